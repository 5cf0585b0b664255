package dev.stagecrew.ingest.broker;

import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.SslAuthenticationException;

/** What a Kafka that does not do what is asked of it means for the user, in a sentence that names no secret. */
public final class KafkaTrouble {
    private KafkaTrouble() {}

    /** The broker is away for now, or it refuses, or the settings are wrong: what was thrown says which. */
    public static RuntimeException awayOrRefused(
            KafkaConnection connection, KafkaException thrown, Right right, String asked) {
        return thrown instanceof RetriableException
                ? new BrokerAwayException(connection + " does not answer: " + withoutFullStop(thrown) + ".", thrown)
                : refused(connection, thrown, right, asked);
    }

    /** As {@link #refused(KafkaConnection, KafkaException)}, when a right on something may be what is missing. */
    public static StreamUnavailableException refused(
            KafkaConnection connection, KafkaException thrown, Right right, String asked) {
        return right.missing(thrown, asked)
                .map(missing -> new StreamUnavailableException(connection + " refuses. " + missing, thrown))
                .orElseGet(() -> refused(connection, thrown));
    }

    /** What a client threw when it was made or asked. */
    public static StreamUnavailableException refused(KafkaConnection connection, KafkaException thrown) {
        boolean settings =
                thrown instanceof ConfigException || thrown.getClass().equals(KafkaException.class);
        return settings
                ? unusable(connection, thrown.getCause() == null ? thrown : thrown.getCause())
                : unavailable(connection, thrown);
    }

    /** The causes stay out of it: what Kafka says of a login that is written wrongly may repeat a part of it. */
    private static StreamUnavailableException unusable(KafkaConnection connection, Throwable cause) {
        return new StreamUnavailableException(connection + " cannot be reached with these settings: "
                + withoutFullStop(cause)
                + ". Maybe the host's name is wrong, or a quote or semicolon is missing in the --kafka-config.");
    }

    /** What an answer of the broker means. */
    public static StreamUnavailableException unavailable(KafkaConnection connection, Throwable cause) {
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
