package dev.stagecrew.reports.story;

import dev.stagecrew.core.decision.Verdict;
import dev.stagecrew.core.decision.Yardstick;
import dev.stagecrew.core.kpi.Direction;
import dev.stagecrew.core.kpi.KpiDefinition;
import dev.stagecrew.core.kpi.Unit;
import dev.stagecrew.core.people.Pay;
import dev.stagecrew.core.people.Position;
import dev.stagecrew.core.plan.Hire;
import dev.stagecrew.core.register.KpiPlace;
import dev.stagecrew.core.result.RunManifest;
import dev.stagecrew.core.result.RunManifest.HireSummary;
import dev.stagecrew.core.result.RunManifest.PlanSummary;
import dev.stagecrew.core.result.Stopping;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.core.stat.Estimate;
import dev.stagecrew.core.stat.PairedDifference;
import dev.stagecrew.core.work.Duty;
import dev.stagecrew.reports.chart.Look;
import dev.stagecrew.reports.words.Numbers;
import dev.stagecrew.reports.words.Numbers.Ends;
import dev.stagecrew.reports.words.Words;
import dev.stagecrew.scenario.file.ScenarioFile;
import dev.stagecrew.scenario.file.ScenarioReader;
import dev.stagecrew.scenario.problem.InvalidScenarioException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What every chapter of a report needs: the figures, the words, the numbers, the name and look of each plan, the
 * scenario where it can be read, and what studies found.
 */
record Telling(RunFigures figures, Words words, Numbers numbers, Optional<ScenarioFile> file, Findings found) {
    /** So many letters stand beside a picture on a phone. */
    private static final int SHORT = 16;

    static Telling of(RunFigures figures, Words words) {
        return of(figures, words, Findings.NONE);
    }

    static Telling of(RunFigures figures, Words words, Findings found) {
        String currency = figures.manifest().scenario().currency();
        return new Telling(figures, words, Numbers.of(words, currency), read(figures.manifest()), found);
    }

    Optional<Scenario> scenario() {
        return file.map(ScenarioFile::scenario);
    }

    /** The books beside the model; without rows for a scenario that states nothing of today. */
    Table today() {
        return file.flatMap(ScenarioFile::today)
                .map(today -> TodayTable.of(today, words, numbers))
                .orElse(new Table("", List.of(), List.of(), false));
    }

    /** The scenario behind the run; nothing when this version cannot read what an older one took. */
    static Optional<ScenarioFile> read(RunManifest manifest) {
        try {
            return Optional.of(ScenarioReader.open(
                    manifest.scenario().text(), manifest.scenario().id()));
        } catch (InvalidScenarioException older) {
            return Optional.empty();
        }
    }

    /** The charts to begin with: of a shop, or of a help desk without one. */
    List<String> firstCharts() {
        boolean desk = scenario().filter(read -> read.shop().isDeskAlone()).isPresent();
        return (desk ? KpiPlace.DESK_CHARTS : KpiPlace.FIRST_CHARTS).ids();
    }

    String say(String key, Object... places) {
        return words.say(key, places);
    }

    /** What somebody is paid. */
    String pay(Pay pay) {
        return new PayWording(words, numbers).of(pay);
    }

    /** What a hire is paid: by the hour, or as the scenario says it where that is something else. */
    String pay(PlanSummary plan, HireSummary hire) {
        return pay(scenario().stream()
                .flatMap(scenario -> scenario.plans().stream())
                .filter(one -> one.id().equals(plan.id()))
                .flatMap(one -> one.hires().stream())
                .map(Hire::position)
                .filter(position -> position.id().equals(hire.id()))
                .map(Position::pay)
                .filter(pay -> !pay.equals(Pay.anHour(pay.perHour(1))))
                .findFirst()
                .orElse(Pay.anHour(hire.payPerHour())));
    }

    /** The name of the plan with an id. */
    String planName(String id) {
        return figures.plans().stream()
                .filter(any -> any.id().equals(id))
                .findFirst()
                .map(this::name)
                .orElse(id);
    }

    String name(PlanSummary plan) {
        return plan.label().isEmpty() ? plan.id() : plan.label();
    }

    /** A plan's name where there is little room: the beginning of it, up to a word's end. */
    String shortName(PlanSummary plan) {
        String name = name(plan);
        if (name.codePointCount(0, name.length()) <= SHORT) {
            return name;
        }
        String cut = name.substring(0, name.offsetByCodePoints(0, SHORT - 1));
        int word = cut.lastIndexOf(' ');
        return (word > SHORT / 2 ? cut.substring(0, word) : cut).stripTrailing() + "…";
    }

    Look look(PlanSummary plan) {
        if (plan.id().equals(figures.baseline().id())) {
            return Look.BASELINE;
        }
        return Look.nth(figures.challengers().indexOf(plan));
    }

    /** A KPI's name within a sentence; members of a family are named by family and member. */
    String kpi(String id) {
        // a family's own name has no definition behind it
        return figures.has(id) ? new KpiNames(words, this::duty).kpi(figures.kpi(id)) : words.name("kpi", id);
    }

    /** What the scenario calls a duty, or else the language. */
    String duty(String id) {
        return scenario().stream()
                .flatMap(scenario -> scenario.duties().stream())
                .filter(duty -> duty.id().equals(id) && !duty.label().isEmpty())
                .map(Duty::label)
                .findFirst()
                .orElseGet(() -> words.name("duty", id));
    }

    /** What a member of a family is called: a duty, a reason, a channel. */
    String member(KpiDefinition kpi) {
        return new KpiNames(words, this::duty).member(kpi);
    }

    String title(String id) {
        return words.capital(kpi(id));
    }

    Unit unit(String kpi) {
        return figures.kpi(kpi).unit();
    }

    String rough(String kpi, double value) {
        return numbers.rough(unit(kpi), value);
    }

    String value(String kpi, double value) {
        return numbers.value(unit(kpi), value);
    }

    /** Mean and beneath it the years' spread, as {@code 2.9% to 3.8%}, where years differ. */
    String spread(String kpi, Estimate estimate) {
        if (estimate.count() == 0 || estimate.p10() == estimate.p90()) {
            return value(kpi, estimate.mean());
        }
        Ends ends = numbers.ends(unit(kpi), estimate.p10(), estimate.p90());
        return value(kpi, estimate.mean()) + "\n" + say("range", ends.low(), ends.high());
    }

    String difference(String kpi, double value) {
        return numbers.difference(unit(kpi), value);
    }

    /** What a difference is judged by. */
    Yardstick yardstick(String kpi, PairedDifference difference) {
        return Yardstick.of(figures.kpi(kpi), difference);
    }

    /** A difference by its yardstick. */
    String gap(String kpi, PairedDifference difference) {
        return difference(kpi, yardstick(kpi, difference).value(difference));
    }

    /** The interval of a difference by its yardstick, as {@code +12.1k to +24.7k}. */
    String interval(String kpi, PairedDifference difference) {
        Yardstick yardstick = yardstick(kpi, difference);
        Ends ends = numbers.differenceEnds(unit(kpi), yardstick.low(difference), yardstick.high(difference));
        return say("range", ends.low(), ends.high());
    }

    /** How far from zero a difference over the whole horizon must be to matter, in the KPI's unit. */
    double matters(String kpi) {
        return figures.matters(kpi);
    }

    Optional<Verdict> verdict(String kpi, PairedDifference difference) {
        return Verdict.of(difference, figures.kpi(kpi), matters(kpi));
    }

    /** In how many years the plan is better; a dash for a KPI that is neither good nor bad. */
    String better(String kpi, PairedDifference difference) {
        return figures.better(kpi) == Direction.NEITHER
                ? "–"
                : say("answer.years.short", difference.betterIn(), difference.of());
    }

    String verdictWord(String kpi, PairedDifference difference) {
        return say("verdict." + verdict(kpi, difference).map(Verdict::id).orElse("neither"));
    }

    /** The set of assumptions, named. */
    String preset() {
        return words.name("preset", figures.manifest().preset());
    }

    /** What ended the run, in the reader's language; as it is written where another version wrote it. */
    String stopping() {
        String rule = figures.manifest().stopping();
        if (rule.equals(Stopping.FIXED)) {
            return say("stopping.fixed");
        }
        return Stopping.read(rule).map(this::precise).orElse(rule);
    }

    private String precise(Stopping rule) {
        return say(
                "stopping.precise",
                rule.watched().stream().map(this::kpi).collect(Collectors.joining(say("list.comma"))),
                numbers.percent(rule.share(), Math.max(0, rule.percent().scale())),
                numbers.whole(rule.floor()),
                numbers.whole(rule.ceiling()));
    }

    int months() {
        return figures.manifest().months();
    }
}
