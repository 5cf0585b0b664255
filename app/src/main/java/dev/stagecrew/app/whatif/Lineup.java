package dev.stagecrew.app.whatif;

import dev.stagecrew.app.summary.RareYearsNote;
import dev.stagecrew.app.terminal.TextTable;
import dev.stagecrew.app.words.CliText;
import dev.stagecrew.core.decision.Contrast;
import dev.stagecrew.core.decision.Verdict;
import dev.stagecrew.core.decision.Yardstick;
import dev.stagecrew.core.kpi.Direction;
import dev.stagecrew.core.kpi.KpiDefinition;
import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.kpi.Unit;
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

/** The plans of several runs in one table, the best first, each against the first run's baseline. */
public final class Lineup {
    private final List<ResultReader> runs;
    private final KpiDefinition kpi;
    private final int years;
    private final double[] baseline;

    private Lineup(List<ResultReader> runs, KpiDefinition kpi) {
        this.runs = runs;
        this.kpi = kpi;
        this.years = runs.stream().mapToInt(ResultReader::replications).min().orElse(0);
        this.baseline = values(runs.get(0), runs.get(0).manifest().baseline());
    }

    /** The lines of the table; the runs' worlds must be the same. */
    public static List<String> lines(List<ResultReader> runs, CliText words) {
        return DecidingKpi.of(runs.get(0))
                .map(kpi -> new Lineup(runs, kpi).table(words))
                .orElse(List.of());
    }

    private record Row(String plan, String run, double[] values, PairedDifference difference) {}

    private List<String> table(CliText words) {
        Numbers numbers = Numbers.of(
                Words.in(words.language()), runs.get(0).manifest().scenario().currency());
        TextTable table = words.table(List.of(
                words.say("summary.plan"),
                words.say("compare.run"),
                words.kpi(kpi),
                words.say("summary.interval"),
                words.say("summary.verdict")));
        rows().forEach(row -> table.row(cells(row, words, numbers)));
        List<String> lines = new ArrayList<>();
        lines.add(words.paragraph(
                "  ",
                "  ",
                words.say(
                        "compare.heading",
                        runs.get(0).manifest().baseline(),
                        words.count("months", runs.get(0).manifest().months()),
                        years)));
        lines.addAll(table.lines());
        rows().stream()
                .flatMap(row -> RareYearsNote.note(row.plan, kpi, row.difference, words, numbers).stream())
                .distinct()
                .forEach(note -> lines.add(words.paragraph("  ", "  ", note)));
        return lines;
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (ResultReader run : runs) {
            for (PlanSummary plan : run.manifest().plans()) {
                double[] values = values(run, plan.id());
                boolean known =
                        rows.stream().anyMatch(row -> row.plan.equals(plan.id()) && Arrays.equals(row.values, values));
                if (!known && !Arrays.equals(values, baseline)) {
                    rows.add(new Row(
                            plan.id(),
                            run.manifest().run(),
                            values,
                            PairedDifference.of(values, baseline, kpi.better())));
                }
            }
        }
        Comparator<Row> byValue = Comparator.comparingDouble(
                row -> Yardstick.of(kpi, row.difference).value(row.difference));
        boolean lower = kpi.better() == Direction.LOWER_IS_BETTER;
        rows.sort(lower ? byValue : byValue.reversed());
        return rows;
    }

    private List<String> cells(Row row, CliText words, Numbers numbers) {
        Unit unit = kpi.unit();
        Yardstick yardstick = Yardstick.of(kpi, row.difference);
        ResultReader first = runs.get(0);
        double matters = Contrast.matters(first, first.manifest().baseline(), kpi.id(), Period.WHOLE);
        return List.of(
                row.plan,
                row.run,
                numbers.difference(unit, yardstick.value(row.difference)),
                numbers.difference(unit, yardstick.low(row.difference)) + " … "
                        + numbers.difference(unit, yardstick.high(row.difference)),
                Verdict.of(row.difference, kpi, matters)
                        .map(verdict -> words.say("verdict." + verdict.id()))
                        .orElse(""));
    }

    private double[] values(ResultReader run, String plan) {
        return Arrays.copyOf(run.values(plan, kpi.id(), Period.WHOLE), years);
    }
}
