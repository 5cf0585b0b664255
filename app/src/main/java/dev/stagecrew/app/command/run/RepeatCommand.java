package dev.stagecrew.app.command.run;

import dev.stagecrew.app.run.LoadedScenario;
import dev.stagecrew.app.run.Years;
import dev.stagecrew.app.terminal.Invocation;
import java.util.ArrayList;
import java.util.List;

/** The command line that gives the same numbers again, on any machine. */
final class RepeatCommand {
    private RepeatCommand() {}

    static String of(LoadedScenario loaded, RunOptions options, Years years, long seed) {
        Invocation anywhere = new Invocation("./stagecrew", false);
        List<String> words = new ArrayList<>(List.of(anywhere.command("run", loaded.path())));
        if (!options.plans.isEmpty()) {
            words.add("--plans " + String.join(",", options.plans));
        }
        words.add(years.option());
        if (options.months != null) {
            words.add("--months " + options.months);
        }
        words.add("--seed " + seed);
        if (options.assumptions != null) {
            words.add("--assumptions " + anywhere.quoted(options.assumptions.toString()));
        }
        return String.join(" ", words);
    }
}
