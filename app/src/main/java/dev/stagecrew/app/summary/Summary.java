package dev.stagecrew.app.summary;

import dev.stagecrew.app.words.CliText;
import dev.stagecrew.core.result.ResultReader;
import dev.stagecrew.reports.Reports;
import dev.stagecrew.reports.story.Findings;
import dev.stagecrew.reports.story.Headline;
import dev.stagecrew.reports.words.Numbers;
import dev.stagecrew.reports.words.Words;
import java.util.ArrayList;
import java.util.List;

/** A run on one screen of text: goals, then differences to the baseline, or what a single plan comes to. */
public final class Summary {
    private Summary() {}

    /**
     * The lines, in the language of the words.
     *
     * @param found what studies of the run found
     */
    public static List<String> lines(ResultReader run, Findings found, CliText words) {
        var spoken = Words.in(words.language());
        Numbers numbers = Numbers.of(spoken, run.manifest().scenario().currency());
        List<String> lines = new ArrayList<>();
        if (run.replications() == 0) {
            lines.add("  " + words.say("summary.nothing"));
            return lines;
        }
        Goalposts.add(run, words, numbers, lines);
        if (run.manifest().plans().size() > 1) {
            Differences.add(run, words, numbers, lines);
        } else {
            SinglePlan.add(run, words, numbers, lines);
        }
        lines.add("");
        Headline headline = Reports.headline(run, found, words.language());
        lines.add(words.paragraph("  ", "  ", words.say("summary.read-as", headline.answer())));
        if (!headline.why().isEmpty()) {
            lines.add("");
            lines.add(words.paragraph("  ", "  ", String.join(" ", headline.why())));
        }
        return lines;
    }
}
