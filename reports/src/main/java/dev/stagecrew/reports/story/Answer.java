package dev.stagecrew.reports.story;

import dev.stagecrew.core.decision.Verdict;
import dev.stagecrew.core.kpi.Unit;
import dev.stagecrew.core.register.Kpi;
import dev.stagecrew.core.result.RunManifest.PlanSummary;
import dev.stagecrew.core.stat.Estimate;
import dev.stagecrew.core.stat.PairedDifference;
import dev.stagecrew.core.stat.Wilson;
import dev.stagecrew.reports.story.Ranking.Place;
import dev.stagecrew.reports.words.Numbers.Ends;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Words the answer of a run by rules. */
final class Answer {
    private final Telling telling;
    private final GoalTable goals;

    Answer(Telling telling, GoalTable goals) {
        this.telling = telling;
        this.goals = goals;
    }

    Headline headline() {
        Optional<Ranking> standing = Ranking.of(telling);
        List<String> notes = new ArrayList<>();
        String answer = standing.map(this::compared).orElseGet(this::alone);
        standing.ifPresent(money -> notes.addAll(asides(money)));
        standing.flatMap(money -> RareYears.decide(telling, money.best())).ifPresent(notes::add);
        goalSentence(standing.map(money -> money.best().plan())
                        .orElse(telling.figures().baseline()))
                .ifPresent(notes::add);
        List<String> why = new ArrayList<>();
        standing.flatMap(money -> Why.of(telling, money.best().plan()))
                .ifPresent(reasons -> why.addAll(reasons.first()));
        standing.flatMap(money -> turning(money.best().plan())).ifPresent(why::add);
        List<Headline.KeyFigure> figures =
                standing.map(money -> new KeyFigures(telling, money).all()).orElse(List.of());
        String about = standing.map(money -> telling.say(
                        "page.figures",
                        telling.name(money.best().plan()),
                        telling.name(telling.figures().baseline())))
                .orElse("");
        return new Headline(answer, why, notes, interrupted(), about, figures);
    }

    /** What would change it: as a study found, or else as the run saw in passing, or else by the books alone. */
    private Optional<String> turning(PlanSummary best) {
        return telling.found()
                .sensitivity()
                .flatMap(study -> new Tipping(telling, study).first())
                .or(() -> new Glimpse(telling).sentence())
                .or(() -> new Turning(telling).first(best));
    }

    /** The plan that the answer is about: the best, or the only one. */
    PlanSummary subject() {
        return Ranking.of(telling)
                .map(money -> money.best().plan())
                .orElse(telling.figures().baseline());
    }

    private String compared(Ranking money) {
        Place best = money.best();
        String baseline = telling.name(telling.figures().baseline());
        String months = months();
        String said = switch (best.verdict()) {
            case BETTER ->
                telling.say(
                        "answer.better." + money.kpi(),
                        telling.name(best.plan()),
                        amount(money, best.gap()),
                        baseline,
                        months,
                        range(money, best.difference()));
            case WORSE ->
                telling.say(
                        money.places().size() == 1 ? "answer.worse.one" : "answer.worse.all",
                        baseline,
                        months,
                        telling.name(best.plan()),
                        amount(money, -best.gap()),
                        range(money, best.difference()));
            default ->
                telling.say(
                        money.allSame() ? "answer.same" : "answer.unclear",
                        baseline,
                        months,
                        telling.name(best.plan()),
                        telling.difference(money.kpi(), best.gap()),
                        range(money, best.difference()));
        };
        return said + " " + payback(best);
    }

    private String payback(Place best) {
        String years = years(best.difference());
        OptionalInt week = telling.figures().payback(best.plan().id());
        if (week.isEmpty()) {
            boolean reckoned = telling.figures().has(Kpi.CONTRIBUTION.id());
            return reckoned ? years + " " + telling.say("answer.payback.never", months()) : years;
        }
        return years + " "
                + (week.getAsInt() == 0
                        ? telling.say("answer.payback.never-behind")
                        : telling.say("answer.payback", week.getAsInt()));
    }

    /** In how many years; of none and of all with what that leaves open, since as many years again may have one. */
    private String years(PairedDifference difference) {
        Wilson share = difference.betterShare();
        if (difference.betterIn() == 0) {
            return telling.say("answer.years.none", difference.of(), (long) Math.ceil(100 * share.high()));
        }
        if (difference.betterIn() == difference.of()) {
            return telling.say("answer.years.all", difference.of(), (long) Math.floor(100 * share.low()));
        }
        return telling.say("answer.years", difference.betterIn(), difference.of());
    }

    private String alone() {
        RunFigures figures = telling.figures();
        PlanSummary plan = figures.baseline();
        boolean sells = figures.has(Kpi.REVENUE.id())
                && figures.whole(plan.id(), Kpi.REVENUE.id()).mean() > 0;
        String kpi = List.of(Kpi.CONTRIBUTION.id(), Kpi.MEAN_WAIT_MINUTES.id()).stream()
                .filter(figures::has)
                .filter(id -> sells || !id.equals(Kpi.CONTRIBUTION.id()))
                .findFirst()
                .orElse(figures.manifest().kpis().get(0).id());
        Estimate whole = figures.whole(plan.id(), kpi);
        Ends ends = telling.numbers().ends(telling.unit(kpi), whole.low(), whole.high());
        return telling.say(
                "answer.single",
                telling.name(plan),
                telling.kpi(kpi),
                telling.value(kpi, whole.mean()),
                ends.low(),
                ends.high(),
                months());
    }

    private List<String> asides(Ranking money) {
        List<String> notes = new ArrayList<>();
        if (money.best().verdict() == Verdict.BETTER) {
            List<PlanSummary> ties = money.ties(telling);
            if (!ties.isEmpty()) {
                notes.add(telling.say("answer.tie", names(ties)));
            }
        }
        if (!money.allWorse()) {
            money.places().stream()
                    .filter(place -> place.verdict() == Verdict.WORSE)
                    .forEach(place -> notes.add(telling.say(
                            "answer.worse.aside",
                            telling.name(place.plan()),
                            amount(money, -place.gap()),
                            telling.name(telling.figures().baseline()),
                            range(money, place.difference()))));
        }
        return notes;
    }

    private Optional<String> goalSentence(PlanSummary subject) {
        int all = goals.rows().size();
        if (all == 0) {
            return Optional.empty();
        }
        String name = telling.name(subject);
        int met = goals.met(subject.id());
        if (met == all) {
            return Optional.of(telling.words().count("goals.all", all, name));
        }
        PlanSummary most = goals.most();
        int best = goals.met(most.id());
        if (best == 0) {
            return Optional.of(telling.words().count("goals.none", all) + risk("goals.at-risk.named", most));
        }
        if (best > met) {
            return Optional.of(telling.say("goals.other", name, met, all, telling.name(most), best));
        }
        return Optional.of(telling.say("goals.some", name, met, all) + risk("goals.at-risk", subject));
    }

    private String risk(String key, PlanSummary plan) {
        int atRisk = goals.atRisk(plan.id());
        return atRisk == 0 ? "" : " " + telling.words().count(key, atRisk, telling.name(plan));
    }

    private Optional<String> interrupted() {
        RunFigures figures = telling.figures();
        if (figures.complete()) {
            return Optional.empty();
        }
        return Optional.of(telling.say(
                "interrupted",
                figures.replications(),
                telling.numbers().whole(figures.manifest().replications())));
    }

    private String names(List<PlanSummary> plans) {
        return plans.stream().map(telling::name).collect(Collectors.joining(telling.say("list.comma")));
    }

    private String amount(Ranking money, double value) {
        return telling.unit(money.kpi()) == Unit.MONEY
                ? telling.numbers().roundMoney(value)
                : telling.value(money.kpi(), value);
    }

    private String range(Ranking money, PairedDifference difference) {
        return telling.interval(money.kpi(), difference);
    }

    private String months() {
        return telling.words().count("months", telling.months());
    }
}
