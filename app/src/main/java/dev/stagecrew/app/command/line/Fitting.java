package dev.stagecrew.app.command.line;

import dev.stagecrew.app.run.LoadedScenario;
import dev.stagecrew.app.terminal.Progress;
import dev.stagecrew.app.terminal.Terminal;
import dev.stagecrew.app.today.TodayFit;
import dev.stagecrew.app.words.CliText;
import dev.stagecrew.core.today.Fit;

/** Lets a scenario agree with its books, and shows how far that is. */
public record Fitting(Terminal terminal, CliText words, int lanes) {
    public LoadedScenario of(LoadedScenario loaded) {
        if (!TodayFit.isNeeded(loaded)) {
            return loaded;
        }
        Progress progress = new Progress(terminal, words.language(), words.say("run.left"), System::nanoTime);
        String stage = words.say("today.fitting");
        LoadedScenario fitted = TodayFit.of(
                loaded,
                lanes,
                evaluation -> progress.open(stage, words.say("today.attempt", evaluation, Fit.MOST_EVALUATIONS)));
        progress.end();
        return fitted;
    }
}
