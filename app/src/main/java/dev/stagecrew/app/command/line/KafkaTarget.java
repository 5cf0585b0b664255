package dev.stagecrew.app.command.line;

import dev.stagecrew.app.words.CliText;
import dev.stagecrew.ingest.pipeline.StreamTarget;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which Kafka the options {@code --kafka} and {@code --kafka-config} ask for. */
public final class KafkaTarget {
    private static final Pattern BROKERS = Pattern.compile("[^\\s,:]+:\\d{1,5}(,[^\\s,:]+:\\d{1,5})*");

    private KafkaTarget() {}

    /** The broker inside this program, unless another is named. */
    public static StreamTarget of(@Nullable String kafka, @Nullable Path config, CliText words) {
        if (kafka != null) {
            return named(kafka, config, words);
        }
        if (config != null) {
            throw CommandFailedException.usage(words.say("run.config-without-kafka"));
        }
        return StreamTarget.embedded();
    }

    /** The Kafka of that name. */
    public static StreamTarget.Kafka named(String kafka, @Nullable Path config, CliText words) {
        if (!BROKERS.matcher(kafka).matches()) {
            throw CommandFailedException.usage(words.say("run.kafka", kafka));
        }
        if (config != null && !Files.isRegularFile(config)) {
            throw CommandFailedException.usage(words.say("file.missing", config));
        }
        return new StreamTarget.Kafka(kafka, Optional.ofNullable(config));
    }
}
