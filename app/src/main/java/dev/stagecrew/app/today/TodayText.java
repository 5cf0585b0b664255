package dev.stagecrew.app.today;

import dev.stagecrew.app.run.LoadedScenario;
import dev.stagecrew.app.terminal.TextTable;
import dev.stagecrew.app.words.CliText;
import dev.stagecrew.reports.story.Table;
import dev.stagecrew.reports.story.TodayTable;
import dev.stagecrew.reports.words.Numbers;
import dev.stagecrew.reports.words.Words;
import java.util.ArrayList;
import java.util.List;

/** The books beside the model, for a terminal: a table, and beneath it the reasons of what is not met. */
public final class TodayText {
    private static final String INDENT = "  ";

    private TodayText() {}

    /** The lines; none for a scenario that states nothing. */
    public static List<String> lines(LoadedScenario fitted, CliText words) {
        return fitted.today()
                .map(today -> {
                    Words reported = Words.in(words.language());
                    Numbers numbers = Numbers.of(reported, fitted.scenario().currency());
                    return lines(TodayTable.of(today, reported, numbers), words);
                })
                .orElse(List.of());
    }

    private static List<String> lines(Table books, CliText words) {
        TextTable table = words.table(books.heads());
        List<String> reasons = new ArrayList<>();
        for (List<String> row : books.rows()) {
            List<String> cells = new ArrayList<>();
            for (String cell : row) {
                String[] parts = cell.split("\n", 2);
                cells.add(parts[0]);
                if (parts.length > 1) {
                    reasons.add(row.get(0) + ": " + parts[1]);
                }
            }
            table.row(cells);
        }
        List<String> lines = new ArrayList<>();
        if (!books.rows().isEmpty()) {
            lines.add("");
            lines.addAll(table.lines());
            reasons.forEach(reason -> lines.add(words.paragraph(INDENT, INDENT + INDENT, reason)));
        }
        return lines;
    }
}
