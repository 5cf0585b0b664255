package dev.stagecrew.ingest.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stagecrew.core.result.ReplicationResult;
import dev.stagecrew.core.result.ResultsLostException;
import dev.stagecrew.core.result.RunManifest;
import dev.stagecrew.ingest.ChildProcess;
import dev.stagecrew.ingest.SampleRun;
import dev.stagecrew.ingest.StoredValues;
import dev.stagecrew.ingest.broker.BrokerMain;
import dev.stagecrew.ingest.broker.KafkaConnection;
import dev.stagecrew.ingest.store.StoredRun;
import dev.stagecrew.ingest.topic.WorkUnit;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A broker, a coordinator and workers, each a process of its own; each of them is lost and every unit counts once. */
@Tag("slow")
@Timeout(600)
class WorkersTest {
    private static final int NO_DEADLINE_MILLIS = 60_000;

    @TempDir
    static Path shared;

    private static ChildProcess broker;
    private static String bootstrap = "";
    private static String[] ports = {};

    @TempDir
    Path folder;

    @BeforeAll
    static void startBroker() throws InterruptedException {
        broker = startBroker("0", "0");
        String[] said = broker.awaitLine("broker").split(" ", -1);
        bootstrap = said[1];
        ports = new String[] {said[2], said[3]};
    }

    private static ChildProcess startBroker(String port, String controller) {
        return ChildProcess.start(
                BrokerMain.class, shared, shared.resolve("data").toString(), port, controller);
    }

    @AfterAll
    static void stopBroker() {
        broker.close();
    }

    private static ChildProcess worker(int unitMillis) {
        return worker(unitMillis, NO_DEADLINE_MILLIS);
    }

    private static ChildProcess worker(int unitMillis, int deadlineMillis) {
        return ChildProcess.start(
                WorkerMain.class, shared, bootstrap, Integer.toString(unitMillis), Integer.toString(deadlineMillis));
    }

    private ChildProcess coordinator(SampleRun run) {
        return ChildProcess.start(
                GatherMain.class, shared, bootstrap, folder.toString(), run.name(), "" + run.replications());
    }

    private void assertWhole(SampleRun run) {
        try (StoredRun stored = StoredRun.open(folder)) {
            assertThat(stored.complete()).isTrue();
            StoredValues.areExactly(run, stored);
        }
    }

    @Test
    void aWorkerKilledInMidUnitAndOneThatJoinsLateLeaveEveryUnitDoneOnce() throws Exception {
        SampleRun run = GatherMain.run("workers", 12);
        try (ChildProcess first = worker(500);
                ChildProcess second = worker(1_500); // slow enough that something is left for who joins late
                ChildProcess coordinator = coordinator(run)) {
            first.awaitLine("Begun");
            first.kill();
            try (ChildProcess late = worker(300)) {
                late.awaitLine("Begun");
                coordinator.awaitLine("whole");
            }
            assertThat(second.output()).anyMatch(line -> line.startsWith("Done"));
        }
        assertWhole(run);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theUnitOfAWorkerThatStandsStillGoesToAnother() throws Exception {
        SampleRun run = GatherMain.run("still", 4);
        try (ChildProcess still = worker(1_000);
                ChildProcess coordinator = coordinator(run)) {
            still.awaitLine("Begun");
            signal("-STOP", still);
            try (ChildProcess other = worker(100)) {
                coordinator.awaitLine("whole");
                assertThat(other.output()).anyMatch(line -> line.startsWith("Done"));
            }
        }
        assertWhole(run);
    }

    @Test
    void aSimulationThatHangsIsGivenUpAndItsUnitGoesToAnother() throws Exception {
        SampleRun run = GatherMain.run("hanging", 4);
        try (ChildProcess hanging = worker(50_000, 1_500);
                ChildProcess coordinator = coordinator(run)) {
            hanging.awaitLine("Hung");
            assertThat(hanging.endsWithin(20_000)).isTrue();
            try (ChildProcess other = worker(100)) {
                other.awaitLine("Done");
                coordinator.awaitLine("whole");
            }
        }
        assertWhole(run);
    }

    @Test
    void aCoordinatorThatIsKilledGoesOnWithWhatIsMissing() throws Exception {
        SampleRun run = GatherMain.run("resumed", 16);
        try (ChildProcess worker = worker(300)) {
            try (ChildProcess first = coordinator(run)) {
                first.awaitLine("stored");
                first.kill();
            }
            try (ChildProcess second = coordinator(run)) {
                second.awaitLine("whole");
            }
            assertThat(worker.output()).noneMatch(line -> line.startsWith("Failed"));
        }
        assertWhole(run);
    }

    @Test
    void aBrokerThatIsKilledAndComesBackCostsNoUnit() throws Exception {
        SampleRun run = GatherMain.run("broker", 12);
        try (ChildProcess worker = worker(500);
                ChildProcess coordinator = coordinator(run)) {
            worker.awaitLine("Done");
            broker.kill();
            broker = startBroker(ports[0], ports[1]);
            broker.awaitLine("broker");
            coordinator.awaitLine("whole");
        }
        assertWhole(run);
    }

    @Test
    void aUnitThatCannotBeSimulatedStopsItsRunAndSaysWhy() throws Exception {
        SampleRun run = GatherMain.run("failing", 4);
        UnitRunner broken = new UnitRunner() {
            @Override
            public boolean accepts(RunManifest manifest) {
                return true;
            }

            @Override
            public List<ReplicationResult> run(RunManifest manifest, WorkUnit unit) {
                throw new IllegalStateException("the shop burned down");
            }
        };
        try (Worker worker = Worker.join(
                KafkaConnection.to(bootstrap), broken, WorkerLines.unread(), WorkerMain.LOAN, Duration.ofMinutes(1))) {
            Thread loop = new Thread(worker::run, "worker");
            loop.start();
            assertThatThrownBy(() -> GatherMain.gather(bootstrap, folder, run, WorkerMain.LOAN))
                    .isInstanceOf(ResultsLostException.class)
                    .hasMessageContaining("the shop burned down");
            worker.stop();
            loop.join(20_000);
            assertThat(loop.isAlive()).isFalse();
        }
        try (StoredRun stored = StoredRun.open(folder)) {
            assertThat(stored.complete()).isFalse();
        }
    }

    static void signal(String signal, ChildProcess child) throws IOException, InterruptedException {
        Process kill = new ProcessBuilder("kill", signal, Long.toString(child.pid())).start();
        assertThat(kill.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(kill.exitValue()).isZero();
    }
}
