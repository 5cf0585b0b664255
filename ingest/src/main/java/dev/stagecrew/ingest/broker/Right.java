package dev.stagecrew.ingest.broker;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;

/** A right that a secured Kafka grants to a user, by the name that its access lists have for it. */
public enum Right {
    CREATE("Create"),
    DESCRIBE("Describe"),
    READ("Read"),
    WRITE("Write"),
    ALTER_CONFIGS("AlterConfigs");

    private final String name;

    Right(String name) {
        this.name = name;
    }

    /**
     * What was missing when something was refused; empty when it failed for another reason.
     *
     * @param asked the topic or group that was asked for, as "topic stagecrew.runs", if Kafka does not say it
     */
    public Optional<String> missing(Throwable failure, String asked) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof AuthorizationException refusal) {
                return Optional.of("The user of the --kafka-config must have the right " + name + " on the "
                        + named(refusal).orElse(asked)
                        + ". Maybe it has not been granted yet: docs/operations.md lists the rights that are needed.");
            }
        }
        return Optional.empty();
    }

    private static Optional<String> named(AuthorizationException refusal) {
        if (refusal instanceof TopicAuthorizationException topics
                && !topics.unauthorizedTopics().isEmpty()) {
            List<String> names = List.copyOf(new TreeSet<>(topics.unauthorizedTopics()));
            return Optional.of((names.size() == 1 ? "topic " : "topics ") + String.join(", ", names));
        }
        return refusal instanceof GroupAuthorizationException group && group.groupId() != null
                ? Optional.of("group " + group.groupId())
                : Optional.empty();
    }
}
