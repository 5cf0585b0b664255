package dev.stagecrew.reports.sheet;

import dev.stagecrew.reports.story.Chapter;
import dev.stagecrew.reports.story.Chapter.Listing;
import dev.stagecrew.reports.story.GoalTable;
import dev.stagecrew.reports.story.Headline;
import dev.stagecrew.reports.story.ReportModel;
import dev.stagecrew.reports.story.Table;
import dev.stagecrew.reports.words.Words;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The first sheet: the answer, its numbers, goals and plans, as words. */
final class SummarySheet {
    private final Worksheet sheet;
    private final Words words;
    private int row;

    private SummarySheet(Worksheet sheet, Words words) {
        this.sheet = sheet;
        this.words = words;
    }

    static void write(Workbook book, ReportModel report, Words words) {
        SummarySheet summary = new SummarySheet(Sheets.of(book, words.say("sheet.summary")), words);
        summary.sheet.width(0, 44);
        for (int column = 1; column <= report.goals().plans().size(); column++) {
            summary.sheet.width(column, 30);
        }
        summary.headline(report);
        summary.tables(report, "today");
        summary.goals(report.goals());
        summary.tables(report, "side");
    }

    private void tables(ReportModel report, String chapterId) {
        report.chapters().stream()
                .filter(chapter -> chapter.id().equals(chapterId))
                .forEach(this::tables);
    }

    /** What a chapter says in tables; its pictures have sheets of their own. */
    private void tables(Chapter chapter) {
        for (Chapter.Part part : chapter.parts()) {
            if (part instanceof Listing listing) {
                table(listing.table());
            }
        }
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
        row++;
        for (Headline.KeyFigure figure : headline.figures()) {
            sheet.value(row, 0, figure.label());
            sheet.value(row, 1, figure.value());
            sheet.style(row, 1).bold().set();
            sheet.value(row++, 2, figure.note());
        }
    }

    private void goals(GoalTable goals) {
        if (goals.rows().isEmpty()) {
            return;
        }
        row++;
        head(
                words.say("head.goal"),
                goals.plans().stream()
                        .map(plan -> plan.label().isEmpty() ? plan.id() : plan.label())
                        .toList());
        for (GoalTable.Row goal : goals.rows()) {
            sheet.value(row, 0, goal.goal());
            int column = 1;
            for (var plan : goals.plans()) {
                GoalTable.Cell cell = Objects.requireNonNull(goal.cells().get(plan.id()));
                sheet.value(row, column++, cell.word() + ": " + cell.value() + ", " + cell.years());
            }
            row++;
        }
    }

    private void table(Table table) {
        row++;
        text(table.caption());
        head(table.heads().get(0), table.heads().subList(1, table.heads().size()));
        for (List<String> line : table.rows()) {
            for (int column = 0; column < line.size(); column++) {
                sheet.value(
                        row,
                        column,
                        line.get(column).replaceFirst("\n", " (")
                                + (line.get(column).contains("\n") ? ")" : ""));
            }
            row++;
        }
    }

    private void head(String first, List<String> others) {
        sheet.value(row, 0, first);
        for (int column = 0; column < others.size(); column++) {
            sheet.value(row, column + 1, others.get(column));
        }
        sheet.range(row, 0, row, others.size())
                .style()
                .bold()
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
