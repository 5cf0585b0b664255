package dev.stagecrew.ingest.worker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.ingest.ChildProcess;
import dev.stagecrew.ingest.SampleRun;
import dev.stagecrew.ingest.ThreeBrokers;
import dev.stagecrew.ingest.broker.BrokerMain;
import dev.stagecrew.ingest.store.StoreMain;
import dev.stagecrew.ingest.topic.Topics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long it takes until things go on after a loss, with the settings that users have. Its name keeps it out of the
 * tests: {@code tools/recovery-times} runs it.
 */
@Timeout(600)
class RecoveryTimes {
    private static final int TRIES = Integer.getInteger("stagecrew.tries", 5);
    private static final String LOAN = Long.toString(WorkGroup.LOAN.toMillis());
    private static final String NO_DEADLINE = "600000";

    /** Of the results that go through three brokers. */
    private static final int MOST_OF_IT = 300;

    @TempDir
    static Path shared;

    private static ChildProcess broker;
    private static String bootstrap = "";
    private static String[] ports = {};

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

    private static ChildProcess worker(String kafka, int unitMillis) {
        return ChildProcess.start(WorkerMain.class, shared, kafka, Integer.toString(unitMillis), NO_DEADLINE, LOAN);
    }

    private static ChildProcess coordinator(String kafka, Path folder, SampleRun run) {
        return ChildProcess.start(
                GatherMain.class, shared, kafka, folder.toString(), run.name(), "" + run.replications(), LOAN);
    }

    private static Path folder() throws IOException {
        return Files.createTempDirectory(shared, "run");
    }

    @Test
    void aWorkerThatIsKilled() throws Exception {
        report("a worker is killed -> its unit is with another", () -> takenOver(ChildProcess::kill));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aWorkerThatStandsStill() throws Exception {
        SplittableRandom random = new SplittableRandom(1);
        report(
                "a worker stands still -> its unit is with another",
                () -> takenOver(worker -> {
                    // anywhere between two renewals of the loan
                    worker.endsWithin(random.nextLong(WorkGroup.LOAN.toMillis() / 3));
                    WorkersTest.signal("-STOP", worker);
                }));
    }

    /** One worker has a unit that never ends; it is lost when another has done all the rest and waits. */
    private static double takenOver(Loss loss) throws Exception {
        SampleRun run = GatherMain.run("taken-over-" + System.nanoTime(), 6);
        try (ChildProcess slow = worker(bootstrap, 600_000);
                ChildProcess coordinator = coordinator(bootstrap, folder(), run)) {
            String begun = slow.awaitLine("Begun");
            try (ChildProcess other = worker(bootstrap, 1)) {
                coordinator.awaitLine("stored 10");
                loss.of(slow);
                long lost = System.nanoTime();
                other.awaitLine(begun);
                double seconds = secondsSince(lost);
                coordinator.awaitLine("whole");
                return seconds;
            }
        }
    }

    @Test
    void aCoordinatorThatIsKilledAndStartedAgain() throws Exception {
        report("the run's own process is killed and started again -> it stores more results", () -> {
            SampleRun run = GatherMain.run("resumed-" + System.nanoTime(), 80);
            Path folder = folder();
            try (ChildProcess worker = worker(bootstrap, 50)) {
                String last;
                try (ChildProcess first = coordinator(bootstrap, folder, run)) {
                    first.awaitLine("stored");
                    first.kill();
                    last = first.output().stream()
                            .filter(line -> line.startsWith("stored"))
                            .reduce((older, newer) -> newer)
                            .orElseThrow();
                }
                long killed = System.nanoTime();
                try (ChildProcess second = coordinator(bootstrap, folder, run)) {
                    awaitMore(second, stored(last));
                    double seconds = secondsSince(killed);
                    second.awaitLine("whole");
                    assertThat(worker.output()).noneMatch(line -> line.startsWith("Failed"));
                    return seconds;
                }
            }
        });
    }

    @Test
    void aBrokerThatIsKilledAndStartedAgain() throws Exception {
        report("the only broker is killed and started again -> results flow", () -> {
            SampleRun run = GatherMain.run("broker-" + System.nanoTime(), 100);
            try (ChildProcess worker = worker(bootstrap, 50);
                    ChildProcess coordinator = coordinator(bootstrap, folder(), run)) {
                coordinator.awaitLine("stored");
                broker.kill();
                long killed = System.nanoTime();
                broker = startBroker(ports[0], ports[1]);
                broker.awaitLine("broker");
                System.out.printf(Locale.ROOT, "    broker up %.1f%n", secondsSince(killed));
                coordinator.output(); // what had come before
                coordinator.awaitLine("stored");
                double seconds = secondsSince(killed);
                coordinator.awaitLine("whole");
                assertThat(worker.output()).anyMatch(line -> line.startsWith("Done"));
                return seconds;
            }
        });
    }

    @Test
    void oneOfThreeBrokersThatIsKilled() throws Exception {
        report("the leader of the units, one of three brokers, is killed -> results flow", () -> {
            Path folder = folder();
            SampleRun run = GatherMain.run("three", 200);
            try (ThreeBrokers cluster = ThreeBrokers.start(folder);
                    ChildProcess worker = worker(cluster.bootstrap(), 50);
                    ChildProcess coordinator = coordinator(cluster.bootstrap(), folder.resolve("run"), run)) {
                worker.awaitLine("Done");
                cluster.kill(cluster.leaderOf(Topics.STANDARD.work()));
                long last = System.nanoTime();
                double longest = 0;
                for (int results = stored(coordinator.awaitLine("stored"));
                        results < MOST_OF_IT;
                        results = stored(coordinator.awaitLine("stored"))) {
                    longest = Math.max(longest, secondsSince(last));
                    last = System.nanoTime();
                }
                coordinator.awaitLine("whole");
                return longest;
            }
        });
    }

    @Test
    void aStoreThatIsKilledAndOpenedAgain() throws Exception {
        report("a store is killed and opened again, the start of its process not counted", () -> {
            Path run = folder();
            try (ChildProcess writer = ChildProcess.start(StoreMain.class, shared, run.toString())) {
                writer.awaitLine("storing");
                writer.endsWithin(150);
                writer.kill();
            }
            try (ChildProcess writer = ChildProcess.start(StoreMain.class, shared, run.toString())) {
                String[] opened = writer.awaitLine("storing").split(" ", -1);
                assertThat(Long.parseLong(opened[2])).isPositive();
                writer.awaitLine("stored");
                return Double.parseDouble(opened[6]) / TimeUnit.SECONDS.toMillis(1);
            }
        });
    }

    private static void awaitMore(ChildProcess coordinator, int before) throws InterruptedException {
        while (stored(coordinator.awaitLine("stored")) <= before) {
            // what it found in its store
        }
    }

    private static int stored(String line) {
        return Integer.parseInt(line.substring("stored ".length()));
    }

    private static double secondsSince(long nanos) {
        return (double) (System.nanoTime() - nanos) / TimeUnit.SECONDS.toNanos(1);
    }

    /** Measures several times and tells the least, the median and the most, in seconds. */
    private static void report(String what, Callable<Double> measurement) throws Exception {
        ArrayList<Double> seconds = new ArrayList<>();
        for (int attempt = 0; attempt < TRIES; attempt++) {
            seconds.add(measurement.call());
        }
        seconds.sort(null);
        System.out.printf(
                Locale.ROOT,
                "%-85s %5.1f %5.1f %5.1f s%n",
                what,
                seconds.get(0),
                seconds.get(TRIES / 2),
                seconds.get(TRIES - 1));
    }

    /** How a worker is lost. */
    private interface Loss {
        void of(ChildProcess worker) throws IOException, InterruptedException;
    }
}
