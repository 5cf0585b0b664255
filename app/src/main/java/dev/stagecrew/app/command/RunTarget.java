package dev.stagecrew.app.command;

import dev.stagecrew.app.run.RunFolder;
import dev.stagecrew.app.words.Words;
import dev.stagecrew.ingest.pipeline.StreamTarget;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where a run's results go: its folder, and the Kafka on the way there. */
final class RunTarget {
    private static final Pattern BROKERS = Pattern.compile("[^\\s,:]+:\\d{1,5}(,[^\\s,:]+:\\d{1,5})*");

    private final RunOptions options;
    private final Words words;

    RunTarget(RunOptions options, Words words) {
        this.options = options;
        this.words = words;
    }

    StreamTarget stream() {
        String kafka = options.kafka;
        Path config = options.kafkaConfig;
        if (kafka == null) {
            if (config != null) {
                throw CommandFailedException.usage(words.say("run.config-without-kafka"));
            }
            return StreamTarget.embedded();
        }
        if (!BROKERS.matcher(kafka).matches()) {
            throw CommandFailedException.usage(words.say("run.kafka", kafka));
        }
        if (config != null && !Files.isRegularFile(config)) {
            throw CommandFailedException.usage(words.say("file.missing", config));
        }
        return StreamTarget.kafka(kafka, Optional.ofNullable(config));
    }

    /** The run's folder: the next free one, or the one asked for, which must not hold a run. */
    Path folder(String scenario) {
        Path out = options.out;
        if (out == null) {
            return RunFolder.next(RunFolder.RUNS, scenario);
        }
        if (RunFolder.isForeign(out)) {
            throw CommandFailedException.usage(words.say("run.foreign", out));
        }
        if (RunFolder.holdsRun(out)) {
            if (!options.force) {
                throw CommandFailedException.usage(words.say("run.exists", out));
            }
            RunFolder.delete(out);
        }
        return out;
    }
}
