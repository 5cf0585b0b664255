package dev.stagecrew.app.recommend;

import dev.stagecrew.app.result.JsonNumbers;
import dev.stagecrew.core.people.Position;
import dev.stagecrew.core.plan.Change;
import dev.stagecrew.core.plan.Hire;
import dev.stagecrew.core.register.Kpi;
import dev.stagecrew.core.stat.Estimate;
import dev.stagecrew.core.stat.PairedDifference;
import dev.stagecrew.study.recommend.Bought;
import dev.stagecrew.study.recommend.Candidate;
import dev.stagecrew.study.recommend.PlanDecision;
import dev.stagecrew.study.recommend.Recommendation;
import dev.stagecrew.study.recommend.Recommendation.Assessed;
import dev.stagecrew.study.recommend.Request;
import dev.stagecrew.study.recommend.Step;
import java.util.Comparator;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A recommendation as one JSON document, {@code stagecrew/recommendation/1}, described in {@code docs/result.md}. */
public final class RecommendationDocument {
    /** The document's form; fields may be added to it, never taken away. */
    public static final String SCHEMA = "stagecrew/recommendation/1";

    private static final int DAYS_A_WEEK = 7;
    private static final double WEEKS_A_MONTH = 365.25 / 12 / DAYS_A_WEEK;

    private RecommendationDocument() {}

    /**
     * The document.
     *
     * @param scenario id of the scenario
     * @param hash SHA-256 of its text
     */
    public static String of(Recommendation found, String scenario, String hash, String currency, long seed) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        Request request = found.request();
        document.put("schema", SCHEMA);
        document.putObject("scenario").put("id", scenario).put("hash", hash).put("currency", currency);
        document.put("seed", seed).put("months", found.months()).put("baseline", found.baseline());
        document.put("goal", request.target().id()).put("kpi", request.target().kpi());
        JsonNumbers.put(document, "budget-per-month", request.budget());
        JsonNumbers.put(document, "cash-floor", request.cashFloor());
        found.tooDear()
                .ifPresentOrElse(step -> document.set("too-dear", step(step)), () -> document.putNull("too-dear"));
        document.put("plans-looked-at", found.plansLookedAt())
                .put("replications", found.years())
                .put("settled", found.settled());
        JsonNumbers.put(document, "probability-good", found.probabilityGood());
        JsonNumbers.put(document, "indifference", found.indifference());
        document.set("best", plan(found.best()));
        found.alternative()
                .ifPresentOrElse(
                        other -> document.set("alternative", plan(other)), () -> document.putNull("alternative"));
        var alike = document.putArray("not-told-apart");
        found.alike().forEach(other -> alike.add(plan(other)));
        var own = document.putArray("own-plans");
        found.own().forEach(plan -> own.add(plan(plan)));
        var unknown = document.putArray("not-in-file");
        found.notInTheFile().forEach(decision -> unknown.add(decision.tell(new Entry())));
        next(found, document);
        return JsonMapper.shared().writeValueAsString(document);
    }

    private static void next(Recommendation found, ObjectNode document) {
        found.hiring()
                .filter(plan -> plan.candidate().own().isEmpty())
                .ifPresentOrElse(
                        plan -> document.set(
                                "next-hire", step(plan.candidate().steps().get(0))),
                        () -> document.putNull("next-hire"));
        found.trigger()
                .ifPresentOrElse(
                        trigger -> {
                            ObjectNode node = document.putObject("watch")
                                    .put("hire", trigger.step().id())
                                    .put("at-once", trigger.atOnce())
                                    .put("kpi", trigger.sign().cue().first().name())
                                    .put(
                                            "comparison",
                                            trigger.sign()
                                                    .cue()
                                                    .first()
                                                    .comparison()
                                                    .sign());
                            JsonNumbers.put(
                                    node, "value", trigger.sign().cue().first().threshold());
                            node.put("weeks", trigger.sign().cue().first().weeks())
                                    .set("difference", difference(trigger.change()));
                        },
                        () -> document.putNull("watch"));
        found.checkpoint()
                .ifPresentOrElse(
                        point -> document.putObject("checkpoint")
                                .put("month", point.month())
                                .set(Kpi.ORDERS.id(), estimate(point.orders())),
                        () -> document.putNull("checkpoint"));
        found.waiting()
                .ifPresentOrElse(
                        waiting -> document.set("waiting-a-month", difference(waiting)),
                        () -> document.putNull("waiting-a-month"));
        found.lastMonth()
                .ifPresentOrElse(
                        gain -> document.set("last-month", difference(gain)), () -> document.putNull("last-month"));
    }

    private static ObjectNode plan(Assessed plan) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        plan.candidate()
                .own()
                .ifPresentOrElse(own -> node.put("plan", own.plan().id()), () -> node.putNull("plan"));
        var hires = node.putArray("hires");
        plan.candidate()
                .own()
                .ifPresentOrElse(
                        own -> own.plan().hires().forEach(hire -> hires.add(hire(hire))),
                        () -> plan.candidate().steps().forEach(step -> hires.add(step(step))));
        adBudget(plan.candidate(), node);
        ArrayNode bought = node.putArray("bought");
        plan.candidate().others().stream()
                .filter(decision -> !(decision instanceof Candidate.Ads))
                .forEach(decision -> bought.add(decision.tell(new Entry())));
        JsonNumbers.put(node, "cost-per-month", plan.candidate().costPerMonth());
        node.set("value", estimate(plan.value()));
        node.set("difference", difference(plan.difference()));
        node.set(Kpi.CONTRIBUTION.id(), difference(plan.contribution()));
        node.set(Kpi.LOWEST_CASH.id(), estimate(plan.lowestCash()));
        node.put("above-cash-floor-in", plan.aboveFloor().successes())
                .put("of", plan.aboveFloor().count());
        return node;
    }

    /** The last budget that a plan sets. */
    private static void adBudget(Candidate plan, ObjectNode node) {
        Optional<Change.AdBudget> last =
                plan.plan().changes(Change.AdBudget.class).max(Comparator.comparingInt(Change.AdBudget::fromDay));
        last.ifPresentOrElse(
                ads -> {
                    ObjectNode change = node.putObject("ad-budget");
                    JsonNumbers.put(change, "per-month", ads.perMonth());
                    change.put("from-week", 1 + ads.fromDay() / DAYS_A_WEEK);
                },
                () -> node.putNull("ad-budget"));
    }

    /** A hire as the scenario has it; one that waits for a sign has no week. */
    private static ObjectNode hire(Hire hire) {
        Position position = hire.position();
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", position.id())
                .put("role", position.role().id())
                .put("employment", position.employment().id());
        hire.start()
                .dated()
                .ifPresentOrElse(day -> node.put("from-week", 1 + day / DAYS_A_WEEK), () -> node.putNull("from-week"));
        JsonNumbers.put(node, "hours-per-week", position.hoursPerWeek());
        JsonNumbers.put(node, "pay-per-hour", position.payPerHour());
        JsonNumbers.put(node, "cost-per-month", position.hoursPerWeek() * WEEKS_A_MONTH * position.payPerHour());
        return node;
    }

    /** A decision by itself. */
    private static final class Entry implements PlanDecision.Visitor<ObjectNode> {
        @Override
        public ObjectNode hire(Step step) {
            return step(step);
        }

        @Override
        public ObjectNode ads(Candidate.Ads ads) {
            ObjectNode node = JsonNodeFactory.instance.objectNode();
            JsonNumbers.put(node, "ad-budget-per-month", ads.perMonth());
            return node.put("from-week", ads.week());
        }

        @Override
        public ObjectNode bought(Bought bought) {
            ObjectNode node = JsonNodeFactory.instance.objectNode();
            node.put("bought", bought.kind()).put("from-week", bought.week());
            JsonNumbers.put(node, "cost-per-month", bought.costPerMonth());
            return node;
        }
    }

    private static ObjectNode step(Step step) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", step.id())
                .put("role", step.role().id())
                .put("employment", step.employment().id())
                .put("pattern", step.pattern().id())
                .put("from-week", step.week());
        JsonNumbers.put(node, "hours-per-week", step.hoursPerWeek());
        JsonNumbers.put(node, "pay-per-hour", step.payPerHour());
        JsonNumbers.put(node, "cost-per-month", step.costPerMonth());
        return node;
    }

    private static ObjectNode estimate(Estimate estimate) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        return JsonNumbers.put(node, estimate);
    }

    private static ObjectNode difference(PairedDifference difference) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        JsonNumbers.put(node, "mean", difference.mean());
        JsonNumbers.put(node, "low", difference.low());
        JsonNumbers.put(node, "high", difference.high());
        return node.put("better-in", difference.betterIn()).put("of", difference.of());
    }
}
