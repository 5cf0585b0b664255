package dev.stagecrew.app.recommend;

import dev.stagecrew.app.recommend.Candidate.Ads;
import dev.stagecrew.app.recommend.Recommendation.Assessed;
import dev.stagecrew.app.recommend.Recommendation.Checkpoint;
import dev.stagecrew.app.recommend.Recommendation.Trigger;
import dev.stagecrew.app.terminal.Paragraph;
import dev.stagecrew.app.terminal.Table;
import dev.stagecrew.app.words.Words;
import dev.stagecrew.core.kpi.Unit;
import dev.stagecrew.core.stat.PairedDifference;
import dev.stagecrew.reports.words.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A recommendation on one screen of text. */
public final class RecommendationText {
    private static final int LABEL = 13;
    private static final int MOST_MONTHS = 60;

    private final Recommendation found;
    private final Words words;
    private final dev.stagecrew.reports.words.Words names;
    private final Numbers numbers;
    private final List<String> lines = new ArrayList<>();

    private RecommendationText(Recommendation found, Words words, String currency) {
        this.found = found;
        this.words = words;
        this.names = dev.stagecrew.reports.words.Words.in(words.language());
        this.numbers = Numbers.of(names, currency);
    }

    /** The lines, in the language of the words. */
    public static List<String> lines(Recommendation found, Words words, String currency) {
        return new RecommendationText(found, words, currency).written();
    }

    private List<String> written() {
        Request request = found.request();
        paragraph(words.say(
                "recommend.heading",
                words.say("recommend.goal." + request.target().id()),
                words.count("months", found.months()),
                numbers.money(request.budget()),
                numbers.money(request.cashFloor())));
        if (found.best().candidate().hiresNobody()) {
            paragraph(
                    found.tooDear().isEmpty()
                            ? words.say("recommend.nobody", close())
                            : words.say(
                                    "recommend.nothing-fits",
                                    role(found.tooDear().get()),
                                    numbers.decimal(found.tooDear().get().hoursPerWeek(), 0),
                                    numbers.money(
                                            Math.rint(found.tooDear().get().costPerMonth()))));
        }
        if (found.request().target() == Target.OWNER_HOURS && found.hiring().isEmpty()) {
            paragraph(words.say("recommend.fills"));
        }
        plan(found.best());
        lines.add("");
        certainty();
        found.alternative().ifPresent(other -> {
            lines.add("");
            paragraph(words.say("recommend.alternative"));
            plan(other);
            lines.add("");
        });
        found.hiring().ifPresent(plan -> next(plan.candidate()));
        return lines;
    }

    private void plan(Assessed plan) {
        boolean something =
                !plan.candidate().hiresNobody() || plan.candidate().ads().isPresent();
        if (something) {
            table(plan.candidate());
        }
        if (something || plan.difference().mean() != 0) {
            worth(plan.difference());
            if (found.request().target() != Target.CONTRIBUTION) {
                price(plan.contribution());
            }
        }
        paragraph(words.say(
                "recommend.cash",
                numbers.money(found.request().cashFloor()),
                plan.aboveFloor().successes(),
                plan.aboveFloor().count(),
                numbers.roundMoney(plan.lowestCash().mean())));
    }

    private void worth(PairedDifference difference) {
        paragraph(words.say(
                "recommend.worth",
                found.baseline(),
                kpi(),
                words.count("months", found.months()),
                change(difference.mean()),
                change(difference.low()),
                change(difference.high()),
                difference.betterIn(),
                difference.of()));
    }

    private void price(PairedDifference contribution) {
        paragraph(words.say(
                "recommend.price", money(contribution.mean()), money(contribution.low()), money(contribution.high())));
    }

    private void table(Candidate plan) {
        Table table = new Table(List.of(
                words.say("recommend.hire"),
                words.say("recommend.from"),
                words.say("recommend.form"),
                words.say("recommend.hours"),
                words.say("recommend.cost")));
        for (Step step : plan.steps()) {
            table.row(List.of(
                    role(step),
                    words.say("recommend.week", step.week()),
                    form(step),
                    numbers.decimal(step.hoursPerWeek(), 0),
                    numbers.money(Math.rint(step.costPerMonth()))));
        }
        plan.ads()
                .ifPresent(ads -> table.row(List.of(
                        words.say("recommend.ads", numbers.money(ads.perMonth())),
                        words.say("recommend.week", ads.week()),
                        "",
                        "",
                        numbers.money(Math.rint(ads.more())))));
        table.row(List.of(words.say("recommend.together"), "", "", "", numbers.money(Math.rint(plan.costPerMonth()))));
        lines.addAll(table.lines());
    }

    private void certainty() {
        if (found.tooDear().isEmpty()) {
            entry(
                    "recommend.sure",
                    words.say(
                            "recommend.sure-text",
                            likely(found.probabilityGood()),
                            close(),
                            found.plansLookedAt(),
                            numbers.whole(found.years())));
        }
        if (!found.settled()) {
            entry("recommend.open", words.say("recommend.open-text"));
        }
        if (found.best().candidate().hiresNobody()) {
            return;
        }
        int number = 1;
        for (Assessed other : found.alike()) {
            String text = other.candidate().hiresNobody()
                    ? words.say("recommend.nobody-short")
                    : words.say(
                            "recommend.for-money",
                            inWords(other.candidate()),
                            numbers.money(Math.rint(other.candidate().costPerMonth())));
            entry(
                    number == 1 ? "recommend.alike" : "",
                    number + ". " + text + ": " + change(other.difference().mean()));
            number++;
        }
    }

    private void next(Candidate plan) {
        Step first = plan.steps().get(0);
        String when = first.searchWeek() <= 1
                ? words.say("recommend.now")
                : words.say("recommend.in-week", first.searchWeek());
        entry(
                found.alternative().isEmpty() ? "recommend.next" : "recommend.next-if",
                words.say(
                        "recommend.next-text",
                        role(first),
                        form(first),
                        numbers.decimal(first.hoursPerWeek(), 0),
                        when,
                        numbers.decimal(first.role().leadTimeDays(), 0)));
        found.trigger().ifPresentOrElse(this::trigger, () -> noTrigger(plan));
        found.checkpoint().filter(point -> point.orders().p10() > 0).ifPresent(this::checkpoint);
        found.waiting()
                .ifPresent(waiting -> entry(
                        "recommend.waiting",
                        words.say(
                                "recommend.waiting-text",
                                kpi(),
                                change(waiting.mean()),
                                change(waiting.low()),
                                change(waiting.high()))));
        found.lastMonth().filter(gain -> gain.low() > 0).ifPresent(this::later);
    }

    /** A longer horizon is worth a look where the plan earns more than it costs by the end of this one. */
    private void later(PairedDifference gain) {
        if (found.request().target() == Target.CONTRIBUTION && 2 * found.months() <= MOST_MONTHS) {
            entry(
                    "recommend.later",
                    words.say(
                            "recommend.later-text",
                            found.months(),
                            numbers.roundMoney(gain.mean()),
                            found.baseline(),
                            2 * found.months()));
        }
    }

    private void trigger(Trigger trigger) {
        String sign = words.say(
                "recommend.sign." + trigger.sign().kpi(),
                numbers.decimal(trigger.sign().threshold(), 0));
        entry(
                "recommend.watch",
                words.say(
                        trigger.atOnce() ? "recommend.watch-later" : "recommend.watch-text",
                        sign,
                        trigger.sign().weeks(),
                        role(trigger.step()),
                        kpi(),
                        change(trigger.change().mean()),
                        change(trigger.change().low()),
                        change(trigger.change().high())));
    }

    private void noTrigger(Candidate plan) {
        if (!found.best().candidate().hiresNobody()) {
            entry(
                    "recommend.watch",
                    plan.steps().size() < 2
                            ? words.say("recommend.watch-one", close())
                            : words.say(
                                    "recommend.watch-none", role(plan.steps().get(1))));
        }
    }

    private void checkpoint(Checkpoint point) {
        entry(
                "recommend.check",
                words.say(
                        "recommend.check-text",
                        point.month(),
                        numbers.decimal(point.orders().mean(), 0),
                        numbers.decimal(point.orders().p10(), 0)));
    }

    private String inWords(Candidate plan) {
        String steps = plan.steps().stream()
                .map(step -> words.say(
                        "recommend.step", role(step), numbers.decimal(step.hoursPerWeek(), 0), form(step), step.week()))
                .collect(Collectors.joining(" + "));
        return plan.ads().map(this::inWords).map(ads -> steps + " + " + ads).orElse(steps);
    }

    private String inWords(Ads ads) {
        return words.say("recommend.step-ads", numbers.money(ads.perMonth()), ads.week());
    }

    private String kpi() {
        return names.name("kpi", found.request().target().kpi());
    }

    private String role(Step step) {
        return step.role().label().isEmpty()
                ? names.name("role", step.role().id())
                : step.role().label();
    }

    private String form(Step step) {
        return names.name("employment", step.employment().id());
    }

    private String change(double value) {
        Unit unit = found.request().target().unit();
        return unit == Unit.MONEY ? money(value) : numbers.difference(unit, value);
    }

    private String money(double change) {
        return numbers.difference(Unit.MONEY, Math.rint(change));
    }

    /** A difference this small does not matter: its size, without a sign. */
    private String close() {
        return change(found.indifference()).substring(1);
    }

    /** Nothing that is simulated is known for certain. */
    private String likely(double probability) {
        return probability > 0.99 ? "> " + numbers.percent(0.99, 0) : numbers.percent(probability, 0);
    }

    private void paragraph(String text) {
        Paragraph.of("  ", "  ", text).lines().forEach(lines::add);
    }

    private void entry(String key, String text) {
        String label = key.isEmpty() ? "" : words.say(key);
        String first = "  " + label + " ".repeat(Math.max(1, LABEL - label.length()));
        Paragraph.of(first, "  " + " ".repeat(LABEL), text).lines().forEach(lines::add);
    }
}
