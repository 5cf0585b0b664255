package dev.stagecrew.ingest.pipeline;

import dev.stagecrew.ingest.SampleRun;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** Sends a run whose reader does nothing until all is sent: {@code BOOTSTRAP FOLDER REPLICATIONS}. */
final class AbsentReaderMain {
    private AbsentReaderMain() {}

    static SampleRun run(int replications) {
        return SampleRun.demo("absent-reader", 1, replications);
    }

    public static void main(String[] arguments) {
        SampleRun run = run(Integer.parseInt(arguments[2]));
        String plan = run.plans().get(0);
        CountDownLatch back = new CountDownLatch(1);
        try (ResultPipeline pipeline = ResultPipeline.open(
                run.manifest(), Path.of(arguments[1]), StreamTarget.kafka(arguments[0]), stored -> await(back))) {
            for (int replication = 0; replication < run.replications(); replication++) {
                pipeline.sink().accept(run.result(plan, replication));
            }
            System.out.println("sent while the reader stored " + pipeline.stored());
            back.countDown();
            pipeline.finish(Map.of(plan, run.replications()));
        }
        System.out.println("whole");
    }

    private static void await(CountDownLatch back) {
        try {
            back.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
