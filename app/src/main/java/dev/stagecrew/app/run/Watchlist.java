package dev.stagecrew.app.run;

import dev.stagecrew.core.decision.Contrast;
import dev.stagecrew.core.decision.Yardstick;
import dev.stagecrew.core.decision.stopping.Watched;
import dev.stagecrew.core.kpi.KpiDefinition;
import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.measure.KpiCatalogue;
import dev.stagecrew.core.plan.Plan;
import dev.stagecrew.core.register.Kpi;
import dev.stagecrew.core.register.KpiPlace;
import dev.stagecrew.core.result.PeriodValues;
import dev.stagecrew.core.result.ReplicationResult;
import dev.stagecrew.core.scenario.Goal;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.core.stat.Moments;
import dev.stagecrew.core.stat.PairedDifference;
import dev.stagecrew.core.stat.TypicalYear;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The few numbers that decide whether more years are needed, noted as results pass by: contribution and conversion of a
 * shop, the mean wait at a help desk without one, and whatever the goals name. Each is a difference to the baseline, as a
 * share of the larger of the two, or of the baseline's revenue for what is left over of money; where the typical year
 * judges a difference, it is that of the typical year.
 */
final class Watchlist {
    private final List<String> plans;
    private final String baseline;
    private final boolean shop;
    private final List<KpiDefinition> kpis;
    /** What is watched, and revenue, which some of it is a share of. */
    private final List<String> noted;

    private final Map<String, TreeMap<Integer, double[]>> values = new TreeMap<>();

    Watchlist(Scenario scenario) {
        this.plans = scenario.plans().stream().map(Plan::id).toList();
        this.baseline = scenario.baseline();
        this.shop = !scenario.shop().isDeskAlone();
        List<KpiDefinition> all = KpiCatalogue.of(scenario).definitions();
        this.kpis = kpis(scenario).stream()
                .flatMap(id -> all.stream().filter(kpi -> kpi.id().equals(id)))
                .toList();
        this.noted = new ArrayList<>(kpis.stream().map(KpiDefinition::id).toList());
        noted.add(Kpi.REVENUE.id());
        plans.forEach(plan -> values.put(plan, new TreeMap<>()));
    }

    /** Ids of the KPIs that are watched in the runs of a scenario. */
    static List<String> kpis(Scenario scenario) {
        Set<String> all = new LinkedHashSet<>(
                (scenario.shop().isDeskAlone() ? KpiPlace.DESK_PRECISION : KpiPlace.PRECISION).ids());
        scenario.goals().stream().map(Goal::kpi).forEach(all::add);
        return List.copyOf(all);
    }

    void note(ReplicationResult result) {
        for (PeriodValues period : result.periods()) {
            if (period.period().equals(Period.WHOLE)) {
                double[] row = noted.stream()
                        .mapToDouble(kpi -> {
                            int column = result.kpis().indexOf(kpi);
                            return column < 0 ? Double.NaN : period.value(column);
                        })
                        .toArray();
                synchronized (values) {
                    TreeMap<Integer, double[]> ofPlan = values.get(result.plan());
                    if (ofPlan != null) {
                        ofPlan.put(result.replication(), row);
                    }
                }
            }
        }
    }

    /** What has to become precise, from the years so far; nothing when no number of it is defined. */
    List<Watched> watched() {
        List<String> judged = alone() || !shop
                ? plans
                : plans.stream().filter(plan -> !plan.equals(baseline)).toList();
        return judged.stream()
                .flatMap(plan -> kpis.stream().flatMap(kpi -> watch(plan, kpi).stream()))
                .toList();
    }

    private boolean alone() {
        return plans.size() == 1;
    }

    /** With other plans the differences decide, alone the plan's own; at a desk theory's mean wait, of each plan. */
    private Optional<Watched> watch(String plan, KpiDefinition kpi) {
        // a run that is stopped may have more years of one plan than of another
        int years = Math.min(years(plan), years(baseline));
        double[] ours = Arrays.copyOf(column(plan, kpi.id()), years);
        double[] theirs = Arrays.copyOf(column(baseline, kpi.id()), years);
        double scale = Math.max(size(kpi, ours), size(kpi, theirs));
        if (!(scale > 0) || !haveAYearInCommon(ours, theirs)) {
            return Optional.empty();
        }
        String name = plan + ": " + kpi.id();
        if (!shop && kpi.id().equals(Kpi.MEAN_WAIT_MINUTES.id())) {
            return Optional.of(Watched.mean(name, ours));
        }
        double[] against = alone() ? new double[ours.length] : theirs;
        return Optional.of(
                isTypical(kpi, ours, against)
                        ? Watched.typicalDifference(name, ours, against, scale)
                        : Watched.difference(name, ours, against, scale));
    }

    /**
     * What the precision is a share of. The larger of both plans' serves: where their difference is small, and so may not
     * matter, they are alike.
     */
    private double size(KpiDefinition kpi, double[] values) {
        if (Contrast.isLeftOver(kpi.id())) {
            return Math.abs(Moments.of(column(baseline, Kpi.REVENUE.id())).mean());
        }
        return Math.abs(
                Yardstick.isWait(kpi)
                        ? TypicalYear.of(values).median()
                        : Moments.of(values).mean());
    }

    /** What decides between plans is worth the years in which its mean becomes known; anything else is told as it is. */
    private static boolean isTypical(KpiDefinition kpi, double[] ours, double[] theirs) {
        PairedDifference difference = PairedDifference.of(ours, theirs, kpi.better());
        return !KpiPlace.PRECISION.ids().contains(kpi.id()) && Yardstick.of(kpi, difference) == Yardstick.TYPICAL_YEAR;
    }

    private static boolean haveAYearInCommon(double[] ours, double[] theirs) {
        return IntStream.range(0, ours.length)
                .anyMatch(year -> !Double.isNaN(ours[year]) && !Double.isNaN(theirs[year]));
    }

    private int years(String plan) {
        synchronized (values) {
            return values.getOrDefault(plan, new TreeMap<>()).size();
        }
    }

    private double[] column(String plan, String kpi) {
        int index = noted.indexOf(kpi);
        synchronized (values) {
            return values.getOrDefault(plan, new TreeMap<>()).values().stream()
                    .mapToDouble(row -> row[index])
                    .toArray();
        }
    }
}
