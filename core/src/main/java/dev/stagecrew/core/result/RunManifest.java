package dev.stagecrew.core.result;

import dev.stagecrew.core.kpi.KpiDefinition;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was run: everything a reader needs to make sense of the numbers and to run them again. It travels at the head of
 * the stream and is kept in the store.
 *
 * @param run the run's name, as {@code coffee-shop-1}
 * @param scenario the scenario as the user wrote it, with its hash
 * @param seed the seed of every stream of chance
 * @param replications how many were asked for; with a sequential rule, the most it may take
 * @param months length of the horizon after warm-up
 * @param baseline the plan that others are compared with
 * @param preset name of the set of assumptions
 * @param matters a difference smaller than this share of the baseline is too small to matter
 * @param stopping how the number of replications was chosen, in words
 * @param versions engine version and record format versions
 * @param command the command that gives this run again
 */
public record RunManifest(
        String run,
        ScenarioSource scenario,
        long seed,
        int replications,
        int months,
        String baseline,
        String preset,
        double matters,
        String stopping,
        List<PlanSummary> plans,
        List<KpiDefinition> kpis,
        List<AssumptionUse> assumptions,
        List<GoalSummary> goals,
        Map<String, String> versions,
        String command) {
    public RunManifest {
        plans = List.copyOf(plans);
        kpis = List.copyOf(kpis);
        assumptions = List.copyOf(assumptions);
        goals = List.copyOf(goals);
        versions = Collections.unmodifiableMap(new TreeMap<>(versions));
    }

    /** The same under other names. */
    public RunManifest showing(ScenarioSource source, List<PlanSummary> named) {
        return new RunManifest(
                run,
                source,
                seed,
                replications,
                months,
                baseline,
                preset,
                matters,
                stopping,
                named,
                kpis,
                assumptions,
                goals,
                versions,
                command);
    }

    /** The same, with another word on how the number of replications was chosen. */
    public RunManifest stoppedBy(String rule) {
        return new RunManifest(
                run,
                scenario,
                seed,
                replications,
                months,
                baseline,
                preset,
                matters,
                rule,
                plans,
                kpis,
                assumptions,
                goals,
                versions,
                command);
    }

    /**
     * The scenario file itself.
     *
     * @param hash SHA-256 of the text, in hexadecimal
     * @param starts first simulated day, ISO 8601
     * @param currency ISO 4217 code
     * @param language {@code en} or {@code tr}
     */
    public record ScenarioSource(
            String id,
            String label,
            String path,
            String text,
            String hash,
            String starts,
            String currency,
            String language) {}

    /** A plan as a reader sees it. */
    public record PlanSummary(String id, String label, String note, List<HireSummary> hires) {
        public PlanSummary {
            hires = List.copyOf(hires);
        }
    }

    /**
     * One hire of a plan.
     *
     * @param fromWeek the week it is planned for, counted from 1; 0 when a trigger decides
     * @param when the trigger in words, or the empty string
     * @param untilWeek the week it ends, or 0
     * @param payPerHour in the scenario's currency, employer's on-costs included
     */
    public record HireSummary(
            String id,
            String role,
            String label,
            String employment,
            double hoursPerWeek,
            int fromWeek,
            String when,
            int untilWeek,
            double payPerHour) {}

    /**
     * An assumption as this run used it.
     *
     * @param value the value used (the middle of the range when drawn anew for each replication)
     * @param low lower end of the plausible range
     * @param high upper end of the plausible range
     * @param grade A, B, C, K, fit or assumed
     * @param overridden whether the scenario gave it
     * @param drawn whether each replication drew it from the range
     */
    public record AssumptionUse(
            String id,
            String label,
            double value,
            String unit,
            double low,
            double high,
            String source,
            String grade,
            boolean overridden,
            double preset,
            boolean drawn) {}

    /**
     * A goal that the user set.
     *
     * @param text as written
     * @param kpi KPI id
     * @param comparison {@code >=} or {@code <=}
     * @param value in the KPI's unit
     * @param relative whether the value is a change against month 1, as in "revenue +50%"
     * @param fromMonth first month in which it must hold
     * @param throughMonth last month in which it must hold
     */
    public record GoalSummary(
            String id,
            String text,
            String kpi,
            String comparison,
            double value,
            boolean relative,
            int fromMonth,
            int throughMonth) {}
}
