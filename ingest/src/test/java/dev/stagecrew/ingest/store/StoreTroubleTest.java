package dev.stagecrew.ingest.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stagecrew.core.result.ResultsLostException;
import dev.stagecrew.core.result.RunUnreadableException;
import dev.stagecrew.ingest.SampleRun;
import dev.stagecrew.ingest.topic.RunRecord;
import dev.stagecrew.ingest.topic.StreamId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is full or read-only: a sentence for the user, and nothing that was stored is harmed. */
@Timeout(600)
class StoreTroubleTest {
    private static final SampleRun RUN = SampleRun.demo("trouble", 1, 400);

    @TempDir
    Path folder;

    @Test
    void aFullDiskStopsTheStoreInWordsAndKeepsWhatItHolds() throws Exception {
        try (SmallDisk disk = SmallDisk.of(6, folder)) {
            assertThat(disk.place()).isEqualTo(folder);
            int kept = fillUp();
            assertThat(kept).isPositive();
            try (StoredRun stored = StoredRun.open(folder)) {
                assertThat(stored.replications()).isEqualTo(kept);
                assertThat(stored.complete()).isFalse();
            }
        }
    }

    /** How many results were taken before the disk was full; every call that succeeded counts. */
    private int fillUp() {
        int kept = 0;
        try (ResultStore store = ResultStore.open(folder, RUN.manifest())) {
            for (int result = 0; result < RUN.replications(); result++) {
                store.store(List.of(RUN.result("plan-0", result)), List.of(StoreMain.position(result + 1)));
                kept++;
            }
        } catch (ResultsLostException e) {
            assertThat(e)
                    .hasMessageContaining("Results can no longer be stored in " + folder)
                    .hasMessageContaining("The disk must have room")
                    .hasMessageContaining("what was finished is kept");
            return kept;
        }
        throw new AssertionError("6 MB took " + kept + " results");
    }

    @Test
    void aStoreOnAReadOnlyDiskIsReadAndNotWritten() throws Exception {
        SampleRun run = SampleRun.small("read-only");
        try (SmallDisk disk = SmallDisk.of(16, folder)) {
            try (ResultStore store = ResultStore.open(folder, run.manifest())) {
                store.store(run.results(), List.of(StoreMain.position(10)));
                store.markEnd(new RunRecord.Finished(StreamId.of(run.manifest()), run.taken()));
            }
            byte[] before = Files.readAllBytes(folder.resolve(StoredRun.FILE));
            disk.makeReadOnly();

            try (StoredRun stored = StoredRun.open(folder)) {
                assertThat(stored.complete()).isTrue();
            }
            assertThatThrownBy(() -> ResultStore.open(folder, run.manifest()))
                    .isInstanceOf(RunUnreadableException.class)
                    .hasMessageContaining("must be writable");
            assertThatThrownBy(() -> ResultStore.open(folder.resolve("new"), run.manifest()))
                    .isInstanceOf(RunUnreadableException.class)
                    .hasMessageContaining("must be writable");
            assertThatThrownBy(() -> StoreSwap.beside(folder))
                    .isInstanceOf(ResultsLostException.class)
                    .hasMessageContaining("must be writable");
            assertThat(folder.resolve(StoredRun.FILE)).hasBinaryContent(before);
        }
    }
}
