package dev.stagecrew.ingest.topic;

import dev.stagecrew.core.result.ResultsLostException;
import dev.stagecrew.ingest.broker.KafkaConnection;
import dev.stagecrew.ingest.broker.StreamUnavailableException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.SslAuthenticationException;

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
            throw unavailable(connection, e.getCause() == null ? e : e.getCause());
        } catch (KafkaException e) {
            throw unusable(connection, e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ResultsLostException("The run was interrupted while it waited for " + connection + ".", e);
        }
    }

    /** The causes stay out of it: what Kafka says of a login that is written wrongly may repeat a part of it. */
    private static StreamUnavailableException unusable(KafkaConnection connection, Throwable cause) {
        return new StreamUnavailableException(connection + " cannot be reached with these settings: "
                + withoutFullStop(cause)
                + ". Maybe the host's name is wrong, or a quote or semicolon is missing in the --kafka-config.");
    }

    private static StreamUnavailableException unavailable(KafkaConnection connection, Throwable cause) {
        return new StreamUnavailableException(connection + sentence(cause), cause);
    }

    /** Kafka's own words for what went wrong name no secret. */
    private static String sentence(Throwable cause) {
        String said = withoutFullStop(cause);
        if (cause instanceof SslAuthenticationException) {
            return " and this program do not agree on TLS: " + said
                    + ". The broker's certificate must be trusted. Maybe the --kafka-config does not name it with"
                    + " ssl.truststore.location, or it is for another host.";
        }
        if (cause instanceof AuthenticationException) {
            return " refuses the login: " + said
                    + ". User and password in the --kafka-config must be right. Maybe the password was changed.";
        }
        return " does not answer as it must: " + said
                + ". Maybe the address is wrong, the broker is not running, or it asks for a --kafka-config.";
    }

    private static String withoutFullStop(Throwable cause) {
        return String.valueOf(cause.getMessage()).replaceFirst("\\.$", "");
    }
}
