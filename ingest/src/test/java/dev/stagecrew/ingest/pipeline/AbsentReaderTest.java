package dev.stagecrew.ingest.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.ingest.ChildProcess;
import dev.stagecrew.ingest.broker.BrokerMain;
import dev.stagecrew.ingest.store.StoredRun;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A store that takes nothing for a while: results wait in Kafka, not in memory, and the simulation does not wait. */
@Tag("slow")
@Timeout(600)
class AbsentReaderTest {
    /** As JSON 95 kB each and 95 MB together, more than the process has memory. */
    private static final int RESULTS = 1_000;

    private static final int HEAP_MIB = 72;

    /** What the reader may take before it is seen to stand still. */
    private static final int FIRST_READ = 200;

    @TempDir
    Path folder;

    @Test
    void resultsThatNobodyReadsAreSentAllTheSameAndDoNotStayInMemory() throws Exception {
        Path run = folder.resolve("run");
        try (ChildProcess broker = ChildProcess.start(
                BrokerMain.class, folder, folder.resolve("data").toString(), "0", "0")) {
            String bootstrap = broker.awaitLine("broker").split(" ", -1)[1];
            try (ChildProcess sender = ChildProcess.start(
                    HEAP_MIB, AbsentReaderMain.class, folder, bootstrap, run.toString(), "" + RESULTS)) {
                String[] sent = sender.awaitLine("sent").split(" ", -1);
                assertThat(Integer.parseInt(sent[sent.length - 1])).isLessThan(FIRST_READ);
                sender.awaitLine("whole");
            }
        }
        try (StoredRun stored = StoredRun.open(run)) {
            assertThat(stored.complete()).isTrue();
            assertThat(stored.replications()).isEqualTo(RESULTS);
        }
    }
}
