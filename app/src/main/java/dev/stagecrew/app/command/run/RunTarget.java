package dev.stagecrew.app.command.run;

import dev.stagecrew.app.command.line.CommandFailedException;
import dev.stagecrew.app.command.line.KafkaTarget;
import dev.stagecrew.app.run.RunFolder;
import dev.stagecrew.app.words.CliText;
import dev.stagecrew.ingest.pipeline.StreamTarget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a run's results go: its folder, and the Kafka on the way there. */
final class RunTarget {
    private final RunOptions options;
    private final CliText words;

    RunTarget(RunOptions options, CliText words) {
        this.options = options;
        this.words = words;
    }

    StreamTarget stream() {
        return KafkaTarget.of(options.kafka, options.kafkaConfig, words);
    }

    /** Whether workers simulate; they are reached through a Kafka that they can reach as well. */
    boolean workers() {
        String workers = options.workers;
        if (workers == null) {
            return false;
        }
        if (!workers.equals("kafka")) {
            throw CommandFailedException.usage(words.say("run.workers", workers));
        }
        if (options.kafka == null) {
            throw CommandFailedException.usage(words.say("run.workers-without-kafka"));
        }
        return true;
    }

    /** The run's folder: the next free one, or the one asked for, which must not hold a run. */
    Path folder(String scenario) {
        Path out = options.out;
        if (out == null) {
            if (options.resume) {
                throw CommandFailedException.usage(words.say("run.resume-without-out"));
            }
            return writable(RunFolder.next(RunFolder.RUNS, scenario));
        }
        if (RunFolder.isForeign(out)) {
            throw CommandFailedException.usage(words.say("run.foreign", out));
        }
        if (options.resume && RunFolder.holdsRun(out)) {
            return out;
        }
        if (RunFolder.holdsRun(out)) {
            if (!options.force) {
                throw CommandFailedException.usage(words.say("run.exists", out));
            }
        }
        if (Files.isDirectory(out)) {
            RunFolder.empty(out); // a beginning without a store has no result that could be lost
        }
        return writable(out);
    }

    /** A folder that cannot be written to is told before anything is simulated. */
    private Path writable(Path folder) {
        try {
            if (Files.isWritable(Files.createDirectories(folder))) {
                return folder;
            }
        } catch (IOException unwritable) {
            // told below
        }
        throw CommandFailedException.usage(words.say("run.unwritable", folder));
    }
}
