package dev.stagecrew.app.run;

import dev.stagecrew.core.decision.stopping.Watched;
import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.result.PeriodValues;
import dev.stagecrew.core.result.ReplicationResult;
import dev.stagecrew.core.stat.Moments;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The few numbers that decide whether more years are needed, noted as results pass by: contribution as a share of the
 * baseline's revenue and conversion, each as a difference to the baseline; for a help desk without a shop the mean wait.
 */
final class Watchlist {
    private static final String CONTRIBUTION = "contribution";
    private static final String REVENUE = "revenue";
    private static final String CONVERSION = "conversion-rate";
    private static final String WAIT = "mean-wait-minutes";
    private static final List<String> NOTED = List.of(CONTRIBUTION, REVENUE, CONVERSION, WAIT);

    private final List<String> plans;
    private final String baseline;
    private final Map<String, TreeMap<Integer, double[]>> values = new TreeMap<>();

    Watchlist(List<String> plans, String baseline) {
        this.plans = List.copyOf(plans);
        this.baseline = baseline;
        plans.forEach(plan -> values.put(plan, new TreeMap<>()));
    }

    void note(ReplicationResult result) {
        for (PeriodValues period : result.periods()) {
            if (period.period().equals(Period.WHOLE)) {
                double[] noted = NOTED.stream()
                        .mapToDouble(kpi -> {
                            int column = result.kpis().indexOf(kpi);
                            return column < 0 ? Double.NaN : period.value(column);
                        })
                        .toArray();
                synchronized (values) {
                    TreeMap<Integer, double[]> ofPlan = values.get(result.plan());
                    if (ofPlan != null) {
                        ofPlan.put(result.replication(), noted);
                    }
                }
            }
        }
    }

    /** What has to become precise, from the years so far; nothing when no number of it is defined. */
    List<Watched> watched() {
        List<Watched> all = new ArrayList<>();
        double revenue = Math.abs(Moments.of(column(baseline, REVENUE)).mean());
        double conversion = Math.abs(Moments.of(column(baseline, CONVERSION)).mean());
        List<String> judged = alone()
                ? plans
                : plans.stream().filter(plan -> !plan.equals(baseline)).toList();
        for (String plan : judged) {
            if (revenue > 0) {
                all.add(watch(plan, CONTRIBUTION, revenue));
            }
            if (conversion > 0) {
                all.add(watch(plan, CONVERSION, conversion));
            }
        }
        if (all.isEmpty()) {
            plans.stream()
                    .filter(plan -> Moments.of(column(plan, WAIT)).mean() > 0)
                    .forEach(plan -> all.add(Watched.mean(plan + ": " + WAIT, column(plan, WAIT))));
        }
        return all;
    }

    private boolean alone() {
        return plans.size() == 1;
    }

    /** With other plans the differences decide, alone the plan's own mean. */
    private Watched watch(String plan, String kpi, double scale) {
        double[] ours = column(plan, kpi);
        double[] theirs = alone() ? new double[ours.length] : column(baseline, kpi);
        return Watched.difference(plan + ": " + kpi, ours, theirs, scale);
    }

    private double[] column(String plan, String kpi) {
        int index = NOTED.indexOf(kpi);
        synchronized (values) {
            return values.getOrDefault(plan, new TreeMap<>()).values().stream()
                    .mapToDouble(noted -> noted[index])
                    .toArray();
        }
    }
}
