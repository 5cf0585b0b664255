package dev.stagecrew.reports.story;

import dev.stagecrew.core.decision.Contrast;
import dev.stagecrew.core.decision.GivingUp;
import dev.stagecrew.core.decision.bridge.MoneyBridge;
import dev.stagecrew.core.decision.goal.GoalOutcome;
import dev.stagecrew.core.decision.goal.Goals;
import dev.stagecrew.core.decision.payback.Payback;
import dev.stagecrew.core.kpi.Direction;
import dev.stagecrew.core.kpi.KpiDefinition;
import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.register.Kpi;
import dev.stagecrew.core.register.KpiFamily;
import dev.stagecrew.core.result.ResultReader;
import dev.stagecrew.core.result.RunManifest;
import dev.stagecrew.core.result.RunManifest.GoalSummary;
import dev.stagecrew.core.result.RunManifest.PlanSummary;
import dev.stagecrew.core.stat.Estimate;
import dev.stagecrew.core.stat.Moments;
import dev.stagecrew.core.stat.PairedDifference;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/** A run's numbers as reports ask for them, each computed once. */
public final class RunFigures {
    private final ResultReader reader;
    private final RunManifest manifest;
    private final Map<String, KpiDefinition> kpis = new LinkedHashMap<>();
    private final Map<Key, Estimate> estimates = new HashMap<>();
    private final Map<Key, PairedDifference> contrasts = new HashMap<>();

    private final Map<String, Payback> paybacks = new HashMap<>();

    private record Key(String plan, String kpi, Period period) {}

    public RunFigures(ResultReader reader) {
        this.reader = reader;
        this.manifest = reader.manifest();
        manifest.kpis().forEach(kpi -> kpis.put(kpi.id(), kpi));
    }

    public RunManifest manifest() {
        return manifest;
    }

    public boolean complete() {
        return reader.complete();
    }

    public int replications() {
        return reader.replications();
    }

    public List<PlanSummary> plans() {
        return manifest.plans();
    }

    /** The plans that are compared with the baseline. */
    public List<PlanSummary> challengers() {
        return plans().stream()
                .filter(plan -> !plan.id().equals(manifest.baseline()))
                .toList();
    }

    /** The baseline; the first plan of a run that left its baseline out. */
    public PlanSummary baseline() {
        return plans().stream()
                .filter(plan -> plan.id().equals(manifest.baseline()))
                .findFirst()
                .orElse(plans().get(0));
    }

    public boolean has(String kpi) {
        return kpis.containsKey(kpi);
    }

    /** Whether the run has a KPI, and plans are compared by it. */
    public boolean compares(String kpi) {
        return has(kpi) && GivingUp.compares(reader, kpi);
    }

    public KpiDefinition kpi(String id) {
        return Objects.requireNonNull(kpis.get(id), id);
    }

    /** The KPIs of a family, as {@code lost-orders.site}, in the run's order. */
    public List<KpiDefinition> family(KpiFamily<?> family) {
        return kpis.values().stream()
                .filter(kpi -> family.member(kpi.id()).isPresent())
                .toList();
    }

    public List<Period> months() {
        return reader.periods(Period.Span.MONTH);
    }

    public List<Period> weeks() {
        return reader.periods(Period.Span.WEEK);
    }

    public double[] values(String plan, String kpi, Period period) {
        return reader.values(plan, kpi, period);
    }

    public Estimate at(String plan, String kpi, Period period) {
        return estimates.computeIfAbsent(
                new Key(plan, kpi, period), key -> Estimate.of(reader.values(plan, kpi, period), kpi(kpi).unit()));
    }

    public Estimate whole(String plan, String kpi) {
        return at(plan, kpi, Period.WHOLE);
    }

    public List<Estimate> monthly(String plan, String kpi) {
        return months().stream().map(month -> at(plan, kpi, month)).toList();
    }

    public double mean(String plan, String kpi, Period period) {
        return Moments.of(reader.values(plan, kpi, period)).mean();
    }

    /** The plan minus the baseline, in one period. */
    public PairedDifference contrast(String plan, String kpi, Period period) {
        return contrasts.computeIfAbsent(
                new Key(plan, kpi, period),
                key -> PairedDifference.of(
                        reader.values(plan, kpi, period),
                        reader.values(baseline().id(), kpi, period),
                        better(kpi)));
    }

    /** How the difference to the baseline changed from one period to another, year by year. */
    public PairedDifference changeOfContrast(String plan, String kpi, Period to, Period from) {
        return PairedDifference.of(gaps(plan, kpi, to), gaps(plan, kpi, from), better(kpi));
    }

    private double[] gaps(String plan, String kpi, Period period) {
        double[] gaps = reader.values(plan, kpi, period).clone();
        double[] theirs = reader.values(baseline().id(), kpi, period);
        Arrays.setAll(gaps, year -> gaps[year] - theirs[year]);
        return gaps;
    }

    /** Where a plan's difference in money to the baseline comes from; nothing in a run that does not keep it. */
    public Optional<MoneyBridge> bridge(String plan) {
        return MoneyBridge.of(reader, plan, baseline().id(), Period.WHOLE);
    }

    /** One plan minus another, over the whole horizon. */
    public PairedDifference between(String plan, String other, String kpi) {
        return PairedDifference.of(
                reader.values(plan, kpi, Period.WHOLE), reader.values(other, kpi, Period.WHOLE), better(kpi));
    }

    /** The week in which a plan has paid for itself on average, 0 when it never was behind, empty when not in time. */
    public OptionalInt payback(String plan) {
        if (!has(Kpi.CONTRIBUTION.id()) || weeks().isEmpty() || replications() == 0) {
            return OptionalInt.empty();
        }
        return paybacks.computeIfAbsent(plan, id -> Payback.of(reader, id)).meanPathWeek();
    }

    /** The smallest difference to the baseline that matters, over the whole horizon. */
    public double matters(String kpi) {
        return Contrast.matters(reader, baseline().id(), kpi, Period.WHOLE);
    }

    /** The goals of the scenario held against a plan. */
    public GoalOutcome goal(String plan, GoalSummary goal) {
        return Goals.evaluate(reader, plan, goal);
    }

    public Direction better(String kpi) {
        return kpi(kpi).better();
    }
}
