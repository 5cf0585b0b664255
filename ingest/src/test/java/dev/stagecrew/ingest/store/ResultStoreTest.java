package dev.stagecrew.ingest.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.result.ResultsLostException;
import dev.stagecrew.core.result.RunUnreadableException;
import dev.stagecrew.ingest.SampleRun;
import dev.stagecrew.ingest.StoredValues;
import dev.stagecrew.ingest.topic.RunRecord;
import dev.stagecrew.ingest.topic.StreamId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBConnection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(600)
class ResultStoreTest {
    private static final SampleRun RUN = SampleRun.small("store");

    @TempDir
    Path folder;

    private static StreamPosition position(long next) {
        return new StreamPosition("cluster", "results", "topic-1", 0, next);
    }

    private void fill() {
        try (ResultStore store = ResultStore.open(folder, RUN.manifest())) {
            store.store(RUN.results(), List.of(position(10)));
            store.markEnd(new RunRecord.Finished(StreamId.of(RUN.manifest()), RUN.taken()));
        }
    }

    @Test
    void resultsAndPositionComeBackAfterReopening() {
        try (ResultStore store = ResultStore.open(folder, RUN.manifest())) {
            assertThat(store.resumed()).isFalse();
            assertThat(store.store(RUN.results().subList(0, 4), List.of(position(4))))
                    .isEqualTo(4);
        }
        try (ResultStore store = ResultStore.open(folder, RUN.manifest())) {
            assertThat(store.resumed()).isTrue();
            assertThat(store.count()).isEqualTo(4);
            assertThat(store.positions()).containsExactly(position(4));
        }
    }

    @Test
    void aResultThatIsThereAlreadyChangesNothing() {
        try (ResultStore store = ResultStore.open(folder, RUN.manifest())) {
            store.store(RUN.results(), List.of(position(10)));
            assertThat(store.store(RUN.results(), List.of(position(20)))).isZero();
            assertThat(store.store(List.of(RUN.result("cs-first", 0), RUN.result("cs-first", 0)), List.of()))
                    .isZero();
            store.markEnd(new RunRecord.Finished(StreamId.of(RUN.manifest()), RUN.taken()));
        }
        try (StoredRun stored = StoredRun.open(folder)) {
            StoredValues.areExactly(RUN, stored);
        }
    }

    @Test
    void whatIsReadAheadIsTheSame() {
        try (ResultStore store = ResultStore.open(folder, RUN.manifest())) {
            store.store(RUN.results(), List.of(position(10)));
            store.markEnd(new RunRecord.Finished(StreamId.of(RUN.manifest()), RUN.taken()));
        }
        try (StoredRun stored = StoredRun.open(folder)) {
            stored.readAhead("cs-first");
            StoredValues.areExactly(RUN, stored);
        }
    }

    @Test
    @SuppressWarnings("NullAway") // a position that the database refuses
    void aPositionThatCannotBeStoredTakesItsRowsWithIt() {
        StreamPosition broken = new StreamPosition("cluster", "results", null, 0, 9);
        try (ResultStore store = ResultStore.open(folder, RUN.manifest())) {
            store.store(RUN.results().subList(0, 2), List.of(position(2)));
            assertThatThrownBy(() -> store.store(RUN.results(), List.of(broken)))
                    .isInstanceOf(ResultsLostException.class)
                    .hasMessageContaining("what was finished is kept");
            assertThat(store.count()).isEqualTo(2);
            assertThat(store.positions()).containsExactly(position(2));
        }
        try (ResultStore store = ResultStore.open(folder, RUN.manifest())) {
            assertThat(store.count()).isEqualTo(2);
            assertThat(store.store(RUN.results(), List.of(position(10)))).isEqualTo(8);
        }
    }

    @Test
    void aRunIsCompleteOnlyWhenItWasFinishedAndNothingIsMissing() {
        try (ResultStore store = ResultStore.open(folder, RUN.manifest())) {
            store.store(RUN.results().subList(0, 9), List.of(position(9)));
            store.markEnd(new RunRecord.Finished(StreamId.of(RUN.manifest()), RUN.taken()));
        }
        try (StoredRun stored = StoredRun.open(folder)) {
            assertThat(stored.complete()).isFalse();
        }
    }

    @Test
    void unknownPlansKpisAndPeriodsAreNamed() {
        fill();
        try (StoredRun stored = StoredRun.open(folder)) {
            assertThatThrownBy(() -> stored.values("nobody", "sessions", Period.WHOLE))
                    .hasMessageContaining("no plan nobody");
            assertThatThrownBy(() -> stored.values("cs-first", "luck", Period.WHOLE))
                    .hasMessageContaining("no KPI luck");
            assertThatThrownBy(() -> stored.values("cs-first", "sessions", Period.month(99)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aMissingStoreIsNamed() {
        assertThatThrownBy(() -> StoredRun.open(folder.resolve("nowhere")))
                .isInstanceOf(RunUnreadableException.class)
                .hasMessageContaining("nowhere")
                .hasMessageContaining("There is no store.duckdb");
    }

    @Test
    void aForeignFileIsRefusedAndLeftAlone() throws IOException {
        Path file = folder.resolve(StoredRun.FILE);
        for (String content : List.of("", "short", "some text that is surely no database of any kind\n")) {
            Files.writeString(file, content);
            assertThatThrownBy(() -> StoredRun.open(folder))
                    .isInstanceOf(RunUnreadableException.class)
                    .hasMessageContaining("is not a run's store");
            assertThatThrownBy(() -> ResultStore.open(folder, RUN.manifest()))
                    .isInstanceOf(RunUnreadableException.class);
            assertThat(file).hasContent(content);
        }
    }

    @Test
    void aTruncatedStoreIsRefusedAndLeftAlone() throws IOException {
        fill();
        Path file = folder.resolve(StoredRun.FILE);
        byte[] whole = Files.readAllBytes(file);
        for (int length : new int[] {4096, 12 * 1024, whole.length / 2, whole.length - 4096}) {
            byte[] cut = java.util.Arrays.copyOf(whole, length);
            Files.write(file, cut);
            assertThatThrownBy(() -> readAll(folder))
                    .as("cut to %d of %d bytes", length, whole.length)
                    .isInstanceOf(RunUnreadableException.class);
            assertThat(file).hasBinaryContent(cut);
        }
    }

    private static void readAll(Path folder) {
        try (StoredRun stored = StoredRun.open(folder)) {
            StoredValues.areExactly(RUN, stored);
        }
    }

    @Test
    void aStoreOfANewerVersionIsRefused() throws SQLException {
        fill();
        try (DuckDBConnection connection = StoreFile.openForWriting(folder.resolve(StoredRun.FILE));
                Statement sql = connection.createStatement()) {
            sql.execute("UPDATE stagecrew_store SET version = 99");
        }
        assertThatThrownBy(() -> StoredRun.open(folder))
                .isInstanceOf(RunUnreadableException.class)
                .hasMessageContaining("store format 99")
                .hasMessageContaining("Maybe use a newer Stagecrew");
    }

    @Test
    void aDatabaseThatIsNoStoreIsRefused() throws SQLException {
        try (DuckDBConnection connection = StoreFile.openForWriting(folder.resolve(StoredRun.FILE));
                Statement sql = connection.createStatement()) {
            sql.execute("CREATE TABLE cats (name VARCHAR)");
        }
        assertThatThrownBy(() -> StoredRun.open(folder))
                .isInstanceOf(RunUnreadableException.class)
                .hasMessageContaining("not a run's store");
        assertThatThrownBy(() -> ResultStore.open(folder, RUN.manifest())).isInstanceOf(RunUnreadableException.class);
    }

    @Test
    void aStoreThatComputesReadsNoFileOfWhoeverReportsIt() throws Exception {
        fill();
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
        try (DuckDBConnection connection = new org.duckdb.DuckDBDriver()
                        .connect("jdbc:duckdb:" + folder.resolve(StoredRun.FILE), new java.util.Properties())
                        .unwrap(DuckDBConnection.class);
                Statement sql = connection.createStatement()) {
            sql.execute("CREATE TABLE kept AS SELECT * FROM run");
            sql.execute("DROP TABLE run");
            sql.execute("CREATE VIEW run AS SELECT stream, (SELECT content FROM read_text('" + secret
                    + "')) AS manifest, state, reason FROM kept");
        }
        assertThatThrownBy(() -> StoredRun.open(folder))
                .isInstanceOf(RunUnreadableException.class)
                .hasMessageContaining("not a run's store");
        try (DuckDBConnection connection = StoreFile.openForReading(folder.resolve(StoredRun.FILE));
                Statement sql = connection.createStatement()) {
            for (String question : List.of("SELECT manifest FROM run", "SET enable_external_access = true")) {
                assertThatThrownBy(() -> sql.executeQuery(question)).isInstanceOf(SQLException.class);
            }
        }
    }

    /** As {@code try} does, which takes years over from the run that it changes. */
    @Test
    void aProcessMayReadOneStoreTwiceAtATime() {
        fill();
        try (StoredRun one = StoredRun.open(folder);
                StoredRun two = StoredRun.open(folder)) {
            assertThat(two.contentDigest()).isEqualTo(one.contentDigest());
        }
    }

    @Test
    void oneProcessMayReadAStoreTwiceAtATime() {
        fill();
        try (StoredRun one = StoredRun.open(folder);
                StoredRun other = StoredRun.open(folder)) {
            assertThat(other.manifest()).isEqualTo(one.manifest());
        }
    }

    @Test
    void aFolderWhoseNameTheDriverWouldMisreadIsRefusedInWords() {
        assertThatThrownBy(() -> ResultStore.open(folder.resolve("a;b"), RUN.manifest()))
                .isInstanceOf(RunUnreadableException.class)
                .hasMessageContaining("no semicolon");
        ResultStore.open(folder.resolve("a, b & 'c' #1 %20 ş"), RUN.manifest()).close();
    }

    @Test
    void aStoreInUseIsRefused() {
        try (ResultStore store = ResultStore.open(folder, RUN.manifest())) {
            assertThat(store.count()).isZero();
            assertThatThrownBy(() -> StoredRun.open(folder))
                    .isInstanceOf(RunUnreadableException.class)
                    .hasMessageContaining("using it");
        }
    }

    @Test
    void readingDoesNotChangeTheFile() throws IOException {
        fill();
        Path file = folder.resolve(StoredRun.FILE);
        byte[] before = Files.readAllBytes(file);
        readAll(folder);
        assertThat(file).hasBinaryContent(before);
        assertThat(folder).isDirectoryNotContaining(found -> !found.equals(file));
    }

    @Test
    void sequentialRunsMayTakeFewerThanTheMost() {
        try (ResultStore store = ResultStore.open(folder, RUN.manifest())) {
            store.store(RUN.results().subList(0, 6), List.of(position(6)));
            store.markEnd(new RunRecord.Finished(StreamId.of(RUN.manifest()), Map.of("do-nothing", 2, "cs-first", 2)));
        }
        try (StoredRun stored = StoredRun.open(folder)) {
            assertThat(stored.complete()).isTrue();
            assertThat(stored.replications()).isEqualTo(2);
            assertThat(stored.values("cs-first", "sessions", Period.WHOLE)).hasSize(2);
        }
    }
}
