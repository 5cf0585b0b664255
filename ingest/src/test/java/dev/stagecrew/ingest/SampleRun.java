package dev.stagecrew.ingest;

import dev.stagecrew.core.kpi.Direction;
import dev.stagecrew.core.kpi.KpiDefinition;
import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.kpi.Unit;
import dev.stagecrew.core.result.PeriodValues;
import dev.stagecrew.core.result.ReplicationResult;
import dev.stagecrew.core.result.RunManifest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A run with made-up numbers of every awkward kind: the same for the same name, plan and replication. */
public record SampleRun(String name, List<String> plans, int replications, List<String> kpis, int weeks, int months) {
    /** Small, with ids that SQL, JSON and a Turkish locale might trip over. */
    public static SampleRun small(String name) {
        return new SampleRun(
                name,
                List.of("do-nothing", "cs-first"),
                5,
                List.of("sessions", "conversion-rate", "lost-orders.no-answer", "hours.İpek.iş", "RATING", "roi \"x\""),
                8,
                2);
    }

    /** The size of a demo: a hundred KPIs over 52 weeks, 12 months and the whole. */
    public static SampleRun demo(String name, int plans, int replications) {
        return new SampleRun(
                name,
                IntStream.range(0, plans).mapToObj(plan -> "plan-" + plan).toList(),
                replications,
                IntStream.range(0, 100).mapToObj(kpi -> "kpi-" + kpi).toList(),
                52,
                12);
    }

    /** The run of a manifest that {@link #manifest()} made for four weeks. */
    public static SampleRun of(RunManifest manifest) {
        return new SampleRun(
                manifest.run(),
                manifest.plans().stream().map(RunManifest.PlanSummary::id).toList(),
                manifest.replications(),
                manifest.kpis().stream().map(KpiDefinition::id).toList(),
                4,
                manifest.months());
    }

    public RunManifest manifest() {
        return new RunManifest(
                name,
                new RunManifest.ScenarioSource(
                        "coffee-shop",
                        "Coffee shop",
                        "shop.yaml",
                        "version: 1\n# İ ı\n",
                        "ab12",
                        "2026-01-05",
                        "USD",
                        "en"),
                42,
                replications,
                months,
                plans.get(0),
                "standard",
                0.02,
                "fixed",
                plans.stream()
                        .map(plan -> new RunManifest.PlanSummary(plan, plan, "", List.of()))
                        .toList(),
                kpis.stream()
                        .map(kpi -> new KpiDefinition(kpi, Unit.COUNT, Direction.NEITHER, "shop", "counted"))
                        .toList(),
                List.of(),
                List.of(),
                Map.of("engine", "0.1.0"),
                "stagecrew run shop.yaml");
    }

    public ReplicationResult result(String plan, int replication) {
        SplittableRandom random = new SplittableRandom((name + plan).hashCode() * 31L + replication);
        List<PeriodValues> periods = new ArrayList<>();
        Stream.of(
                        IntStream.rangeClosed(1, weeks).mapToObj(Period::week),
                        IntStream.rangeClosed(1, months).mapToObj(Period::month),
                        Stream.of(Period.WHOLE))
                .flatMap(some -> some)
                .forEach(period -> periods.add(new PeriodValues(period, values(random))));
        return new ReplicationResult(plan, replication, kpis, periods);
    }

    private double[] values(SplittableRandom random) {
        double[] values = new double[kpis.size()];
        for (int kpi = 0; kpi < values.length; kpi++) {
            values[kpi] = switch (random.nextInt(16)) {
                case 0 -> Double.NaN;
                case 1 -> 0.0;
                case 2 -> -0.0;
                case 3 -> random.nextInt(100_000);
                case 4 -> 1.0 / 3.0;
                case 5 -> -random.nextInt(1_000) / 4.0;
                default -> random.nextDouble() * 1000;
            };
        }
        return values;
    }

    /** How many of each plan a run that went to its end takes. */
    public Map<String, Integer> taken() {
        Map<String, Integer> taken = new HashMap<>();
        plans.forEach(plan -> taken.put(plan, replications));
        return taken;
    }

    public List<ReplicationResult> results() {
        List<ReplicationResult> results = new ArrayList<>();
        for (int replication = 0; replication < replications; replication++) {
            for (String plan : plans) {
                results.add(result(plan, replication));
            }
        }
        return results;
    }
}
