package dev.stagecrew.app.command.line;

import dev.stagecrew.app.run.RunFolder;
import dev.stagecrew.core.result.KeptRun;
import java.nio.file.Path;

/** Opens the folders of earlier runs for commands. */
public final class Runs {
    private Runs() {}

    /** The run of a folder, which must hold one with at least a year of every plan. */
    public static KeptRun open(Path folder, Shell shell) {
        if (!RunFolder.holdsRun(folder)) {
            throw CommandFailedException.usage(shell.words().say("report.no-run", folder));
        }
        KeptRun run = RunFolder.open(folder);
        if (run.replications() == 0) {
            run.close();
            throw CommandFailedException.data(folder + ": " + shell.words().say("summary.nothing"));
        }
        return run;
    }

    /** How many years of every plan a run has. */
    public static int years(Path folder) {
        try (KeptRun run = RunFolder.open(folder)) {
            return run.replications();
        }
    }
}
