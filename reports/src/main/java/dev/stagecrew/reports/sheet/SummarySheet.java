package dev.stagecrew.reports.sheet;

import dev.stagecrew.core.decision.Verdict;
import dev.stagecrew.core.decision.goal.GoalOutcome;
import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.kpi.Unit;
import dev.stagecrew.core.register.Kpi;
import dev.stagecrew.core.register.KpiPlace;
import dev.stagecrew.core.result.RunManifest.GoalSummary;
import dev.stagecrew.core.result.RunManifest.PlanSummary;
import dev.stagecrew.core.stat.PairedDifference;
import dev.stagecrew.reports.chart.Look;
import dev.stagecrew.reports.sheet.SheetChart.Series;
import dev.stagecrew.reports.story.Chapter.Listing;
import dev.stagecrew.reports.story.Headline;
import dev.stagecrew.reports.story.KpiNames;
import dev.stagecrew.reports.story.ReportModel;
import dev.stagecrew.reports.story.RunFigures;
import dev.stagecrew.reports.story.Table;
import dev.stagecrew.reports.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The first sheet: the answer in words, and what it rests on as numbers and charts of the workbook's own. */
final class SummarySheet {
    /** Rows that the charts are given. */
    private static final int CHART_ROWS = 17;

    private final Worksheet sheet;
    private final RunFigures run;
    private final Words words;
    private final KpiNames names;
    private final List<SheetChart> charts = new ArrayList<>();
    private int row;

    private SummarySheet(Worksheet sheet, RunFigures run, Words words) {
        this.sheet = sheet;
        this.run = run;
        this.words = words;
        this.names = new KpiNames(words);
    }

    /** Writes it; the charts that it has room for are drawn when the workbook is whole. */
    static List<SheetChart> write(Workbook book, ReportModel report, RunFigures run, Words words) {
        SummarySheet summary = new SummarySheet(Sheets.of(book, words.say("sheet.summary")), run, words);
        summary.sheet.width(0, 44);
        for (int column = 1; column <= 9; column++) {
            summary.sheet.width(column, column == 1 ? 26 : 17);
        }
        summary.headline(report);
        summary.differences();
        summary.charts(report);
        summary.goals(report);
        summary.plans();
        summary.today(report);
        return summary.charts;
    }

    private void headline(ReportModel report) {
        Headline headline = report.headline();
        bold(report.kicker());
        text(report.scope());
        row++;
        headline.interrupted().ifPresent(this::bold);
        bold(headline.answer());
        headline.why().forEach(this::text);
        headline.notes().forEach(this::text);
    }

    /** What stands for money here: contribution, or cash, or revenue; nothing in a queue of theory. */
    private Optional<Kpi> money() {
        return Stream.of(Kpi.CONTRIBUTION, Kpi.CASH, Kpi.REVENUE)
                .filter(kpi -> run.has(kpi.id()))
                .findFirst();
    }

    private void differences() {
        if (money().isEmpty() || run.challengers().isEmpty()) {
            return;
        }
        String kpi = money().orElseThrow().id();
        row++;
        text(words.say("sheet.against", words.capital(names.kpi(run.kpi(kpi))), name(run.baseline())));
        head(List.of(
                words.say("head.plan"),
                words.say("part.mean"),
                words.say("part.low"),
                words.say("part.high"),
                words.say("part.p10"),
                words.say("part.p90"),
                words.say("head.better-in"),
                words.say("head.of"),
                words.say("head.verdict")));
        int first = row;
        for (PlanSummary plan : run.challengers()) {
            PairedDifference d = run.contrast(plan.id(), kpi, Period.WHOLE);
            sheet.value(row, 0, name(plan));
            double[] values = {d.mean(), d.low(), d.high(), d.p10(), d.p90()};
            for (int i = 0; i < values.length; i++) {
                Formats.number(sheet, row, i + 1, values[i], Unit.MONEY);
            }
            sheet.value(row, 6, d.betterIn());
            sheet.value(row, 7, d.of());
            sheet.value(
                    row,
                    8,
                    words.say("verdict."
                            + Verdict.of(d, run.kpi(kpi), run.matters(kpi))
                                    .map(Verdict::id)
                                    .orElse("neither")));
            row++;
        }
        String here = words.say("sheet.summary");
        charts.add(new SheetChart(
                words.say("sheet.against", words.capital(names.kpi(run.kpi(kpi))), name(run.baseline())),
                true,
                0,
                row + 1,
                4,
                row + CHART_ROWS,
                SheetChart.cells(here, 0, first, row - 1),
                List.of(new Series(
                        words.say("part.mean"), Look.nth(0).rgb(), SheetChart.cells(here, 1, first, row - 1))),
                Formats.of(Unit.MONEY)));
    }

    /** The course of the first curve, beside the bars, from the sheet of months. */
    private void charts(ReportModel report) {
        Optional<String> drawn = Stream.concat(
                        Stream.of(Kpi.CASH.id()),
                        Stream.of(KpiPlace.FIRST_CHARTS, KpiPlace.DESK_CHARTS).flatMap(place -> place.ids().stream()))
                .filter(run::has)
                .findFirst();
        if (drawn.isPresent() && run.months().size() > 1) {
            String kpi = drawn.get();
            String months = words.say("sheet.months");
            List<Series> lines = new ArrayList<>();
            for (int plan = 0; plan < run.plans().size(); plan++) {
                PlanSummary each = run.plans().get(plan);
                Look look = Objects.requireNonNull(report.looks().get(each.id()));
                lines.add(new Series(name(each), look.rgb(), NumberSheets.monthlyMeans(months, run, kpi, plan)));
            }
            charts.add(new SheetChart(
                    words.say("sheet.by-month", words.capital(names.kpi(run.kpi(kpi)))),
                    false,
                    4,
                    row + 1,
                    9,
                    row + CHART_ROWS,
                    NumberSheets.monthNumbers(months, run, kpi),
                    lines,
                    Formats.of(run.kpi(kpi).unit())));
        }
        row += charts.isEmpty() ? 0 : CHART_ROWS + 1;
    }

    /** A row for each goal and plan, with its value as a number. */
    private void goals(ReportModel report) {
        List<GoalSummary> goals = run.manifest().goals().stream()
                .filter(goal -> run.has(goal.kpi()))
                .toList();
        if (goals.isEmpty()) {
            return;
        }
        row++;
        head(List.of(
                words.say("head.goal"),
                words.say("head.plan"),
                words.say("head.standing"),
                words.say("head.value"),
                words.say("head.met-in"),
                words.say("head.of")));
        for (int i = 0; i < goals.size(); i++) {
            GoalSummary goal = goals.get(i);
            for (PlanSummary plan : run.plans()) {
                GoalOutcome outcome = run.goal(plan.id(), goal);
                sheet.value(row, 0, report.goals().rows().get(i).goal());
                sheet.value(row, 1, name(plan));
                sheet.value(row, 2, words.say("goal." + outcome.standing().id()));
                Unit unit = goal.relative() ? Unit.RATIO : run.kpi(goal.kpi()).unit();
                Formats.number(sheet, row, 3, outcome.value().mean(), unit);
                sheet.value(row, 4, outcome.years().successes());
                sheet.value(row, 5, outcome.years().count());
                row++;
            }
        }
    }

    /** Plans side by side: means over the whole horizon, and of the last month. */
    private void plans() {
        row++;
        List<String> heads = new ArrayList<>(List.of(words.say("head.kpi"), words.say("head.unit")));
        run.plans().forEach(plan -> heads.add(name(plan)));
        head(heads);
        KpiPlace.WHOLE_RUN.ids().stream()
                .filter(run::compares)
                .forEach(kpi -> means(
                        words.say(
                                "side.whole",
                                words.capital(names.kpi(run.kpi(kpi))),
                                run.manifest().months()),
                        kpi,
                        Period.WHOLE));
        if (!run.months().isEmpty()) {
            Period last = run.months().get(run.months().size() - 1);
            KpiPlace.LAST_MONTH.ids().stream()
                    .filter(run::compares)
                    .forEach(kpi -> means(
                            words.say("side.last", words.capital(names.kpi(run.kpi(kpi))), last.number()), kpi, last));
        }
    }

    private void means(String label, String kpi, Period period) {
        sheet.value(row, 0, label);
        sheet.value(row, 1, words.name("unit", run.kpi(kpi).unit().id()));
        int column = 2;
        for (PlanSummary plan : run.plans()) {
            Formats.number(
                    sheet,
                    row,
                    column++,
                    run.at(plan.id(), kpi, period).mean(),
                    run.kpi(kpi).unit());
        }
        row++;
    }

    /** The books beside the model, as they are written. */
    private void today(ReportModel report) {
        report.chapters().stream()
                .filter(chapter -> chapter.id().equals("today"))
                .flatMap(chapter -> chapter.parts().stream())
                .forEach(part -> {
                    if (part instanceof Listing listing) {
                        table(listing.table());
                    }
                });
    }

    private void table(Table table) {
        row++;
        text(table.caption());
        head(table.heads());
        for (List<String> line : table.rows()) {
            for (int column = 0; column < line.size(); column++) {
                sheet.value(row, column, line.get(column).replace("\n", ", "));
            }
            row++;
        }
    }

    private static String name(PlanSummary plan) {
        return plan.label().isEmpty() ? plan.id() : plan.label();
    }

    private void head(List<String> heads) {
        for (int column = 0; column < heads.size(); column++) {
            sheet.value(row, column, heads.get(column));
        }
        sheet.range(row, 0, row, heads.size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .borderStyle("thin")
                .set();
        row++;
    }

    private void bold(String value) {
        sheet.style(row, 0).bold().set();
        text(value);
    }

    private void text(String value) {
        sheet.value(row++, 0, value);
    }
}
