package dev.stagecrew.ingest.worker;

import dev.stagecrew.ingest.broker.KafkaConnection;
import java.time.Duration;

/** A worker whose units take a while: {@code BOOTSTRAP UNIT_MILLIS DEADLINE_MILLIS [LOAN_MILLIS]}. */
final class WorkerMain {
    /** Short, so that tests need not wait long for what a silent worker had. */
    static final Duration LOAN = Duration.ofSeconds(2);

    private WorkerMain() {}

    /** The loan that an argument asks for; the tests' own where there is none. */
    static Duration loan(String[] arguments, int index) {
        return arguments.length > index ? Duration.ofMillis(Long.parseLong(arguments[index])) : LOAN;
    }

    public static void main(String[] arguments) {
        UnitRunner runner = new SampleUnits(Duration.ofMillis(Long.parseLong(arguments[1])));
        Duration deadline = Duration.ofMillis(Long.parseLong(arguments[2]));
        WorkerLines lines = new WorkerLines(System.out::println);
        try (Worker worker =
                Worker.join(KafkaConnection.to(arguments[0]), runner, lines, loan(arguments, 3), deadline)) {
            worker.run();
        }
    }
}
