package dev.stagecrew.app.live;

import dev.stagecrew.core.kpi.KpiDefinition;
import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.result.PeriodValues;
import dev.stagecrew.core.result.ReplicationResult;
import dev.stagecrew.core.result.ResultReader;
import dev.stagecrew.core.result.RunManifest;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The years of a run that have arrived, as far as live charts need them: a few KPIs, by month and over the whole, of the
 * first years. Its memory has a bound that does not depend on how long the run goes on. Not for several threads.
 */
final class PartialRun implements ResultReader {
    private static final int MOST_YEARS = 2_000;
    private static final long ROOM = 48L << 20;

    private final RunManifest manifest;
    private final List<String> kpis;
    private final int periods;
    private final int most;
    private final Map<String, double[][]> years = new HashMap<>();
    private final Map<String, BitSet> arrived = new HashMap<>();

    /**
     * A run of which nothing has arrived yet.
     *
     * @param wanted ids of the KPIs to keep
     */
    PartialRun(RunManifest manifest, Set<String> wanted) {
        List<KpiDefinition> kept = manifest.kpis().stream()
                .filter(kpi -> wanted.contains(kpi.id()))
                .toList();
        this.kpis = kept.stream().map(KpiDefinition::id).toList();
        this.periods = manifest.months() + 1;
        this.manifest = with(manifest, kept);
        long year = 8L * Math.max(1, kpis.size()) * periods * manifest.plans().size();
        this.most = (int) Math.max(2, Math.min(Math.min(MOST_YEARS, manifest.replications()), ROOM / year));
        manifest.plans().forEach(plan -> {
            years.put(plan.id(), new double[most][]);
            arrived.put(plan.id(), new BitSet());
        });
    }

    private static RunManifest with(RunManifest all, List<KpiDefinition> kpis) {
        return new RunManifest(
                all.run(),
                all.scenario(),
                all.seed(),
                all.replications(),
                all.months(),
                all.baseline(),
                all.preset(),
                all.matters(),
                all.stopping(),
                all.plans(),
                kpis,
                all.assumptions(),
                all.goals(),
                all.versions(),
                all.command());
    }

    /** Takes a result; one that came before changes nothing. */
    void take(ReplicationResult result) {
        BitSet known = arrived.get(result.plan());
        double[][] rows = years.get(result.plan());
        if (known == null || rows == null || known.get(result.replication())) {
            return;
        }
        known.set(result.replication());
        if (result.replication() < most) {
            rows[result.replication()] = row(result);
        }
    }

    private double[] row(ReplicationResult result) {
        int[] columns = kpis.stream().mapToInt(result.kpis()::indexOf).toArray();
        double[] row = new double[periods * kpis.size()];
        Arrays.fill(row, Double.NaN);
        for (PeriodValues values : result.periods()) {
            int slot = slot(values.period());
            for (int kpi = 0; slot >= 0 && kpi < columns.length; kpi++) {
                if (columns[kpi] >= 0) {
                    row[slot * columns.length + kpi] = values.value(columns[kpi]);
                }
            }
        }
        return row;
    }

    /** Months from 0, then the whole; -1 for a period that is not kept. */
    private int slot(Period period) {
        return switch (period.span()) {
            case WEEK -> -1;
            case MONTH -> period.number() < periods ? period.number() - 1 : -1;
            case WHOLE -> periods - 1;
        };
    }

    /** How many years of every plan have arrived, counted without a gap; more than {@link #replications} in a long run. */
    int arrived() {
        return arrived.values().stream()
                .mapToInt(known -> known.nextClearBit(0))
                .min()
                .orElse(0);
    }

    @Override
    public RunManifest manifest() {
        return manifest;
    }

    /** Never: a run that is whole has a report. */
    @Override
    public boolean complete() {
        return false;
    }

    /** How many years of every plan are kept. */
    @Override
    public int replications() {
        return Math.min(most, arrived());
    }

    @Override
    public List<Period> periods(Period.Span span) {
        return switch (span) {
            case WEEK -> List.of();
            case MONTH ->
                IntStream.rangeClosed(1, manifest.months())
                        .mapToObj(Period::month)
                        .toList();
            case WHOLE -> List.of(Period.WHOLE);
        };
    }

    @Override
    public double[] values(String plan, String kpi, Period period) {
        double[][] rows = years.get(plan);
        int column = kpis.indexOf(kpi);
        int slot = slot(period);
        if (rows == null || column < 0 || slot < 0) {
            throw new IllegalArgumentException("no " + kpi + " of " + plan + " in " + period + " is kept");
        }
        double[] values = new double[replications()];
        for (int year = 0; year < values.length; year++) {
            values[year] = rows[year][slot * kpis.size() + column];
        }
        return values;
    }

    @Override
    public void close() {
        // memory only
    }
}
