package dev.stagecrew.app.command.read;

import dev.stagecrew.app.command.line.CommandFailedException;
import dev.stagecrew.app.command.line.ExitCode;
import dev.stagecrew.app.command.line.Shell;
import dev.stagecrew.app.command.line.Viewer;
import dev.stagecrew.app.live.LiveShow;
import dev.stagecrew.app.live.LiveSource;
import dev.stagecrew.app.live.RunEnd;
import dev.stagecrew.app.words.CliText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code watch RUN}: the charts of a run while it goes on in another process, and its report when it is done. */
@Command(name = "watch", sortOptions = false)
public final class WatchCommand implements Callable<Integer> {
    private final Shell shell;

    @Parameters(paramLabel = "RUN", descriptionKey = "run")
    private @Nullable Path run;

    @Option(names = "--kafka-config", paramLabel = "FILE", descriptionKey = "watch-kafka-config", order = 1)
    private @Nullable Path kafkaConfig;

    @Option(names = "--open", descriptionKey = "open", order = 2)
    private boolean open;

    public WatchCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = Objects.requireNonNull(run);
        CliText words = shell.words();
        if (!Files.isDirectory(folder)) {
            throw CommandFailedException.usage(words.say("report.no-run", folder));
        }
        if (kafkaConfig != null && !Files.isRegularFile(kafkaConfig)) {
            throw CommandFailedException.usage(words.say("file.missing", kafkaConfig));
        }
        RunEnd end = new RunEnd(folder, words.language());
        return switch (end.awaitBeginning()) {
            case NOTHING -> throw CommandFailedException.usage(words.say("report.no-run", folder));
            case OVER -> {
                Path report = end.report().orElseThrow(() -> CommandFailedException.data(words.say("summary.nothing")));
                shell.terminal().document(report.toString());
                show(report.toAbsolutePath().toString());
                yield ExitCode.OK;
            }
            case GOES_ON -> follow(folder, end, words);
        };
    }

    private int follow(Path folder, RunEnd end, CliText words) throws IOException {
        String name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
        LiveSource source = LiveSource.elsewhere(folder, Optional.ofNullable(kafkaConfig));
        try (LiveShow live = LiveShow.start(source, name, words.language(), this::tell)) {
            shell.terminal().document(live.address().toString());
            tell(words.say("watch.how"));
            show(live.address().toString());
            while (!live.await(Duration.ofSeconds(1))) {
                // Ctrl-C ends the watching, and the run goes on
            }
            return finish(live, end, words);
        }
    }

    private int finish(LiveShow live, RunEnd end, CliText words) throws IOException {
        if (live.isSilent()) {
            String why = live.trouble().orElseGet(() -> words.say("watch.silent"));
            live.giveUp(why);
            throw CommandFailedException.failed(why);
        }
        if (live.isGone()) {
            live.tell(words.say("watch.gone"));
        }
        Optional<Path> report = end.awaitReport();
        live.end(report);
        report.ifPresent(file -> shell.terminal().document(file.toString()));
        if (report.isEmpty()) {
            throw CommandFailedException.failed(words.say("watch.without-result"));
        }
        return ExitCode.OK;
    }

    private void tell(String sentence) {
        shell.terminal().say("  " + sentence);
    }

    private void show(String address) throws IOException {
        if (open) {
            Viewer.open(address);
        }
    }
}
