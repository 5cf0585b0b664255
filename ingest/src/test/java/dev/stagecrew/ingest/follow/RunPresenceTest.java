package dev.stagecrew.ingest.follow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.ingest.ChildProcess;
import dev.stagecrew.ingest.follow.RunPresence.Sign;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(600)
final class RunPresenceTest {
    @TempDir
    private Path folder;

    @Test
    void theSignGoesWithTheProcessThatGivesItHoweverItEnds() throws InterruptedException {
        Path run = folder.resolve("shop");
        assertThat(RunPresence.of(run)).isEqualTo(Sign.UNKNOWN);
        try (ChildProcess process = ChildProcess.start(PresenceMain.class, folder, run.toString())) {
            process.awaitLine("present");
            assertThat(RunPresence.of(run)).isEqualTo(Sign.PRESENT);
            // to look changes nothing
            assertThat(RunPresence.of(run)).isEqualTo(Sign.PRESENT);
            process.kill();
            assertThat(RunPresence.of(run)).isEqualTo(Sign.GONE);
        }
    }

    @Test
    void aRunThatIsBegunAgainIsThereAgain() throws InterruptedException {
        for (int attempt = 0; attempt < 2; attempt++) {
            try (ChildProcess process = ChildProcess.start(PresenceMain.class, folder, folder.toString())) {
                process.awaitLine("present");
                assertThat(RunPresence.of(folder)).isEqualTo(Sign.PRESENT);
                process.kill();
            }
            assertThat(RunPresence.of(folder)).isEqualTo(Sign.GONE);
        }
    }

    @Test
    void aFolderThatCannotHoldTheSignStopsNobody() {
        Path nowhere = Path.of("/proc/self/no-folder");
        RunPresence.in(nowhere).close();
        assertThat(RunPresence.of(nowhere)).isEqualTo(Sign.UNKNOWN);
    }
}
