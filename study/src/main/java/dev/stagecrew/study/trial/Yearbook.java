package dev.stagecrew.study.trial;

import dev.stagecrew.core.decision.EvaluationCache;
import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.plan.Plan;
import dev.stagecrew.core.register.KpiPlace;
import dev.stagecrew.core.result.ReplicationResult;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.study.whatif.PlanContent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * A few numbers of every year of every plan that was ever asked for. A year that the cache knows is not simulated again,
 * in this process or a later one; the values never depend on lanes, batches or on what else was asked for.
 */
public final class Yearbook implements AutoCloseable {
    /** What is noted of a year, over the whole horizon; NaN where a scenario does not measure it. */
    public static final List<String> KPIS = KpiPlace.YEARBOOK.ids();

    private static final double[] NOTHING = {};

    private final Engine engine;
    private final String version;
    private final EvaluationCache cache;
    private final Interruption interruption;
    private final Runnable everyYear;
    private final Map<String, double[]> known = new HashMap<>();

    private Yearbook(
            Engine engine, String version, EvaluationCache cache, Interruption interruption, Runnable everyYear) {
        this.engine = engine;
        this.version = version;
        this.cache = cache;
        this.interruption = interruption;
        this.everyYear = everyYear;
    }

    /**
     * Opens a yearbook, which closes its engine in the end.
     *
     * @param version of the engine: another one may live other years
     * @param everyYear called for each year that is simulated, from any thread
     */
    public static Yearbook open(
            Engine engine, String version, EvaluationCache cache, Interruption interruption, Runnable everyYear) {
        interruption.onRequest(engine::cancel);
        return new Yearbook(engine, version, cache, interruption, everyYear);
    }

    /**
     * Makes sure that the first years of plans are known; what is missing is simulated side by side.
     *
     * @throws StoppedException when the user stopped it
     */
    public void prepare(Scenario world, List<Plan> plans, int years) {
        Map<Integer, Map<String, Plan>> missing = new TreeMap<>();
        for (Plan plan : plans) {
            String key = key(world, plan);
            int count = rows(key).length / KPIS.size();
            if (count < years) {
                missing.computeIfAbsent(count, from -> new TreeMap<>()).put(key, plan);
            }
        }
        missing.forEach((from, ofPlans) -> simulate(world, ofPlans, from, years));
    }

    /** The first years of a plan in one KPI. */
    public double[] values(Scenario world, Plan plan, String kpi, int years) {
        prepare(world, List.of(plan), years);
        double[] rows = rows(key(world, plan));
        double[] values = new double[years];
        for (int year = 0; year < years; year++) {
            values[year] = rows[year * KPIS.size() + KPIS.indexOf(kpi)];
        }
        return values;
    }

    /** Any KPI of a plan in any period of its first years. */
    public double[] values(Scenario world, Plan plan, String kpi, Period period, int years) {
        String key = String.join(
                "-", key(world, plan), kpi, period.span().id(), String.valueOf(period.number()), String.valueOf(years));
        double[] found = rows(key);
        if (found.length == years) {
            return found.clone();
        }
        double[] values = new double[years];
        Plan bare = named(world, plan, "plan");
        engine.run(Variants.withPlans(world, List.of(bare)), 0, years, result -> {
            values[result.replication()] = value(result, kpi, period);
            everyYear.run();
        });
        stopIfAsked();
        known.put(key, values.clone());
        cache.keep(key, values);
        return values;
    }

    /**
     * A KPI in every month of a plan's first years.
     *
     * @return the years of each month, from the first
     */
    public List<double[]> months(Scenario world, Plan plan, String kpi, int years) {
        int months = world.months();
        String key = String.join("-", key(world, plan), kpi, "months", String.valueOf(years));
        double[] values = rows(key);
        if (values.length != months * years) {
            double[] fresh = new double[months * years];
            engine.run(Variants.withPlans(world, List.of(named(world, plan, "plan"))), 0, years, result -> {
                for (int month = 0; month < months; month++) {
                    fresh[month * years + result.replication()] = value(result, kpi, Period.month(month + 1));
                }
                everyYear.run();
            });
            stopIfAsked();
            known.put(key, fresh);
            cache.keep(key, fresh);
            values = fresh;
        }
        double[] all = values;
        return IntStream.range(0, months)
                .mapToObj(month -> Arrays.copyOfRange(all, month * years, (month + 1) * years))
                .toList();
    }

    private void stopIfAsked() {
        if (interruption.requested()) {
            throw new StoppedException();
        }
    }

    private static double value(ReplicationResult result, String kpi, Period period) {
        int column = result.kpis().indexOf(kpi);
        return result.periods().stream()
                .filter(values -> values.period().equals(period) && column >= 0)
                .mapToDouble(values -> values.value(column))
                .findFirst()
                .orElse(Double.NaN);
    }

    private void simulate(Scenario world, Map<String, Plan> byKey, int from, int to) {
        List<String> keys = List.copyOf(byKey.keySet());
        List<Plan> plans = new ArrayList<>();
        byKey.values().forEach(plan -> plans.add(named(world, plan, "plan-" + plans.size())));
        Map<String, double[]> fresh = new ConcurrentHashMap<>();
        engine.run(Variants.withPlans(world, plans), from, to, result -> {
            fresh.put(result.plan() + " " + result.replication(), row(result));
            everyYear.run();
        });
        for (int i = 0; i < keys.size(); i++) {
            keep(keys.get(i), plans.get(i).id(), fresh, from);
        }
        stopIfAsked();
    }

    /** Keeps the years without a gap: where a search was stopped, some may be missing. */
    private void keep(String key, String plan, Map<String, double[]> fresh, int from) {
        double[] rows = Arrays.copyOf(rows(key), from * KPIS.size());
        int year = from;
        for (double[] row = fresh.get(plan + " " + year); row != null; row = fresh.get(plan + " " + year)) {
            rows = Arrays.copyOf(rows, rows.length + KPIS.size());
            System.arraycopy(row, 0, rows, year * KPIS.size(), KPIS.size());
            year++;
        }
        if (year > from) {
            known.put(key, rows);
            cache.keep(key, rows);
        }
    }

    private double[] rows(String key) {
        return known.computeIfAbsent(key, unknown -> cache.find(unknown).orElse(NOTHING));
    }

    /** What a year of a plan depends on, and what is noted of it. */
    private String key(Scenario world, Plan plan) {
        Plan bare = named(world, plan, "plan");
        return PlanContent.hash(Variants.withPlans(world, List.of(bare)), bare, engine.seed(), version + KPIS);
    }

    /** A plan under another name, with what comes under every plan. */
    private static Plan named(Scenario world, Plan plan, String id) {
        return new Plan(id, "", "", plan.hires(), plan.changes()).with(world.facts());
    }

    private static double[] row(ReplicationResult result) {
        return KPIS.stream()
                .mapToDouble(kpi -> value(result, kpi, Period.WHOLE))
                .toArray();
    }

    @Override
    public void close() {
        engine.close();
    }
}
