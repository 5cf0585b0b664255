package dev.stagecrew.app.result;

import dev.stagecrew.app.summary.MainKpis;
import dev.stagecrew.core.decision.Contrast;
import dev.stagecrew.core.decision.bridge.MoneyBridge;
import dev.stagecrew.core.decision.goal.GoalOutcome;
import dev.stagecrew.core.decision.goal.Goals;
import dev.stagecrew.core.decision.payback.Payback;
import dev.stagecrew.core.kpi.KpiDefinition;
import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.result.ResultReader;
import dev.stagecrew.core.result.RunManifest;
import dev.stagecrew.core.result.RunManifest.HireSummary;
import dev.stagecrew.core.result.RunManifest.PlanSummary;
import dev.stagecrew.core.stat.Estimate;
import dev.stagecrew.core.stat.FewYears;
import dev.stagecrew.core.stat.PairedDifference;
import dev.stagecrew.core.stat.TypicalYear;
import dev.stagecrew.core.today.FitLine;
import dev.stagecrew.core.today.Today;
import dev.stagecrew.scenario.file.ScenarioReader;
import dev.stagecrew.scenario.problem.InvalidScenarioException;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A run as one JSON document, {@code stagecrew/result/1}, described in {@code docs/result.md}. The same results give the
 * same bytes: numbers have twelve significant digits, and what is not known is null.
 */
public final class ResultDocument {
    /** The document's form; fields may be added to it, never taken away. */
    public static final String SCHEMA = "stagecrew/result/1";

    private final ResultReader run;
    private final AfterDocument after;

    private ResultDocument(ResultReader run, AfterDocument after) {
        this.run = run;
        this.after = after;
    }

    /**
     * The document.
     *
     * @param name the run as the user knows it, as {@code runs/coffee-shop-1}
     * @param interruption why the run stopped before its end, or the empty string
     * @param after what was looked at when it had ended
     */
    public static String of(ResultReader run, String name, String interruption, AfterDocument after) {
        return JsonMapper.shared().writeValueAsString(new ResultDocument(run, after).document(name, interruption));
    }

    private ObjectNode document(String name, String interruption) {
        RunManifest manifest = run.manifest();
        ObjectNode document = object();
        document.put("schema", SCHEMA).put("run", name);
        document.putObject("scenario")
                .put("id", manifest.scenario().id())
                .put("label", manifest.scenario().label())
                .put("hash", manifest.scenario().hash())
                .put("currency", manifest.scenario().currency());
        document.put("seed", manifest.seed())
                .put("replications", run.replications())
                .put("months", manifest.months())
                .put("baseline", manifest.baseline())
                .put("assumptions", manifest.preset())
                .put("stopping", manifest.stopping())
                .put("interrupted", !run.complete())
                .put("interruption", interruption);
        today(document.putArray("today"));
        ArrayNode plans = document.putArray("plans");
        ArrayNode differences = document.putArray("differences");
        ArrayNode paybacks = document.putArray("paybacks");
        ArrayNode bridges = document.putArray("bridges");
        ArrayNode goals = document.putArray("goals");
        manifest.plans().forEach(plan -> plans.add(plan(plan)));
        if (run.replications() > 0) {
            differences(differences);
            others().forEach(plan -> paybacks.add(payback(plan)));
            others().forEach(plan -> bridge(plan).ifPresent(bridges::add));
            Goals.evaluate(run).forEach(outcome -> goals.add(goal(outcome)));
        }
        after.into(document);
        return document;
    }

    /** The books beside the model; nothing for a scenario that states nothing of today. */
    private void today(ArrayNode lines) {
        for (FitLine line : books()) {
            ObjectNode node = object().put("figure", line.figure().id())
                    .put("unit", line.figure().unit().id());
            JsonNumbers.put(node, "stated", line.stated());
            JsonNumbers.put(node, "found", line.found());
            node.put("met", line.outcome() == FitLine.Outcome.MET)
                    .put("outcome", line.outcome().id());
            lines.add(node);
        }
    }

    private List<FitLine> books() {
        RunManifest.ScenarioSource source = run.manifest().scenario();
        try {
            return ScenarioReader.open(source.text(), source.id())
                    .today()
                    .map(Today::lines)
                    .orElse(List.of());
        } catch (InvalidScenarioException older) {
            return List.of(); // this version cannot read what an older one took
        }
    }

    private ObjectNode plan(PlanSummary plan) {
        ObjectNode node = object().put("id", plan.id()).put("label", plan.label());
        ArrayNode hires = node.putArray("hires");
        plan.hires().forEach(hire -> hires.add(hire(hire)));
        ObjectNode kpis = node.putObject("kpis");
        if (run.replications() > 0) {
            run.manifest().kpis().forEach(kpi -> kpis.set(kpi.id(), kpi(plan.id(), kpi)));
        }
        return node;
    }

    private static ObjectNode hire(HireSummary hire) {
        ObjectNode node = object().put("id", hire.id())
                .put("role", hire.role())
                .put("label", hire.label())
                .put("employment", hire.employment());
        JsonNumbers.put(node, "hours-per-week", hire.hoursPerWeek());
        node.put("from-week", hire.fromWeek()).put("when", hire.when()).put("until-week", hire.untilWeek());
        JsonNumbers.put(node, "pay-per-hour", hire.payPerHour());
        return node;
    }

    private ObjectNode kpi(String plan, KpiDefinition kpi) {
        ObjectNode node = object().put("unit", kpi.unit().id());
        ArrayNode monthly = node.putArray("monthly");
        for (Period month : run.periods(Period.Span.MONTH)) {
            monthly.add(estimate(object().put("month", month.number()), plan, kpi, month));
        }
        ObjectNode total = estimate(object(), plan, kpi, Period.WHOLE);
        double[] years = run.values(plan, kpi.id(), Period.WHOLE);
        typical(total, TypicalYear.of(years), FewYears.of(years));
        node.set("total", total);
        return node;
    }

    private static void typical(ObjectNode node, TypicalYear typical, FewYears few) {
        JsonNumbers.put(node, "median", typical.median());
        JsonNumbers.put(node, "median-low", typical.low());
        JsonNumbers.put(node, "median-high", typical.high());
        node.put("rare-years-decide", few.carryTheMean());
    }

    private ObjectNode estimate(ObjectNode node, String plan, KpiDefinition kpi, Period period) {
        Estimate estimate = Estimate.of(run.values(plan, kpi.id(), period), kpi.unit());
        return JsonNumbers.put(node, estimate);
    }

    private void differences(ArrayNode differences) {
        for (String plan : others()) {
            MainKpis.of(run)
                    .forEach(kpi -> differences.add(difference(Contrast.of(run, plan, kpi.id(), Period.WHOLE))));
        }
    }

    /** Every plan but the baseline. */
    private List<String> others() {
        return run.manifest().plans().stream()
                .map(PlanSummary::id)
                .filter(plan -> !plan.equals(run.manifest().baseline()))
                .toList();
    }

    private ObjectNode payback(String plan) {
        Payback payback = Payback.of(run, plan);
        ObjectNode node = object().put("plan", plan);
        payback.meanPathWeek().ifPresentOrElse(week -> node.put("week", week), () -> node.putNull("week"));
        node.put("paid-back-in", payback.years().successes())
                .put("of", payback.years().count());
        JsonNumbers.put(node, "deepest-dip", payback.deepestDip().mean());
        JsonNumbers.put(node, "deepest-dip-p10", payback.deepestDip().p10());
        return node;
    }

    private Optional<ObjectNode> bridge(String plan) {
        return MoneyBridge.of(run, plan, run.manifest().baseline(), Period.WHOLE)
                .map(bridge -> JsonNumbers.bridge(bridge).put("plan", plan));
    }

    private static ObjectNode difference(Contrast contrast) {
        PairedDifference difference = contrast.difference();
        ObjectNode node =
                object().put("plan", contrast.plan()).put("kpi", contrast.kpi().id());
        JsonNumbers.put(node, "mean", difference.mean());
        JsonNumbers.put(node, "low", difference.low());
        JsonNumbers.put(node, "high", difference.high());
        JsonNumbers.put(node, "p10", difference.p10());
        JsonNumbers.put(node, "p90", difference.p90());
        typical(node, difference.typical(), difference.few());
        node.put("better-in", difference.betterIn()).put("of", difference.of());
        JsonNumbers.put(node, "correlation", difference.correlation());
        JsonNumbers.put(node, "variance-reduction", difference.varianceReduction());
        node.put("judged-by", contrast.yardstick().id());
        contrast.verdict().ifPresentOrElse(v -> node.put("verdict", v.id()), () -> node.putNull("verdict"));
        return node;
    }

    private static ObjectNode goal(GoalOutcome outcome) {
        ObjectNode node = object().put("plan", outcome.plan())
                .put("goal", outcome.goal().id())
                .put("text", outcome.goal().text())
                .put("kpi", outcome.goal().kpi())
                .put("standing", outcome.standing().id())
                .put("met", outcome.met())
                .put("met-in", outcome.years().successes())
                .put("of", outcome.years().count());
        JsonNumbers.put(node, "mean", outcome.value().mean());
        JsonNumbers.put(node, "low", outcome.value().low());
        JsonNumbers.put(node, "high", outcome.value().high());
        return node;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
