package dev.stagecrew.ingest.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.event.ShopEvent;
import dev.stagecrew.ingest.SampleRun;
import dev.stagecrew.ingest.StoredValues;
import dev.stagecrew.ingest.broker.KafkaConnection;
import dev.stagecrew.ingest.pipeline.Replay;
import dev.stagecrew.ingest.pipeline.ResultPipeline;
import dev.stagecrew.ingest.pipeline.RoundTrip;
import dev.stagecrew.ingest.pipeline.StreamTarget;
import dev.stagecrew.ingest.publish.EventLog;
import dev.stagecrew.ingest.store.StoredRun;
import dev.stagecrew.ingest.topic.EventBlock;
import dev.stagecrew.ingest.worker.SampleUnits;
import dev.stagecrew.ingest.worker.WorkQueue;
import dev.stagecrew.ingest.worker.Worker;
import dev.stagecrew.ingest.worker.WorkerLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What must hold over any Kafka, whoever runs it. */
interface KafkaContract {
    /** How to reach the Kafka in question. */
    StreamTarget.Kafka target();

    private static String digest(Path folder) {
        try (StoredRun stored = StoredRun.open(folder)) {
            assertThat(stored.complete()).isTrue();
            return stored.contentDigest();
        }
    }

    @Test
    default void everyBitArrivesOnce(@TempDir Path folder) {
        RoundTrip.everyBitArrivesOnce(SampleRun.small("contract"), folder, target());
    }

    @Test
    default void aStoreThatWasLostIsTheSameAgainFromTheStream(@TempDir Path folder) throws IOException {
        SampleRun run = SampleRun.small("contract-replayed");
        RoundTrip.everyBitArrivesOnce(run, folder, target());
        String before = digest(folder);
        Files.delete(folder.resolve("store.duckdb"));

        Replay.rebuild(folder, run.name(), target());

        assertThat(digest(folder)).isEqualTo(before);
    }

    @Test
    default void unitsThatTwoWorkersDoEndOnceInTheStore(@TempDir Path folder) throws Exception {
        SampleRun run = new SampleRun("contract-workers", List.of("a", "b"), 12, List.of("x", "y"), 4, 1);
        KafkaConnection kafka = target().connection();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try (Worker first = Worker.join(kafka, new SampleUnits(Duration.ofMillis(50)), WorkerLines.unread());
                Worker second = Worker.join(kafka, new SampleUnits(Duration.ofMillis(50)), WorkerLines.unread());
                ResultPipeline pipeline = ResultPipeline.open(run.manifest(), folder, target());
                WorkQueue queue = WorkQueue.open(kafka, run.manifest())) {
            List<Future<?>> working = List.of(threads.submit(first::run), threads.submit(second::run));
            pipeline.awaitOpen();
            queue.gather(pipeline, run.replications(), 2, Duration.ofSeconds(30), () -> true);
            pipeline.finish(run.taken());
            first.stop();
            second.stop();
            for (Future<?> worker : working) {
                worker.get(20, TimeUnit.SECONDS);
            }
        } finally {
            threads.shutdownNow();
        }
        try (StoredRun stored = StoredRun.open(folder)) {
            assertThat(stored.complete()).isTrue();
            StoredValues.areExactly(run, stored);
        }
    }

    @Test
    default void whatNobodyCanReadStopsNeitherRunNorWorkerNorReplay(@TempDir Path folder) throws Exception {
        SampleRun run = new SampleRun("contract-poison", List.of("a"), 4, List.of("x", "y"), 4, 1);
        KafkaConnection kafka = target().connection();
        ExecutorService threads = Executors.newFixedThreadPool(1);
        List<String> said = new CopyOnWriteArrayList<>();
        try (ResultPipeline pipeline = ResultPipeline.open(run.manifest(), folder, target())) {
            pipeline.awaitOpen();
            Poison.send(kafka, pipeline.run(), run);
            try (Worker worker =
                            Worker.join(kafka, new SampleUnits(Duration.ofMillis(10)), new WorkerLines(said::add));
                    WorkQueue queue = WorkQueue.open(kafka, run.manifest())) {
                Future<?> working = threads.submit(worker::run);
                queue.gather(pipeline, run.replications(), 2, Duration.ofSeconds(30), () -> true);
                pipeline.finish(run.taken());
                worker.stop();
                working.get(60, TimeUnit.SECONDS);
            }
            assertThat(pipeline.passedOver()).isEqualTo(Poison.UNDER_THE_RUNS_NAME);
        } finally {
            threads.shutdownNow();
        }
        assertThat(said).filteredOn(line -> line.startsWith("Unreadable")).hasSize(1);
        String before = digest(folder);
        Files.delete(folder.resolve("store.duckdb"));

        Replay.rebuild(folder, run.name(), target());

        assertThat(digest(folder)).isEqualTo(before);
        try (StoredRun stored = StoredRun.open(folder)) {
            StoredValues.areExactly(run, stored);
        }
    }

    @Test
    default void everyEventOfAChosenReplicationComesInItsOrder(@TempDir Path folder) {
        SampleRun run = SampleRun.small("contract-events");
        List<ShopEvent> events = IntStream.range(0, 4_500)
                .<ShopEvent>mapToObj(order -> new ShopEvent.OrderRefunded(1_000L * order, order, order / 3.0))
                .toList();
        try (ResultPipeline pipeline = ResultPipeline.open(run.manifest(), folder, target())) {
            try (EventLog log = pipeline.events("cs-first", 3)) {
                events.forEach(log::accept);
            }
            List<EventBlock> read =
                    PlainReader.blocks(target().connection(), pipeline.run().key("cs-first", 3));

            assertThat(read).extracting(EventBlock::part).containsExactly(0, 1, 2);
            assertThat(read).extracting(EventBlock::last).containsExactly(false, false, true);
            assertThat(read.stream().flatMap(block -> block.events().stream())).containsExactlyElementsOf(events);
        }
    }
}
