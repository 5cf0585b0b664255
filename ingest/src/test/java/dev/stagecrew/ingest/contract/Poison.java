package dev.stagecrew.ingest.contract;

import dev.stagecrew.ingest.SampleRun;
import dev.stagecrew.ingest.broker.KafkaConnection;
import dev.stagecrew.ingest.topic.ResultFormat;
import dev.stagecrew.ingest.topic.StreamId;
import dev.stagecrew.ingest.topic.StreamedResult;
import dev.stagecrew.ingest.topic.Topics;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Records that a stranger, a newer version or a mistake leaves in the topics. */
final class Poison {
    /** How many of them bear the name of the run itself. */
    static final int UNDER_THE_RUNS_NAME = 5;

    private Poison() {}

    static void send(KafkaConnection kafka, StreamId run, SampleRun sample)
            throws ExecutionException, InterruptedException {
        Topics topics = Topics.STANDARD;
        byte[] garbage = {0, 1, 2, (byte) 0xff};
        byte[] newer = "{\"format\":\"stagecrew.work/9\",\"run\":\"x\"}".getBytes(StandardCharsets.UTF_8);
        byte[] wrong = "{\"format\":\"stagecrew.work/1\",\"run\":\"x\",\"from\":-3}".getBytes(StandardCharsets.UTF_8);
        byte[] otherRun = ResultFormat.write(new StreamedResult(new StreamId("other~1"), sample.result("a", 0)));
        byte[] otherYear = ResultFormat.write(new StreamedResult(run, sample.result("a", 1)));
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        try (KafkaProducer<String, byte[]> out =
                new KafkaProducer<>(kafka.with(Map.of()), new StringSerializer(), new ByteArraySerializer())) {
            for (byte[] unit : new byte[][] {garbage, newer, wrong, null}) {
                sent.add(out.send(new ProducerRecord<>(topics.work(), "x/a/0-1", unit)));
            }
            for (String key : new String[] {"stranger~1/started", "", run.prefix() + "closed"}) {
                sent.add(out.send(new ProducerRecord<>(topics.runs(), key, garbage)));
            }
            for (byte[] result : new byte[][] {garbage, newer, otherRun, otherYear}) {
                sent.add(out.send(new ProducerRecord<>(topics.results(), run.key("a", 0), result)));
            }
            for (Future<RecordMetadata> record : sent) {
                record.get();
            }
        }
    }
}
