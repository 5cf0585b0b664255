package dev.stagecrew.app.command;

import dev.stagecrew.app.run.LoadedScenario;
import dev.stagecrew.app.run.Years;
import java.util.ArrayList;
import java.util.List;

/** The command line that gives the same numbers again, on any machine. */
final class RepeatCommand {
    private RepeatCommand() {}

    static String of(LoadedScenario loaded, RunOptions options, Years years, long seed) {
        List<String> words = new ArrayList<>(List.of("./stagecrew", "run", quoted(loaded.path())));
        if (!options.plans.isEmpty()) {
            words.add("--plans " + String.join(",", options.plans));
        }
        words.add(years.option());
        if (options.months != null) {
            words.add("--months " + options.months);
        }
        words.add("--seed " + seed);
        if (options.assumptions != null) {
            words.add("--assumptions " + options.assumptions);
        }
        return String.join(" ", words);
    }

    private static String quoted(String path) {
        return path.matches("[\\w./\\\\:+@-]+") ? path : "'" + path.replace("'", "'\\''") + "'";
    }
}
