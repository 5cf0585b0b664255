package dev.stagecrew.simulator.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.stagecrew.core.result.ResultSink;
import dev.stagecrew.core.scenario.Scenario;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** How an experiment ends before its end. */
final class ExperimentEndTest {
    /** More than any lane simulates between a wish to stop and its being heard. */
    private static final int REPLICATIONS = 10_000;

    private static final Scenario DESK = new DeskScenario(6, 5, 3, Optional.empty(), 1).scenario();

    private final Thread caller = Thread.currentThread();
    private final AtomicInteger results = new AtomicInteger();

    @Test
    void aRunThatIsInterruptedIsNoResultAndItsLanesAreStill() {
        int atTheEnd;
        try (Experiment experiment = Experiment.open(DESK, 7, 2)) {
            assertThatExceptionOfType(CancellationException.class)
                    .isThrownBy(() -> run(experiment, result -> {
                        results.incrementAndGet();
                        caller.interrupt();
                    }));
            atTheEnd = results.get();
            assertThat(Thread.interrupted()).as("the interrupt is passed on").isTrue();
        }
        assertThat(results).hasValue(atTheEnd).hasValueLessThan(REPLICATIONS);
    }

    @Test
    void aReplicationThatIsInterruptedIsNoResult() {
        try (Experiment experiment = Experiment.open(DESK, 7, 1)) {
            assertThatExceptionOfType(CancellationException.class)
                    .isThrownBy(() -> experiment.replicate(DESK.baseline(), 0, event -> interruptOnce()));
            assertThat(Thread.interrupted()).as("the interrupt is passed on").isTrue();
        }
    }

    @Test
    void aLaneThatFailsStopsTheOthersSoon() {
        try (Experiment experiment = Experiment.open(DESK, 7, 2)) {
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() -> run(experiment, result -> {
                        if (Thread.currentThread().getName().equals("lane-2")) {
                            throw new IllegalStateException("no room for it");
                        }
                        results.incrementAndGet();
                    }))
                    .withMessage("no room for it");
        }
        assertThat(results).hasValueLessThan(REPLICATIONS - 1);
    }

    private static void run(Experiment experiment, ResultSink sink) {
        experiment.run(List.of(DESK.baseline()), 0, REPLICATIONS, sink);
    }

    /** At the first event; the replication goes on when the caller has noticed. */
    private void interruptOnce() {
        if (results.getAndIncrement() == 0) {
            caller.interrupt();
            while (caller.isInterrupted()) {
                Thread.onSpinWait();
            }
        }
    }
}
