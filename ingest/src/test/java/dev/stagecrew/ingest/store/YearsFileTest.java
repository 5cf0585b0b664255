package dev.stagecrew.ingest.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stagecrew.core.kpi.KpiDefinition;
import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.result.RunUnreadableException;
import dev.stagecrew.core.result.YearsFormat;
import dev.stagecrew.ingest.SampleRun;
import dev.stagecrew.ingest.topic.RunRecord;
import dev.stagecrew.ingest.topic.StreamId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(600)
final class YearsFileTest {
    private static final SampleRun RUN = SampleRun.small("years");

    @TempDir
    Path folder;

    @BeforeEach
    void fill() {
        try (ResultStore store = ResultStore.open(folder, RUN.manifest())) {
            store.store(RUN.results(), List.of());
            store.markEnd(new RunRecord.Finished(StreamId.of(RUN.manifest()), RUN.taken()));
        }
    }

    @ParameterizedTest
    @EnumSource(YearsFormat.class)
    void everyValueOfTheStoreIsInTheFile(YearsFormat format) throws SQLException {
        Path file = folder.resolve("it's a year." + format.id());

        YearsFile.write(folder, file, format);

        assertThat(folder.resolve(file.getFileName() + ".new")).doesNotExist();
        try (StoredRun stored = StoredRun.open(folder);
                Connection other = DriverManager.getConnection("jdbc:duckdb:");
                Statement sql = other.createStatement()) {
            for (KpiDefinition kpi : stored.manifest().kpis()) {
                double[] values = stored.values("cs-first", kpi.id(), Period.month(1));
                for (int year = 0; year < values.length; year++) {
                    try (ResultSet found = sql.executeQuery("SELECT " + StoreSchema.quoted(kpi.id()) + " FROM "
                            + StoreFile.text(file.toString())
                            + " WHERE plan = 'cs-first' AND span = 'month' AND period = 1 AND replication = " + year)) {
                        assertThat(found.next()).isTrue();
                        double value = found.getDouble(1);
                        assertThat(found.wasNull() ? Double.NaN : value).isEqualTo(values[year]);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(YearsFormat.class)
    void theSameRunGivesTheSameFile(YearsFormat format) throws IOException {
        Path first = folder.resolve("first");
        Path second = folder.resolve("second");

        YearsFile.write(folder, first, format);
        YearsFile.write(folder, second, format);

        assertThat(second).hasSameBinaryContentAs(first);
    }

    @Test
    void whereNothingCanBeWrittenThatIsSaidAndNothingIsLeft() {
        Path nowhere = folder.resolve("nowhere/years.csv");

        assertThatThrownBy(() -> YearsFile.write(folder, nowhere, YearsFormat.CSV))
                .isInstanceOf(RunUnreadableException.class)
                .hasMessageContaining("years.csv cannot be written");
        assertThatThrownBy(() -> YearsFile.write(folder.resolve("none"), nowhere, YearsFormat.CSV))
                .isInstanceOf(RunUnreadableException.class);
    }

    /** Other programs read the store, too: what docs/store.md says of its tables is what they are. */
    @Test
    void theDocumentNamesTheTablesAndColumnsThatThereAre() throws IOException, SQLException {
        List<String> told = Pattern.compile("(?m)^\\| `(\\w+)` \\| `([\\w<> ]+)` \\| ([A-Z]+) \\|")
                .matcher(Files.readString(Path.of("../docs/store.md")))
                .results()
                .map(YearsFileTest::column)
                .toList();
        List<String> kpis =
                RUN.manifest().kpis().stream().map(KpiDefinition::id).toList();
        List<String> there = new ArrayList<>();
        try (Connection store = StoreFile.openForReading(folder.resolve(StoredRun.FILE));
                Statement sql = store.createStatement();
                ResultSet columns = sql.executeQuery("SELECT table_name, column_name, data_type FROM duckdb_columns()"
                        + " WHERE NOT internal ORDER BY table_name, column_index")) {
            while (columns.next()) {
                boolean kpi = columns.getString(1).equals("result") && kpis.contains(columns.getString(2));
                there.add(columns.getString(1) + "." + (kpi ? "<KPI>" : columns.getString(2)) + " "
                        + columns.getString(3));
            }
        }

        assertThat(told)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(there.stream().distinct().toList());
    }

    private static String column(MatchResult row) {
        return row.group(1) + "." + row.group(2) + " " + row.group(3);
    }
}
