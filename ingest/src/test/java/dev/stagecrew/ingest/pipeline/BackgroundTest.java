package dev.stagecrew.ingest.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.stagecrew.core.result.ResultsLostException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

final class BackgroundTest {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Test
    void whoIsInterruptedWaitsForTheStoreNoLonger() {
        Thread.currentThread().interrupt();
        assertThatExceptionOfType(ResultsLostException.class)
                .isThrownBy(() -> Background.stored(new CompletableFuture<>(), PATIENCE))
                .withMessageContaining("interrupted");
        assertThat(Thread.interrupted()).as("the interrupt is passed on").isTrue();
    }

    @Test
    void whatIsStoredIsStoredInterruptedOrNot() {
        Thread.currentThread().interrupt();
        assertThat(Background.stored(CompletableFuture.completedFuture(1), PATIENCE))
                .isTrue();
        Thread.interrupted();
    }
}
