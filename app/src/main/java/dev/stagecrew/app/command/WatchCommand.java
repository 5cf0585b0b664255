package dev.stagecrew.app.command;

import dev.stagecrew.app.live.LiveShow;
import dev.stagecrew.app.live.RunEnd;
import dev.stagecrew.app.words.Words;
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
final class WatchCommand implements Callable<Integer> {
    private final Shell shell;

    @Parameters(paramLabel = "RUN", descriptionKey = "run")
    private @Nullable Path run;

    @Option(names = "--open", descriptionKey = "open", order = 1)
    private boolean open;

    WatchCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = Objects.requireNonNull(run);
        Words words = shell.words();
        if (!Files.isDirectory(folder)) {
            throw CommandFailedException.usage(words.say("report.no-run", folder));
        }
        RunEnd end = new RunEnd(folder, words.language());
        return switch (end.awaitBeginning()) {
            case NOTHING -> throw CommandFailedException.usage(words.say("report.no-run", folder));
            case OVER -> {
                Path report =
                        end.awaitReport().orElseThrow(() -> CommandFailedException.data(words.say("summary.nothing")));
                shell.terminal().result(report.toString());
                show(report.toAbsolutePath().toString());
                yield ExitCode.OK;
            }
            case GOES_ON -> follow(folder, end, words);
        };
    }

    private int follow(Path folder, RunEnd end, Words words) throws IOException {
        String name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
        try (LiveShow live = LiveShow.start(folder, name, words.language())) {
            shell.terminal().result(live.address().toString());
            shell.terminal().say("  " + words.say("watch.how"));
            show(live.address().toString());
            while (!live.await(Duration.ofSeconds(1))) {
                // Ctrl-C ends the watching, and the run goes on
            }
            live.trouble().ifPresent(why -> shell.terminal().say("  " + words.say("live.trouble", why)));
            Optional<Path> report = end.awaitReport();
            live.end(report);
            report.ifPresent(file -> shell.terminal().result(file.toString()));
            return report.isPresent() ? ExitCode.OK : ExitCode.INTERNAL_ERROR;
        }
    }

    private void show(String address) throws IOException {
        if (open) {
            Viewer.open(address);
        }
    }
}
