package dev.stagecrew.app.recommend;

import dev.stagecrew.app.recommend.Candidate.Ads;
import dev.stagecrew.app.recommend.Recommendation.Assessed;
import dev.stagecrew.app.recommend.Recommendation.Checkpoint;
import dev.stagecrew.app.recommend.Recommendation.Trigger;
import dev.stagecrew.app.terminal.Paragraph;
import dev.stagecrew.app.terminal.Table;
import dev.stagecrew.app.words.Words;
import dev.stagecrew.core.stat.PairedDifference;
import dev.stagecrew.reports.words.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A recommendation on one screen of text. */
public final class RecommendationText {
    private static final int LABEL = 13;
    private static final double DAYS_A_WEEK = 7;

    private final Recommendation found;
    private final Words words;
    private final Numbers numbers;
    private final List<String> lines = new ArrayList<>();

    private RecommendationText(Recommendation found, Words words, String currency) {
        this.found = found;
        this.words = words;
        this.numbers = Numbers.of(dev.stagecrew.reports.words.Words.in(words.language()), currency);
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
                numbers.money(request.budget()),
                numbers.money(request.cashFloor())));
        if (found.best().candidate().hiresNobody()) {
            paragraph(words.say("recommend.nobody"));
        }
        plan(found.best());
        found.alternative().ifPresent(other -> {
            lines.add("");
            paragraph(words.say("recommend.alternative"));
            plan(other);
        });
        lines.add("");
        certainty();
        found.hiring().ifPresent(plan -> next(plan.candidate()));
        return lines;
    }

    private void plan(Assessed plan) {
        if (!plan.candidate().hiresNobody() || plan.candidate().ads().isPresent()) {
            table(plan.candidate());
        }
        if (!plan.candidate().hiresNobody() || plan.candidate().ads().isPresent()) {
            worth(plan.difference());
        }
        paragraph(words.say(
                "recommend.cash",
                numbers.money(found.request().cashFloor()),
                plan.aboveFloor().successes(),
                plan.aboveFloor().count(),
                numbers.roundMoney(plan.lowestCash().mean())));
    }

    private void worth(PairedDifference difference) {
        String kpi = found.request().target().kpi();
        paragraph(words.say(
                "recommend.worth",
                found.baseline(),
                kpi,
                change(difference.mean()),
                words.count("months", found.months()),
                change(difference.low()),
                change(difference.high()),
                difference.betterIn(),
                difference.of()));
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
                    step.role().id(),
                    words.say("recommend.week", step.week()),
                    step.employment().id(),
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
        String close = found.request().target() == Target.CONTRIBUTION
                ? numbers.roundMoney(found.indifference())
                : change(found.indifference());
        entry(
                "recommend.sure",
                words.say(
                        "recommend.sure-text",
                        likely(found.probabilityGood()),
                        close,
                        found.plansLookedAt(),
                        found.years()));
        if (!found.settled()) {
            entry("recommend.open", words.say("recommend.open-text"));
        }
        int number = 1;
        for (Assessed other : found.alike()) {
            String text =
                    other.candidate().hiresNobody() ? words.say("recommend.nobody-short") : inWords(other.candidate());
            entry(
                    number == 1 ? "recommend.alike" : "",
                    number + ". " + text + ": " + change(other.difference().mean()));
            number++;
        }
    }

    private void next(Candidate plan) {
        Step first = plan.steps().get(0);
        int search = (int) Math.floor(first.week() - first.role().leadTimeDays() / DAYS_A_WEEK);
        String when = search <= 1 ? words.say("recommend.now") : words.say("recommend.in-week", search);
        entry(
                "recommend.next",
                words.say(
                        "recommend.next-text",
                        first.role().id(),
                        first.employment().id(),
                        numbers.decimal(first.hoursPerWeek(), 0),
                        when,
                        numbers.decimal(first.role().leadTimeDays(), 0)));
        found.trigger().ifPresent(this::trigger);
        found.checkpoint().filter(point -> point.orders().p10() > 0).ifPresent(this::checkpoint);
        found.waiting()
                .ifPresent(waiting -> entry(
                        "recommend.waiting",
                        words.say(
                                "recommend.waiting-text",
                                found.request().target().kpi(),
                                change(waiting.mean()),
                                change(waiting.low()),
                                change(waiting.high()))));
    }

    private void trigger(Trigger trigger) {
        entry(
                "recommend.watch",
                words.say(
                        "recommend.watch-text",
                        trigger.sign().kpi(),
                        numbers.decimal(trigger.sign().threshold(), 0),
                        trigger.sign().weeks(),
                        trigger.step().role().id(),
                        change(trigger.change().mean()),
                        change(trigger.change().low()),
                        change(trigger.change().high())));
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
                        "recommend.step",
                        step.role().id(),
                        numbers.decimal(step.hoursPerWeek(), 0),
                        step.employment().id(),
                        step.week()))
                .collect(Collectors.joining(" + "));
        return plan.ads().map(this::inWords).map(ads -> steps + " + " + ads).orElse(steps);
    }

    private String inWords(Ads ads) {
        return words.say("recommend.step-ads", numbers.money(ads.perMonth()), ads.week());
    }

    private String change(double value) {
        return numbers.difference(found.request().target().unit(), value);
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
