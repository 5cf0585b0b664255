package dev.stagecrew.app.command.run;

import dev.stagecrew.app.command.line.CommandFailedException;
import dev.stagecrew.app.command.line.Scenarios;
import dev.stagecrew.app.command.line.Shell;
import dev.stagecrew.app.run.Years;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code demo}: a small coffee shop, four plans, two hundred years of each. */
@Command(name = "demo", sortOptions = false)
public final class DemoCommand implements Callable<Integer> {
    private static final int YEARS = 200;

    private final Shell shell;

    @Mixin
    private final RunOptions options = new RunOptions();

    public DemoCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        Path scenario = shell.fromHome("examples/coffee-shop.yaml");
        if (!Files.exists(scenario)) {
            throw CommandFailedException.failed(shell.words().say("demo.missing", scenario));
        }
        return RunFlows.of(shell, options, Scenarios.load(scenario), new Years.Fixed(YEARS));
    }
}
