package dev.stagecrew.app.command.study;

import dev.stagecrew.app.command.line.CommandFailedException;
import dev.stagecrew.app.command.run.RunOptions;
import dev.stagecrew.app.run.RunFolder;
import dev.stagecrew.app.terminal.Invocation;
import dev.stagecrew.app.words.CliText;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of a search over many plans. */
final class StudyOptions {
    @Option(names = "--months", paramLabel = "M", descriptionKey = "months", order = 11)
    private @Nullable Integer months;

    @Option(names = "--seed", paramLabel = "S", descriptionKey = "seed", order = 12)
    private @Nullable Long seed;

    @Option(names = "--assumptions", paramLabel = "PRESET", descriptionKey = "assumptions", order = 13)
    private @Nullable String assumptions;

    @Option(names = "--lanes", paramLabel = "L", descriptionKey = "lanes", order = 14)
    private @Nullable Integer lanes;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "study-out", order = 15)
    private @Nullable Path out;

    @Option(names = "--json", descriptionKey = "json", order = 16)
    boolean json;

    /** The same as a run would be asked. */
    RunOptions asked() {
        return RunOptions.of(months, seed, assumptions, lanes);
    }

    /** The options with which a run asks the same of what was found, each after a space. */
    String again() {
        return (months == null ? "" : " --months " + months)
                + (seed == null ? "" : " --seed " + seed)
                + (assumptions == null
                        ? ""
                        : " --assumptions " + Invocation.ofProcess().quoted(assumptions.toString()));
    }

    /** The folder for what was found. */
    Path folder(String name, CliText words) {
        if (out == null) {
            return RunFolder.next(RunFolder.RUNS, name);
        }
        if (RunFolder.holdsRun(out)) {
            throw CommandFailedException.usage(words.say("run.exists", out));
        }
        return out;
    }
}
