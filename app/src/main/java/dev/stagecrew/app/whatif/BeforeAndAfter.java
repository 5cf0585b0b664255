package dev.stagecrew.app.whatif;

import dev.stagecrew.app.summary.RareYearsNote;
import dev.stagecrew.app.words.CliText;
import dev.stagecrew.core.decision.Contrast;
import dev.stagecrew.core.decision.Verdict;
import dev.stagecrew.core.decision.Yardstick;
import dev.stagecrew.core.kpi.Direction;
import dev.stagecrew.core.kpi.KpiDefinition;
import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.result.ResultReader;
import dev.stagecrew.core.result.RunManifest.PlanSummary;
import dev.stagecrew.core.stat.PairedDifference;
import dev.stagecrew.reports.words.Numbers;
import dev.stagecrew.reports.words.Words;
import dev.stagecrew.study.whatif.DecidingKpi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What a change does, in one paragraph: each plan that it touches against the same plan without it, year by year, where
 * the plan now stands against the baseline, and whether another plan is now the best.
 */
public final class BeforeAndAfter {
    private final ResultReader before;
    private final ResultReader after;
    private final KpiDefinition kpi;
    private final int years;
    private final CliText words;
    private final Numbers numbers;

    private BeforeAndAfter(ResultReader before, ResultReader after, KpiDefinition kpi, CliText words) {
        this.before = before;
        this.after = after;
        this.kpi = kpi;
        this.years = Math.min(before.replications(), after.replications());
        this.words = words;
        this.numbers = Numbers.of(
                Words.in(words.language()), after.manifest().scenario().currency());
    }

    /** The paragraph, in lines; nothing when no year of every plan was finished. */
    public static List<String> lines(ResultReader before, ResultReader after, CliText words) {
        if (after.replications() == 0) {
            return List.of("  " + words.say("summary.nothing"));
        }
        return DecidingKpi.of(after)
                .map(kpi -> new BeforeAndAfter(before, after, kpi, words).paragraph())
                .map(text -> words.paragraph("  ", "  ", text).lines().toList())
                .orElse(List.of());
    }

    private String paragraph() {
        List<String> sentences = new ArrayList<>();
        for (String plan : both()) {
            double[] with = values(after, plan);
            double[] without = values(before, plan);
            if (!Arrays.equals(with, without)) {
                sentences.add(change(plan, with, without));
                if (!plan.equals(after.manifest().baseline())) {
                    sentences.add(standing(plan));
                }
            }
        }
        if (sentences.isEmpty()) {
            return words.say("try.untouched", words.kpi(kpi));
        }
        String was = best(before);
        String now = best(after);
        sentences.add(was.equals(now) ? words.say("try.best-still", now) : words.say("try.best-now", now, was));
        return String.join(" ", sentences);
    }

    /** Plans that both runs have, in the order of the later. */
    private List<String> both() {
        List<String> old =
                before.manifest().plans().stream().map(PlanSummary::id).toList();
        return after.manifest().plans().stream()
                .map(PlanSummary::id)
                .filter(old::contains)
                .toList();
    }

    private String change(String plan, double[] with, double[] without) {
        PairedDifference difference = PairedDifference.of(with, without, kpi.better());
        double matters = Contrast.matters(after, after.manifest().baseline(), kpi.id(), Period.WHOLE);
        Yardstick yardstick = Yardstick.of(kpi, difference);
        String changed = words.say(
                "try.changed",
                plan,
                words.kpi(kpi),
                numbers.difference(kpi.unit(), yardstick.value(difference)),
                numbers.difference(kpi.unit(), yardstick.low(difference)),
                numbers.difference(kpi.unit(), yardstick.high(difference)),
                difference.betterIn(),
                difference.of(),
                Verdict.of(difference, kpi, matters)
                        .map(word -> words.say("verdict." + word.id()))
                        .orElse(""));
        return RareYearsNote.note(plan, kpi, difference, words, numbers)
                .map(note -> changed + " " + note)
                .orElse(changed);
    }

    private String standing(String plan) {
        return words.say(
                "try.standing",
                after.manifest().baseline(),
                numbers.difference(kpi.unit(), lead(after, plan)),
                numbers.difference(kpi.unit(), lead(before, plan)));
    }

    /** The plan's difference to the baseline, by the yardstick that judges it. */
    private double lead(ResultReader run, String plan) {
        PairedDifference difference = PairedDifference.of(
                values(run, plan), values(run, run.manifest().baseline()), kpi.better());
        return Yardstick.of(kpi, difference).value(difference);
    }

    private String best(ResultReader run) {
        double sign = kpi.better() == Direction.LOWER_IS_BETTER ? -1 : 1;
        return run.manifest().plans().stream()
                .map(PlanSummary::id)
                .max(Comparator.comparingDouble(plan -> sign * lead(run, plan)))
                .orElse("");
    }

    private double[] values(ResultReader run, String plan) {
        return Arrays.copyOf(run.values(plan, kpi.id(), Period.WHOLE), years);
    }
}
