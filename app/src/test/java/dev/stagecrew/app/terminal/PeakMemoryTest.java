package dev.stagecrew.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PeakMemoryTest {
    @TempDir
    Path folder;

    @Test
    void thePeakIsReadInMebibytes() throws IOException {
        Path status = Files.writeString(
                folder.resolve("status"),
                "Name:\tjava\nVmPeak:\t 9999999 kB\nVmHWM:\t  624844 kB\nVmRSS:\t   1024 kB\n");
        assertThat(PeakMemory.in(status)).hasValue(610);
    }

    @Test
    void aSystemThatDoesNotTellIsTakenAtItsWord() throws IOException {
        assertThat(PeakMemory.in(folder.resolve("nowhere"))).isEmpty();
        assertThat(PeakMemory.in(Files.writeString(folder.resolve("status"), "Name:\tjava\n")))
                .isEmpty();
    }
}
