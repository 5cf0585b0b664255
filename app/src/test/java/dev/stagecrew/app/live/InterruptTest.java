package dev.stagecrew.app.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.stagecrew.core.language.Language;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whoever waits for a run of which nothing is heard, and is interrupted, waits no longer. */
@Timeout(value = 600, unit = TimeUnit.SECONDS)
final class InterruptTest {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String FOLLOWER = "stagecrew-live";

    @TempDir
    private Path folder;

    @Test
    void aWaitForTheBeginningOrForTheReportEnds() throws IOException {
        RunEnd end = new RunEnd(folder, Language.ENGLISH);
        Thread.currentThread().interrupt();
        assertThatExceptionOfType(InterruptedIOException.class).isThrownBy(end::awaitBeginning);
        assertThatExceptionOfType(InterruptedIOException.class).isThrownBy(end::awaitReport);
        assertThat(Thread.interrupted()).as("the interrupt is passed on").isTrue();
    }

    @Test
    void aWaitForTheEndOfAFollowedRunEnds() throws IOException {
        try (LiveShow show = show()) {
            Thread.currentThread().interrupt();
            assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> show.await(PATIENCE));
            assertThat(Thread.interrupted()).as("the interrupt is passed on").isTrue();
        }
    }

    @Test
    void theFollowingItselfEnds() throws IOException {
        Set<Thread> others = followers();
        try (LiveShow show = show()) {
            followers().stream().filter(thread -> !others.contains(thread)).forEach(Thread::interrupt);
            assertThat(show.await(PATIENCE)).isTrue();
        }
    }

    private LiveShow show() throws IOException {
        return LiveShow.start(LiveSource.here(folder), "shop", Language.ENGLISH, told -> {});
    }

    private static Set<Thread> followers() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals(FOLLOWER))
                .collect(Collectors.toSet());
    }
}
