package dev.stagecrew.reports.sheet;

import dev.stagecrew.core.kpi.KpiDefinition;
import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.result.RunManifest.PlanSummary;
import dev.stagecrew.core.stat.Estimate;
import dev.stagecrew.reports.story.KpiNames;
import dev.stagecrew.reports.story.RunFigures;
import dev.stagecrew.reports.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Every KPI once more, a row for each plan and period, as pivot tables and programs read it. */
final class TidySheet {
    private static final int NUMBERS = 6;

    private TidySheet() {}

    static void write(Workbook book, RunFigures run, Words words) {
        Worksheet sheet = Sheets.of(book, words.say("sheet.tidy"));
        head(sheet, words);
        KpiNames names = new KpiNames(words);
        LocalDate starts = LocalDate.parse(run.manifest().scenario().starts());
        List<Period> periods = new ArrayList<>(run.months());
        periods.add(Period.WHOLE);
        int row = 1;
        for (PlanSummary plan : run.plans()) {
            for (KpiDefinition kpi : run.manifest().kpis()) {
                String name = words.capital(names.kpi(kpi));
                for (Period period : periods) {
                    boolean whole = period.span() == Period.Span.WHOLE;
                    sheet.value(row, 0, plan.label().isEmpty() ? plan.id() : plan.label());
                    sheet.value(row, 1, plan.id());
                    sheet.value(row, 2, name);
                    sheet.value(row, 3, kpi.id());
                    sheet.value(row, 4, whole ? 0 : period.number());
                    sheet.value(row, 5, starts.plusMonths(whole ? 0 : period.number() - 1L));
                    numbers(sheet, row, run.at(plan.id(), kpi.id(), period));
                    sheet.value(row, NUMBERS + 6, words.name("unit", kpi.unit().id()));
                    row++;
                }
            }
        }
        sheet.range(1, 5, row - 1, 5).style().format("yyyy-mm-dd").set();
        sheet.freezePane(0, 1);
        sheet.setAutoFilter(0, 0, NUMBERS + 6);
    }

    private static void numbers(Worksheet sheet, int row, Estimate at) {
        double[] values = {at.mean(), at.p50(), at.p10(), at.p90(), at.low(), at.high()};
        for (int i = 0; i < values.length; i++) {
            if (Double.isFinite(values[i])) {
                sheet.value(row, NUMBERS + i, values[i]);
            }
        }
    }

    private static void head(Worksheet sheet, Words words) {
        List<String> heads = List.of(
                words.say("head.plan"),
                words.say("head.plan-id"),
                words.say("head.kpi"),
                words.say("head.id"),
                words.say("month"),
                words.say("head.first-day"),
                words.say("part.mean"),
                words.say("part.typical"),
                words.say("part.p10"),
                words.say("part.p90"),
                words.say("part.low"),
                words.say("part.high"),
                words.say("head.unit"));
        for (int column = 0; column < heads.size(); column++) {
            sheet.value(0, column, heads.get(column));
            sheet.width(column, column == 2 ? 34 : column < 4 ? 24 : 13);
        }
        sheet.range(0, 0, 0, heads.size() - 1).style().bold().set();
    }
}
