package dev.stagecrew.ingest.topic;

import dev.stagecrew.core.result.ResultsLostException;
import dev.stagecrew.ingest.broker.KafkaConnection;
import dev.stagecrew.ingest.broker.KafkaTrouble;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.KafkaException;

/** Makes sure that a Kafka answers and has the topics. */
public final class StreamOpening {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private StreamOpening() {}

    /**
     * Creates the topics that are missing and answers the identity of the stream.
     *
     * @throws dev.stagecrew.ingest.broker.StreamUnavailableException when no Kafka answers there, or not as it must
     */
    public static StreamIdentity prepare(KafkaConnection connection, Topics topics) {
        Map<String, Object> own = Map.of(
                AdminClientConfig.CLIENT_ID_CONFIG,
                "stagecrew-admin",
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                (int) PATIENCE.toMillis(),
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                (int) PATIENCE.toMillis() / 2);
        try (Admin admin = Admin.create(connection.with(own))) {
            return TopicSetup.ensure(admin, topics);
        } catch (ExecutionException e) {
            throw KafkaTrouble.unavailable(connection, e.getCause() == null ? e : e.getCause());
        } catch (KafkaException e) {
            throw KafkaTrouble.refused(connection, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ResultsLostException("The run was interrupted while it waited for " + connection + ".", e);
        }
    }
}
