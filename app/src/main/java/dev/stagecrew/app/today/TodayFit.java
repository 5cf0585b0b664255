package dev.stagecrew.app.today;

import dev.stagecrew.app.run.LoadedScenario;
import dev.stagecrew.core.today.Agreement;
import dev.stagecrew.core.today.Fit;
import dev.stagecrew.core.today.Today;
import dev.stagecrew.scenario.file.FittedText;
import dev.stagecrew.scenario.file.ScenarioFile;
import dev.stagecrew.scenario.file.ScenarioReader;
import java.util.Optional;
import java.util.function.IntConsumer;

/** Fits a scenario to its books and writes what was found into its text, where every reader of the run finds it. */
public final class TodayFit {
    private TodayFit() {}

    /** Whether a scenario states figures that nobody has fitted this shop to. */
    public static boolean isNeeded(LoadedScenario loaded) {
        return loaded.today().filter(today -> today.agreement().isEmpty()).isPresent();
    }

    /**
     * The scenario with its fit: itself where none is needed. What is found depends on the shop alone.
     *
     * @param lanes years side by side; never changes what is found
     * @param progress is told each evaluation's number, from 1
     */
    public static LoadedScenario of(LoadedScenario loaded, int lanes, IntConsumer progress) {
        Optional<Today> today = loaded.today();
        if (today.isEmpty() || !isNeeded(loaded)) {
            return loaded;
        }
        try (UsualMonths months = UsualMonths.open(loaded.scenario(), lanes)) {
            int[] evaluations = new int[1];
            Agreement agreement = Fit.of(today.get().books(), factors -> {
                progress.accept(++evaluations[0]);
                return months.figures(factors);
            });
            String text = FittedText.of(loaded.text(), today.get(), agreement);
            ScenarioFile fitted = ScenarioReader.open(text, loaded.path());
            return LoadedScenario.of(fitted, loaded.path());
        }
    }
}
