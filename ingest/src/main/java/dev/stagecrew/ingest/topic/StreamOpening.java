package dev.stagecrew.ingest.topic;

import dev.stagecrew.core.result.ResultsLostException;
import dev.stagecrew.ingest.broker.KafkaConnection;
import dev.stagecrew.ingest.broker.KafkaTrouble;
import dev.stagecrew.ingest.broker.Right;
import dev.stagecrew.ingest.broker.StreamUnavailableException;
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
     * @throws StreamUnavailableException when no Kafka answers there, or not as it must
     */
    public static StreamIdentity prepare(KafkaConnection connection, Topics topics) {
        return ask(connection, admin -> TopicSetup.ensure(admin, topics));
    }

    /**
     * Answers the identity of a stream that must be there already.
     *
     * @throws StreamUnavailableException when no Kafka answers there, or not as it must
     */
    public static StreamIdentity find(KafkaConnection connection, Topics topics) {
        return ask(connection, admin -> TopicSetup.find(admin, topics));
    }

    private static StreamIdentity ask(KafkaConnection connection, Question question) {
        Map<String, Object> own = Map.of(
                AdminClientConfig.CLIENT_ID_CONFIG,
                "stagecrew-admin",
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                (int) PATIENCE.toMillis(),
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                (int) PATIENCE.toMillis() / 2);
        try (Admin admin = Admin.create(connection.with(own))) {
            return question.ask(admin);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw Right.DESCRIBE
                    .missing(cause, "topics of the stream")
                    .map(missing -> new StreamUnavailableException(connection + " refuses. " + missing, cause))
                    .orElseGet(() -> KafkaTrouble.unavailable(connection, cause));
        } catch (KafkaException e) {
            throw KafkaTrouble.refused(connection, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ResultsLostException("The run was interrupted while it waited for " + connection + ".", e);
        }
    }

    /** What an administrator's client is asked. */
    private interface Question {
        StreamIdentity ask(Admin admin) throws ExecutionException, InterruptedException;
    }
}
