package dev.stagecrew.app.recommend;

import dev.stagecrew.app.words.CliText;
import dev.stagecrew.core.kpi.Unit;
import dev.stagecrew.core.stat.PairedDifference;
import dev.stagecrew.reports.words.Numbers;
import dev.stagecrew.reports.words.Words;
import dev.stagecrew.study.recommend.Candidate;
import dev.stagecrew.study.recommend.Recommendation;
import dev.stagecrew.study.recommend.Recommendation.Assessed;
import dev.stagecrew.study.recommend.Recommendation.Checkpoint;
import dev.stagecrew.study.recommend.Recommendation.Trigger;
import dev.stagecrew.study.recommend.Recommender;
import dev.stagecrew.study.recommend.Request;
import dev.stagecrew.study.recommend.Step;
import dev.stagecrew.study.recommend.Target;
import java.util.ArrayList;
import java.util.List;

/** A recommendation on one screen of text. */
public final class RecommendationText {
    private static final int LABEL = 13;
    private static final int MOST_MONTHS = 60;

    private final Recommendation found;
    private final CliText words;
    private final Words names;
    private final Numbers numbers;
    private final PlanTable table;
    private final List<String> lines = new ArrayList<>();

    private RecommendationText(Recommendation found, CliText words, String currency) {
        this.found = found;
        this.words = words;
        this.names = Words.in(words.language());
        this.numbers = Numbers.of(names, currency);
        this.table = new PlanTable(words, names, numbers);
    }

    /** The lines, in the language of the words. */
    public static List<String> lines(Recommendation found, CliText words, String currency) {
        return new RecommendationText(found, words, currency).written();
    }

    /** A plan that is the best so far, with what it changes. */
    public static String inWords(Recommender.SoFar best, Request request, CliText words, String currency) {
        Words names = Words.in(words.language());
        Numbers numbers = Numbers.of(names, currency);
        Unit unit = request.target().unit();
        double mean = best.difference().mean();
        return words.say(
                "recommend.so-far",
                new PlanTable(words, names, numbers).inWords(best.plan()),
                numbers.difference(unit, unit == Unit.MONEY ? Math.rint(mean) : mean),
                best.difference().of());
    }

    private List<String> written() {
        Request request = found.request();
        paragraph(words.say(
                "recommend.heading",
                words.say("recommend.goal." + request.target().id()),
                words.count("months", found.months()),
                numbers.money(request.budget()),
                numbers.money(request.cashFloor())));
        verdict(found.best().candidate());
        if (found.request().target() == Target.OWNER_HOURS && found.hiring().isEmpty()) {
            paragraph(words.say("recommend.fills"));
        }
        plan(found.best());
        lines.add("");
        certainty();
        if (!found.notInTheFile().isEmpty()) {
            entry("recommend.new", table.listed(found.notInTheFile()));
        }
        ownPlans();
        found.alternative().ifPresent(other -> {
            lines.add("");
            paragraph(words.say("recommend.alternative"));
            plan(other);
            lines.add("");
        });
        found.hiring().ifPresent(plan -> next(plan.candidate()));
        return lines;
    }

    /** What the answer is, where it is not a plan that hires. */
    private void verdict(Candidate best) {
        if (best.changesNothing()) {
            paragraph(found.tooDear().map(this::tooDear).orElseGet(() -> words.say("recommend.nobody", close())));
        } else if (best.own().isPresent()) {
            paragraph(words.say("recommend.own-best", best.own().get().plan().id()));
        } else if (best.hiresNobody()) {
            boolean less = best.costPerMonth() < 0;
            paragraph(words.say(less ? "recommend.fewer-ads" : "recommend.more-ads"));
        }
    }

    private String tooDear(Step least) {
        return words.say(
                "recommend.nothing-fits",
                table.role(least.role()),
                numbers.decimal(least.hoursPerWeek(), 0),
                numbers.money(Math.rint(least.costPerMonth())));
    }

    private void plan(Assessed plan) {
        boolean something = !plan.candidate().changesNothing();
        if (something) {
            lines.addAll(table.lines(plan.candidate()));
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

    private void certainty() {
        if (found.tooDear().isEmpty() || !found.best().candidate().changesNothing()) {
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
        if (found.best().candidate().changesNothing()) {
            return;
        }
        int number = 1;
        for (Assessed other : found.alike()) {
            String text = table.inWords(other.candidate());
            entry(
                    number == 1 ? "recommend.alike" : "",
                    number + ". " + text + ": " + change(other.difference().mean()));
            number++;
        }
    }

    /** Where each of the scenario's own plans stands, the better first. */
    private void ownPlans() {
        if (found.own().isEmpty()) {
            return;
        }
        lines.add("");
        paragraph(words.say("recommend.yours", found.baseline(), kpi()));
        int number = 1;
        for (Assessed own : found.own()) {
            words.paragraph("  " + number + ". ", "     ", standing(own))
                    .lines()
                    .forEach(lines::add);
            number++;
        }
        if (found.alternative().isEmpty() && found.hiring().isPresent()) {
            lines.add("");
        }
    }

    private String standing(Assessed own) {
        Candidate plan = own.candidate();
        PairedDifference difference = own.difference();
        boolean safe = own.keepsCash();
        return words.say(
                        "recommend.your-plan",
                        plan.own().map(its -> its.plan().id()).orElse(""),
                        numbers.money(Math.rint(plan.costPerMonth())),
                        change(difference.mean()),
                        change(difference.low()),
                        change(difference.high()))
                + (plan.costPerMonth() > found.request().budget() ? words.say("recommend.your-too-dear") : "")
                + (safe ? "" : words.say("recommend.your-no-cash"));
    }

    private void next(Candidate plan) {
        if (plan.own().isEmpty()) {
            nextHire(plan);
            found.trigger().ifPresentOrElse(this::trigger, () -> noTrigger(plan));
        }
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

    private void nextHire(Candidate plan) {
        Step first = plan.steps().get(0);
        String when = first.searchWeek() <= 1
                ? words.say("recommend.now")
                : words.say("recommend.in-week", first.searchWeek());
        entry(
                found.alternative().isEmpty() ? "recommend.next" : "recommend.next-if",
                words.say(
                        "recommend.next-text",
                        table.role(first.role()),
                        table.form(first.employment()),
                        numbers.decimal(first.hoursPerWeek(), 0),
                        when,
                        numbers.decimal(first.role().leadTimeDays(), 0)));
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
                "recommend.sign." + trigger.sign().cue().first().name(),
                numbers.decimal(trigger.sign().cue().first().threshold(), 0));
        entry(
                "recommend.watch",
                words.say(
                        trigger.atOnce() ? "recommend.watch-later" : "recommend.watch-text",
                        sign,
                        trigger.sign().cue().first().weeks(),
                        table.role(trigger.step().role()),
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
                                    "recommend.watch-none",
                                    table.role(plan.steps().get(1).role())));
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

    private String kpi() {
        return names.name("kpi", found.request().target().kpi());
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
        words.paragraph("  ", "  ", text).lines().forEach(lines::add);
    }

    private void entry(String key, String text) {
        String label = key.isEmpty() ? "" : words.say(key);
        String first = "  " + label + " ".repeat(Math.max(1, LABEL - label.length()));
        words.paragraph(first, "  " + " ".repeat(LABEL), text).lines().forEach(lines::add);
    }
}
