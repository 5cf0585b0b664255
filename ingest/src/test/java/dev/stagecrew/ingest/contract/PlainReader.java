package dev.stagecrew.ingest.contract;

import dev.stagecrew.ingest.broker.KafkaConnection;
import dev.stagecrew.ingest.topic.EventBlock;
import dev.stagecrew.ingest.topic.EventFormat;
import dev.stagecrew.ingest.topic.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads the topic of events as any other program would. */
final class PlainReader {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private PlainReader() {}

    /** The blocks of one replication, up to its last. */
    static List<EventBlock> blocks(KafkaConnection kafka, String key) {
        String topic = Topics.STANDARD.events();
        List<EventBlock> blocks = new ArrayList<>();
        long begun = System.nanoTime();
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                kafka.with(Map.of("auto.offset.reset", "earliest")),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            consumer.assign(consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList());
            while (System.nanoTime() - begun < PATIENCE.toNanos()) {
                for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(100))) {
                    if (key.equals(record.key())) {
                        blocks.add(EventFormat.read(record.value()));
                    }
                }
                if (blocks.stream().anyMatch(EventBlock::last)) {
                    return blocks;
                }
            }
        }
        throw new AssertionError("no last block of " + key + " after " + blocks.size());
    }
}
