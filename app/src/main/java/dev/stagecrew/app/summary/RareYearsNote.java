package dev.stagecrew.app.summary;

import dev.stagecrew.app.words.CliText;
import dev.stagecrew.core.decision.Yardstick;
import dev.stagecrew.core.kpi.KpiDefinition;
import dev.stagecrew.core.stat.FewYears;
import dev.stagecrew.core.stat.PairedDifference;
import dev.stagecrew.reports.words.Numbers;
import java.util.Optional;

/** Why a difference is judged by the typical year. */
public final class RareYearsNote {
    private RareYearsNote() {}

    /** The sentence about a plan's difference; nothing where its mean judges. */
    public static Optional<String> note(
            String plan, KpiDefinition kpi, PairedDifference difference, CliText words, Numbers numbers) {
        if (Yardstick.of(kpi, difference) == Yardstick.MEAN) {
            return Optional.empty();
        }
        return Optional.of(
                difference.few().carryTheMean()
                        ? decide(plan, difference.few(), difference.count(), words, numbers)
                        : words.say("summary.typical-year"));
    }

    /** That a few of so many years decide the mean of a plan. */
    static String decide(String plan, FewYears few, int years, CliText words, Numbers numbers) {
        return few.holdMostOfTheSpread()
                ? words.say("summary.rare-years", plan, numbers.percent(few.share(), 0), few.years(), years)
                : words.say("summary.rare-years-beyond", plan);
    }
}
