package dev.stagecrew.reports.sheet;

import dev.stagecrew.core.decision.Verdict;
import dev.stagecrew.core.decision.Yardstick;
import dev.stagecrew.core.kpi.KpiDefinition;
import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.kpi.Unit;
import dev.stagecrew.core.result.RunManifest.PlanSummary;
import dev.stagecrew.core.stat.Estimate;
import dev.stagecrew.core.stat.PairedDifference;
import dev.stagecrew.reports.story.KpiNames;
import dev.stagecrew.reports.story.RunFigures;
import dev.stagecrew.reports.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Every KPI as numbers: months by plan, and differences. */
final class NumberSheets {
    private static final List<String> PARTS = List.of("mean", "low", "high", "p10", "p90");

    /** The first column of numbers in the sheet of months. */
    private static final int FIRST = 4;

    private final Workbook book;
    private final RunFigures run;
    private final Words words;
    private final KpiNames names;

    NumberSheets(Workbook book, RunFigures run, Words words) {
        this.book = book;
        this.run = run;
        this.words = words;
        this.names = new KpiNames(words);
    }

    /** A row for each KPI and month; the month is 0 for the whole horizon. */
    void months() {
        Worksheet sheet = Sheets.of(book, words.say("sheet.months"));
        List<String> heads = new ArrayList<>(
                List.of(words.say("head.kpi"), words.say("head.id"), words.say("head.unit"), words.say("month")));
        for (PlanSummary plan : run.plans()) {
            PARTS.forEach(part -> heads.add(name(plan) + ", " + words.say("part." + part)));
        }
        head(sheet, heads);
        List<Period> periods = new ArrayList<>(List.of(Period.WHOLE));
        periods.addAll(run.months());
        int row = 1;
        for (KpiDefinition kpi : run.manifest().kpis()) {
            for (Period period : periods) {
                name(sheet, row, kpi);
                sheet.value(row, 3, period.span() == Period.Span.WHOLE ? 0 : period.number());
                int column = FIRST;
                for (PlanSummary plan : run.plans()) {
                    Estimate at = run.at(plan.id(), kpi.id(), period);
                    for (double value : new double[] {at.mean(), at.low(), at.high(), at.p10(), at.p90()}) {
                        number(sheet, row, column++, value);
                    }
                }
                format(sheet, row, FIRST, column - 1, kpi.unit());
                row++;
            }
        }
        sheet.freezePane(4, 1);
        sheet.setAutoFilter(0, 0, heads.size() - 1);
    }

    void differences() {
        Worksheet sheet = Sheets.of(book, words.say("sheet.differences"));
        head(
                sheet,
                List.of(
                        words.say("head.kpi"),
                        words.say("head.id"),
                        words.say("head.unit"),
                        words.say("head.plan"),
                        words.say("part.mean"),
                        words.say("part.low"),
                        words.say("part.high"),
                        words.say("part.p10"),
                        words.say("part.p90"),
                        words.say("head.better-in"),
                        words.say("head.of"),
                        words.say("head.correlation"),
                        words.say("head.verdict"),
                        words.say("part.typical"),
                        words.say("part.typical-low"),
                        words.say("part.typical-high"),
                        words.say("head.judged-by")));
        int row = 1;
        for (KpiDefinition kpi : run.manifest().kpis()) {
            for (PlanSummary plan : run.challengers()) {
                PairedDifference d = run.contrast(plan.id(), kpi.id(), Period.WHOLE);
                name(sheet, row, kpi);
                sheet.value(row, 3, name(plan));
                int column = 4;
                for (double value : new double[] {d.mean(), d.low(), d.high(), d.p10(), d.p90()}) {
                    number(sheet, row, column++, value);
                }
                format(sheet, row, 4, 8, kpi.unit());
                sheet.value(row, 9, d.betterIn());
                sheet.value(row, 10, d.of());
                number(sheet, row, 11, d.correlation());
                sheet.style(row, 11).format("0.00").set();
                sheet.value(
                        row,
                        12,
                        words.say("verdict."
                                + Verdict.of(d, kpi, run.matters(kpi.id()))
                                        .map(Verdict::id)
                                        .orElse("neither")));
                number(sheet, row, 13, d.typical().median());
                number(sheet, row, 14, d.typical().low());
                number(sheet, row, 15, d.typical().high());
                format(sheet, row, 13, 15, kpi.unit());
                sheet.value(
                        row, 16, words.say("yardstick." + Yardstick.of(kpi, d).id()));
                row++;
            }
        }
        sheet.freezePane(4, 1);
        sheet.setAutoFilter(0, 0, 16);
    }

    private void name(Worksheet sheet, int row, KpiDefinition kpi) {
        sheet.value(row, 0, words.capital(names.kpi(kpi)));
        sheet.value(row, 1, kpi.id());
        sheet.value(row, 2, words.name("unit", kpi.unit().id()));
    }

    private static String name(PlanSummary plan) {
        return plan.label().isEmpty() ? plan.id() : plan.label();
    }

    /** The cells of a KPI's monthly means of a plan in the sheet of months, counted from 0. */
    static String monthlyMeans(String sheet, RunFigures run, String kpi, int plan) {
        return SheetChart.cells(sheet, FIRST + plan * PARTS.size(), firstMonth(run, kpi), lastMonth(run, kpi));
    }

    /** The cells that number them. */
    static String monthNumbers(String sheet, RunFigures run, String kpi) {
        return SheetChart.cells(sheet, FIRST - 1, firstMonth(run, kpi), lastMonth(run, kpi));
    }

    private static int firstMonth(RunFigures run, String kpi) {
        int place =
                run.manifest().kpis().stream().map(KpiDefinition::id).toList().indexOf(kpi);
        // beneath the heads each KPI has a row of the whole horizon and then one a month
        return 1 + place * (1 + run.months().size()) + 1;
    }

    private static int lastMonth(RunFigures run, String kpi) {
        return firstMonth(run, kpi) + run.months().size() - 1;
    }

    private static void number(Worksheet sheet, int row, int column, double value) {
        if (Double.isFinite(value)) {
            sheet.value(row, column, value);
        }
    }

    private static void format(Worksheet sheet, int row, int from, int to, Unit unit) {
        sheet.range(row, from, row, to).style().format(Formats.of(unit)).set();
    }

    private static void head(Worksheet sheet, List<String> heads) {
        for (int column = 0; column < heads.size(); column++) {
            sheet.value(0, column, heads.get(column));
            sheet.width(column, column == 0 ? 34 : column == 1 ? 28 : 15);
        }
        sheet.range(0, 0, 0, heads.size() - 1).style().bold().wrapText(true).set();
    }
}
