package dev.stagecrew.app.command.work;

import dev.stagecrew.app.command.line.CommandFailedException;
import dev.stagecrew.app.command.line.ExitCode;
import dev.stagecrew.app.command.line.KafkaTarget;
import dev.stagecrew.app.command.line.Shell;
import dev.stagecrew.app.run.RunFolder;
import dev.stagecrew.app.words.CliText;
import dev.stagecrew.core.result.KeptRun;
import dev.stagecrew.ingest.pipeline.Replay;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code replay RUN}: builds the store of a run anew from its stream. */
@Command(name = "replay", sortOptions = false)
public final class ReplayCommand implements Callable<Integer> {
    private final Shell shell;

    @Parameters(paramLabel = "RUN", descriptionKey = "run")
    private @Nullable Path run;

    @Option(names = "--kafka", paramLabel = "HOST:PORT", descriptionKey = "replay-kafka", order = 1)
    private @Nullable String kafka;

    @Option(names = "--kafka-config", paramLabel = "FILE", descriptionKey = "kafka-config", order = 2)
    private @Nullable Path kafkaConfig;

    public ReplayCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        CliText words = shell.words();
        Path folder = Objects.requireNonNull(run);
        if (kafka == null && !Files.isDirectory(folder)) {
            throw CommandFailedException.usage(words.say("report.no-run", folder));
        }
        String name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
        Replay.rebuild(folder, name, KafkaTarget.of(kafka, kafkaConfig, words));
        try (KeptRun stored = RunFolder.open(folder)) {
            shell.terminal().say("  " + words.say("replay.done", stored.stored(), folder));
            shell.terminal().document("sha256:" + stored.contentDigest());
        }
        return ExitCode.OK;
    }
}
