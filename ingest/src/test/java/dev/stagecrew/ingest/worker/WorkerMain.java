package dev.stagecrew.ingest.worker;

import dev.stagecrew.core.result.ReplicationResult;
import dev.stagecrew.core.result.RunManifest;
import dev.stagecrew.ingest.SampleRun;
import dev.stagecrew.ingest.broker.KafkaConnection;
import dev.stagecrew.ingest.topic.WorkUnit;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/** A worker whose units take a while: {@code BOOTSTRAP UNIT_MILLIS DEADLINE_MILLIS}. */
final class WorkerMain {
    /** Short, so that tests need not wait long for what a silent worker had. */
    static final Duration LOAN = Duration.ofSeconds(2);

    private WorkerMain() {}

    public static void main(String[] arguments) {
        long nanos = Duration.ofMillis(Long.parseLong(arguments[1])).toNanos();
        UnitRunner runner = new UnitRunner() {
            @Override
            public boolean accepts(RunManifest manifest) {
                return true;
            }

            @Override
            public List<ReplicationResult> run(RunManifest manifest, WorkUnit unit) {
                LockSupport.parkNanos(nanos);
                SampleRun run = SampleRun.of(manifest);
                return IntStream.rangeClosed(unit.from(), unit.through())
                        .mapToObj(replication -> run.result(unit.plan(), replication))
                        .toList();
            }
        };
        Duration deadline = Duration.ofMillis(Long.parseLong(arguments[2]));
        try (Worker worker = Worker.join(
                KafkaConnection.to(arguments[0]), runner, news -> System.out.println(news), LOAN, deadline)) {
            worker.run();
        }
    }
}
