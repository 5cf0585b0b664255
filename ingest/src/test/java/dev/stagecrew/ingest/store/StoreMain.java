package dev.stagecrew.ingest.store;

import dev.stagecrew.core.result.ReplicationResult;
import dev.stagecrew.ingest.SampleRun;
import dev.stagecrew.ingest.topic.RunRecord;
import dev.stagecrew.ingest.topic.StreamId;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** Stores a made-up stream in which every result comes twice, from where the store stands to its end: {@code FOLDER}. */
public final class StoreMain {
    static final SampleRun RUN = new SampleRun(
            "killed",
            List.of("do-nothing", "cs-first"),
            80,
            IntStream.range(0, 30).mapToObj(kpi -> "kpi-" + kpi).toList(),
            52,
            12);
    private static final int BATCH = 7;

    private StoreMain() {}

    /** How many results there are in the records before an offset. */
    static int resultsBefore(long offset) {
        return Math.toIntExact((offset + 1) / 2);
    }

    static StreamPosition position(long next) {
        return new StreamPosition("cluster", "results", "topic-1", 0, next);
    }

    private static ReplicationResult record(int offset) {
        int result = offset / 2;
        return RUN.result(
                RUN.plans().get(result % RUN.plans().size()),
                result / RUN.plans().size());
    }

    public static void main(String[] arguments) {
        int records = 2 * RUN.plans().size() * RUN.replications();
        long begun = System.nanoTime();
        try (ResultStore store = ResultStore.open(Path.of(arguments[0]), RUN.manifest())) {
            long opened = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
            long from = store.positions().stream()
                    .mapToLong(StreamPosition::nextOffset)
                    .max()
                    .orElse(0);
            System.out.println("storing from " + from + " with " + store.count() + " after " + opened);
            for (int next = Math.toIntExact(from); next < records; next += BATCH) {
                int behind = Math.min(next + BATCH, records);
                store.store(
                        IntStream.range(next, behind)
                                .mapToObj(StoreMain::record)
                                .toList(),
                        List.of(position(behind)));
            }
            store.markEnd(new RunRecord.Finished(StreamId.of(RUN.manifest()), RUN.taken()));
        }
        System.out.println("stored");
    }
}
