package dev.stagecrew.app.command.run;

import dev.stagecrew.app.command.line.Scenarios;
import dev.stagecrew.app.command.line.Shell;
import dev.stagecrew.app.run.Years;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code run SCENARIO}: simulates the plans of a scenario and reports on them. */
@Command(name = "run", sortOptions = false)
public final class RunCommand implements Callable<Integer> {
    private static final double USUAL_PRECISION = 0.02;

    private final Shell shell;

    @Parameters(paramLabel = "SCENARIO", descriptionKey = "scenario")
    private @Nullable Path scenario;

    @Mixin
    private final RunOptions options = new RunOptions();

    public RunCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        return RunFlows.of(
                shell, options, Scenarios.load(Objects.requireNonNull(scenario)), Years.Precise.to(USUAL_PRECISION));
    }
}
