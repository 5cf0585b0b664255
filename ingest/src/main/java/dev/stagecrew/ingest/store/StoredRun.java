package dev.stagecrew.ingest.store;

import dev.stagecrew.core.kpi.KpiDefinition;
import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.result.KeptRun;
import dev.stagecrew.core.result.RunManifest;
import dev.stagecrew.core.result.RunUnreadableException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBConnection;

/**
 * A run as its store holds it. Months and the whole of a plan are read at once at the first question and kept; weeks are
 * read KPI by KPI. Reading never changes the file.
 */
public final class StoredRun implements KeptRun {
    /** The name of a run's file in its folder. */
    public static final String FILE = "store.duckdb";

    private final Path file;
    private final Connection connection;
    private final StoreHead head;
    private final int replications;
    private final Map<Period.Span, List<Period>> periods;
    private final Map<String, ValueBlock> monthsByPlan = new HashMap<>();
    private final Map<String, ValueBlock> weeksByPlanAndKpi = new HashMap<>();

    private StoredRun(Path file, Connection connection, StoreHead head) throws SQLException {
        this.file = file;
        this.connection = connection;
        this.head = head;
        this.replications = replications(head);
        this.periods = ValueBlock.periods(connection);
    }

    /** The years that every plan has. */
    static int replications(StoreHead head) {
        return head.state() == RunState.FINISHED
                ? head.taken().values().stream()
                        .mapToInt(Integer::intValue)
                        .min()
                        .orElse(0)
                : head.stored().common();
    }

    /**
     * Opens the store of a run for reading.
     *
     * @param runDirectory the run's folder, as {@code runs/coffee-shop-1}
     * @throws RunUnreadableException when there is no readable store
     */
    public static StoredRun open(Path runDirectory) {
        Path file = runDirectory.resolve(FILE);
        DuckDBConnection connection = StoreFile.openForReading(file);
        try {
            return new StoredRun(file, connection, StoreHead.read(connection, file));
        } catch (SQLException e) {
            closeAfter(connection, e);
            throw unreadable(file, e);
        } catch (RuntimeException e) {
            closeAfter(connection, e);
            throw e;
        }
    }

    private static void closeAfter(Connection connection, Exception reason) {
        try {
            connection.close();
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
    }

    @Override
    public RunManifest manifest() {
        return head.manifest();
    }

    @Override
    public boolean complete() {
        return head.complete();
    }

    @Override
    public String interruption() {
        return head.reason();
    }

    @Override
    public int stored() {
        return head.stored().count();
    }

    @Override
    public int replications() {
        return replications;
    }

    @Override
    public List<Period> periods(Period.Span span) {
        return periods.getOrDefault(span, List.of());
    }

    @Override
    public synchronized double[] values(String plan, String kpi, Period period) {
        if (!head.stored().knows(plan)) {
            throw new IllegalArgumentException("run " + head.manifest().run() + " has no plan " + plan);
        }
        List<String> kpis =
                head.manifest().kpis().stream().map(KpiDefinition::id).toList();
        if (!kpis.contains(kpi)) {
            throw new IllegalArgumentException("run " + head.manifest().run() + " has no KPI " + kpi);
        }
        if (!periods(period.span()).contains(period)) {
            throw new IllegalArgumentException("run " + head.manifest().run() + " has no " + period);
        }
        ValueBlock block = period.span() == Period.Span.WEEK
                ? weeksByPlanAndKpi.computeIfAbsent(
                        weeksKey(plan, kpi), key -> load(plan, List.of(kpi), List.of(Period.Span.WEEK)))
                : monthsByPlan.computeIfAbsent(
                        plan, key -> load(plan, kpis, List.of(Period.Span.MONTH, Period.Span.WHOLE)));
        return block.values(kpi, period);
    }

    /** {@inheritDoc} One question to the file instead of one for each KPI. */
    @Override
    public synchronized void readAhead(String plan) {
        List<String> kpis =
                head.manifest().kpis().stream().map(KpiDefinition::id).toList();
        if (!periods(Period.Span.WEEK).isEmpty()) {
            ValueBlock block = load(plan, kpis, List.of(Period.Span.WEEK));
            kpis.forEach(kpi -> weeksByPlanAndKpi.put(weeksKey(plan, kpi), block));
        }
    }

    private static String weeksKey(String plan, String kpi) {
        return plan + "/" + kpi;
    }

    /** {@inheritDoc} Their files may differ: the database does not clear the padding in its pages. */
    @Override
    public synchronized String contentDigest() {
        try {
            return ContentDigest.of(connection, head);
        } catch (SQLException e) {
            throw unreadable(file, e);
        }
    }

    private ValueBlock load(String plan, List<String> kpis, List<Period.Span> spans) {
        try {
            return ValueBlock.load(connection, plan, kpis, spans, replications);
        } catch (SQLException e) {
            throw unreadable(file, e);
        }
    }

    private static RunUnreadableException unreadable(Path file, SQLException e) {
        return new RunUnreadableException(
                file + " cannot be read: "
                        + String.valueOf(e.getMessage()).lines().findFirst().orElse("")
                        + ". Maybe the file was cut short or damaged.",
                e);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw unreadable(file, e);
        }
    }
}
