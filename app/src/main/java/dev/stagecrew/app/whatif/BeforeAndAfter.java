package dev.stagecrew.app.whatif;

import dev.stagecrew.app.summary.DecidingKpi;
import dev.stagecrew.app.terminal.Paragraph;
import dev.stagecrew.app.words.Words;
import dev.stagecrew.core.decision.Contrast;
import dev.stagecrew.core.decision.Verdict;
import dev.stagecrew.core.kpi.KpiDefinition;
import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.result.ResultReader;
import dev.stagecrew.core.result.RunManifest.PlanSummary;
import dev.stagecrew.core.stat.PairedDifference;
import dev.stagecrew.reports.words.Numbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a change does to each plan: the plan with it minus the same plan without it, year by year. */
public final class BeforeAndAfter {
    private final ResultReader before;
    private final ResultReader after;
    private final Words words;
    private final Numbers numbers;

    private BeforeAndAfter(ResultReader before, ResultReader after, Words words) {
        this.before = before;
        this.after = after;
        this.words = words;
        this.numbers = Numbers.of(
                dev.stagecrew.reports.words.Words.in(words.language()),
                after.manifest().scenario().currency());
    }

    /** A paragraph for each plan that the change touches, or one that says that it touches none. */
    public static List<String> lines(ResultReader before, ResultReader after, Words words) {
        List<String> lines = new ArrayList<>(List.of(""));
        DecidingKpi.of(after).ifPresent(kpi -> new BeforeAndAfter(before, after, words).add(kpi, lines));
        return lines;
    }

    private void add(KpiDefinition kpi, List<String> lines) {
        List<String> old =
                before.manifest().plans().stream().map(PlanSummary::id).toList();
        boolean touched = false;
        for (PlanSummary plan : after.manifest().plans()) {
            if (old.contains(plan.id())) {
                Optional<String> text = text(plan.id(), kpi);
                text.ifPresent(t -> lines.add(Paragraph.of("  ", "  ", t)));
                touched |= text.isPresent();
            }
        }
        if (!touched) {
            lines.add("  " + words.say("try.untouched", kpi.id()));
        }
    }

    private Optional<String> text(String plan, KpiDefinition kpi) {
        int years = Math.min(before.replications(), after.replications());
        double[] with = Arrays.copyOf(after.values(plan, kpi.id(), Period.WHOLE), years);
        double[] without = Arrays.copyOf(before.values(plan, kpi.id(), Period.WHOLE), years);
        if (years == 0 || Arrays.equals(with, without)) {
            return Optional.empty();
        }
        PairedDifference difference = PairedDifference.of(with, without, kpi.better());
        double matters = Contrast.matters(after, after.manifest().baseline(), kpi.id(), Period.WHOLE);
        String verdict = Verdict.of(difference, kpi.better(), matters)
                .map(word -> words.say("verdict." + word.id()))
                .orElse("");
        return Optional.of(words.say(
                "try.changed",
                plan,
                kpi.id(),
                numbers.difference(kpi.unit(), difference.mean()),
                numbers.difference(kpi.unit(), difference.low()),
                numbers.difference(kpi.unit(), difference.high()),
                difference.betterIn(),
                difference.of(),
                verdict));
    }
}
