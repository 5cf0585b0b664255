package dev.stagecrew.simulator.evidence;

import dev.stagecrew.core.kpi.Direction;
import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.plan.Plan;
import dev.stagecrew.core.result.PeriodValues;
import dev.stagecrew.core.result.ReplicationResult;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.core.stat.Estimate;
import dev.stagecrew.core.stat.PairedDifference;
import dev.stagecrew.simulator.experiment.Experiment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What some years of the plans of a scenario came to. */
public final class SimulatedYears {
    private static final long SEED = 42;

    private final List<ReplicationResult> results;
    private final int replications;

    private SimulatedYears(List<ReplicationResult> results, int replications) {
        this.results = results;
        this.replications = replications;
    }

    public static SimulatedYears none() {
        return new SimulatedYears(List.of(), 0);
    }

    /** The first years of the plans named, or of all. */
    public static SimulatedYears of(Scenario scenario, int replications, String... plans) {
        List<String> ids =
                plans.length == 0 ? scenario.plans().stream().map(Plan::id).toList() : List.of(plans);
        List<ReplicationResult> results = Collections.synchronizedList(new ArrayList<>());
        try (Experiment experiment = Experiment.open(scenario, SEED, 2)) {
            experiment.run(ids, 0, replications, results::add);
        }
        return new SimulatedYears(List.copyOf(results), replications);
    }

    /** The values of a KPI, one a year; the same place means the same customers in every plan. */
    public double[] values(String plan, String kpi, Period period) {
        double[] values = new double[replications];
        for (ReplicationResult result : results) {
            if (result.plan().equals(plan)) {
                values[result.replication()] = value(result, kpi, period);
            }
        }
        return values;
    }

    /** Means of the months from one to another, one a year. */
    public double[] months(String plan, String kpi, int from, int to) {
        double[] sums = new double[replications];
        for (int month = from; month <= to; month++) {
            double[] values = values(plan, kpi, Period.month(month));
            for (int year = 0; year < replications; year++) {
                sums[year] += values[year] / (to - from + 1);
            }
        }
        return sums;
    }

    public double[] values(String plan, String kpi) {
        return values(plan, kpi, Period.WHOLE);
    }

    public Estimate mean(String plan, String kpi) {
        return Estimate.of(values(plan, kpi));
    }

    /** A plan less another, year by year. */
    public PairedDifference difference(String plan, String other, String kpi, Period period) {
        return PairedDifference.of(values(plan, kpi, period), values(other, kpi, period), Direction.HIGHER_IS_BETTER);
    }

    public PairedDifference difference(String plan, String other, String kpi) {
        return difference(plan, other, kpi, Period.WHOLE);
    }

    public List<String> kpis() {
        return results.get(0).kpis();
    }

    private static double value(ReplicationResult result, String kpi, Period period) {
        return result.periods().stream()
                .filter(values -> values.period().equals(period))
                .map((PeriodValues values) -> values.value(result.kpis().indexOf(kpi)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no " + period));
    }
}
