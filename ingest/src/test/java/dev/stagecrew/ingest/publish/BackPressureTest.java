package dev.stagecrew.ingest.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stagecrew.core.result.ResultsLostException;
import dev.stagecrew.ingest.SampleRun;
import dev.stagecrew.ingest.topic.StreamId;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A broker that never answers: the simulation waits instead of piling results up, and learns why in the end. */
@Timeout(600)
class BackPressureTest {
    private static final int MOST_WAITING = 128;

    @Test
    void resultsThatNobodyTakesHoldTheSimulationUpAndMemoryStaysBounded() throws InterruptedException {
        SampleRun run = SampleRun.small("held-up");
        KafkaResultSink sink = KafkaResultSink.open(StreamId.of(run.manifest()), new CompletableFuture<>());
        AtomicInteger accepted = new AtomicInteger();
        AtomicReference<Throwable> end = new AtomicReference<>(new AssertionError("still waiting"));
        Thread simulation = new Thread(
                () -> {
                    try {
                        for (int replication = 0; replication < 10 * MOST_WAITING; replication++) {
                            sink.accept(run.result("cs-first", replication));
                            accepted.incrementAndGet();
                        }
                    } catch (ResultsLostException e) {
                        end.set(e);
                    }
                },
                "simulation");
        simulation.start();
        Awaitility.await().atMost(Duration.ofMinutes(3)).until(() -> accepted.get() == MOST_WAITING);
        Awaitility.await()
                .during(Duration.ofMillis(500))
                .atMost(Duration.ofMinutes(3))
                .until(() -> accepted.get() == MOST_WAITING && simulation.isAlive());

        sink.fail(new IllegalStateException("The broker must answer in time."));
        simulation.join(20_000);

        assertThat(simulation.isAlive()).isFalse();
        assertThat(end.get()).isInstanceOf(ResultsLostException.class).hasMessage("The broker must answer in time.");
        assertThat(accepted).hasValue(MOST_WAITING);
        assertThatThrownBy(sink::finish).isInstanceOf(ResultsLostException.class);
    }
}
