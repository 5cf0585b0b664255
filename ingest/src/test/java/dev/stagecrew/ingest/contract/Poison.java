package dev.stagecrew.ingest.contract;

import dev.stagecrew.ingest.SampleRun;
import dev.stagecrew.ingest.broker.KafkaConnection;
import dev.stagecrew.ingest.topic.ResultFormat;
import dev.stagecrew.ingest.topic.StreamId;
import dev.stagecrew.ingest.topic.StreamedResult;
import dev.stagecrew.ingest.topic.Topics;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import java.util.Map;

/** Records that a stranger, a newer version or a mistake leaves in the topics. */
final class Poison {
    /** How many of them bear the name of the run itself. */
    static final int UNDER_THE_RUNS_NAME = 5;

    private Poison() {}

    static void send(KafkaConnection kafka, StreamId run, SampleRun sample) {
        Topics topics = Topics.STANDARD;
        byte[] garbage = {0, 1, 2, (byte) 0xff};
        byte[] newer = "{\"format\":\"stagecrew.work/9\",\"run\":\"x\"}".getBytes(StandardCharsets.UTF_8);
        byte[] wrong = "{\"format\":\"stagecrew.work/1\",\"run\":\"x\",\"from\":-3}".getBytes(StandardCharsets.UTF_8);
        byte[] otherRun = ResultFormat.write(new StreamedResult(new StreamId("other~1"), sample.result("a", 0)));
        byte[] otherYear = ResultFormat.write(new StreamedResult(run, sample.result("a", 1)));
        try (KafkaProducer<String, byte[]> out =
                new KafkaProducer<>(kafka.with(Map.of()), new StringSerializer(), new ByteArraySerializer())) {
            for (byte[] unit : new byte[][] {garbage, newer, wrong, null}) {
                out.send(new ProducerRecord<>(topics.work(), "x/a/0-1", unit));
            }
            for (String key : new String[] {"stranger~1/started", "", run.prefix() + "closed"}) {
                out.send(new ProducerRecord<>(topics.runs(), key, garbage));
            }
            for (byte[] result : new byte[][] {garbage, newer, otherRun, otherYear}) {
                out.send(new ProducerRecord<>(topics.results(), run.key("a", 0), result));
            }
            out.flush();
        }
    }
}
