package dev.stagecrew.ingest.worker;

import dev.stagecrew.ingest.ChildProcess;
import dev.stagecrew.ingest.SampleRun;
import dev.stagecrew.ingest.broker.BrokerMain;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * How many units a broker can lend and a run gather when workers need no time for them, and what each costs in processor
 * time: this bounds how far workers help. Its name keeps it out of the tests: {@code tools/unit-rates} runs it.
 */
@Timeout(900)
class UnitRates {
    private static final int UNITS = Integer.getInteger("stagecrew.units", 1_000);
    private static final int WARM_UP = 200;

    @TempDir
    Path folder;

    @Test
    void unitsThatTakeNoTime() throws Exception {
        System.out.println("workers, units/s, processor ms a unit of: broker, run, all workers");
        try (ChildProcess broker = ChildProcess.start(
                BrokerMain.class, folder, folder.resolve("data").toString(), "0", "0")) {
            String bootstrap = broker.awaitLine("broker").split(" ", -1)[1];
            for (int count : new int[] {1, 2, 4}) {
                List<ChildProcess> workers = new ArrayList<>();
                try {
                    for (int worker = 0; worker < count; worker++) {
                        workers.add(ChildProcess.start(WorkerMain.class, folder, bootstrap, "0", "600000", "15000"));
                        workers.get(worker).awaitLine("Ready");
                    }
                    measure(bootstrap, broker, workers);
                } finally {
                    workers.forEach(ChildProcess::close);
                }
            }
        }
    }

    /** From the moment that everything is warm, to the end. */
    private void measure(String bootstrap, ChildProcess broker, List<ChildProcess> workers) throws Exception {
        int units = WARM_UP + UNITS;
        SampleRun run = GatherMain.run("rate-" + workers.size(), units);
        try (ChildProcess coordinator = ChildProcess.start(
                GatherMain.class,
                folder,
                bootstrap,
                folder.resolve(run.name()).toString(),
                run.name(),
                "" + run.replications(),
                "15000")) {
            // two plans in blocks of two: as many units as replications, and two results a unit
            int first = awaitStored(coordinator, 2 * WARM_UP);
            long begun = System.nanoTime();
            Duration lending = processor(broker);
            Duration gathering = processor(coordinator);
            Duration working = processor(workers);
            int last = awaitStored(coordinator, 2 * units - 100);
            double seconds = (double) (System.nanoTime() - begun) / TimeUnit.SECONDS.toNanos(1);
            double done = (last - first) / 2.0;
            System.out.printf(
                    Locale.ROOT,
                    "%d %7.1f %7.2f %7.2f %7.2f%n",
                    workers.size(),
                    done / seconds,
                    millis(processor(broker).minus(lending)) / done,
                    millis(processor(coordinator).minus(gathering)) / done,
                    millis(processor(workers).minus(working)) / done);
            coordinator.awaitLine("whole");
        }
    }

    private static int awaitStored(ChildProcess coordinator, int least) throws InterruptedException {
        int stored = 0;
        while (stored < least) {
            stored = Integer.parseInt(coordinator.awaitLine("stored").substring("stored ".length()));
        }
        return stored;
    }

    private static double millis(Duration duration) {
        return (double) duration.toNanos() / TimeUnit.MILLISECONDS.toNanos(1);
    }

    private static Duration processor(List<ChildProcess> processes) {
        return processes.stream().map(UnitRates::processor).reduce(Duration.ZERO, Duration::plus);
    }

    private static Duration processor(ChildProcess process) {
        return ProcessHandle.of(process.pid())
                .flatMap(handle -> handle.info().totalCpuDuration())
                .orElseThrow();
    }
}
