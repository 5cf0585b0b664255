package dev.stagecrew.app.outlook;

import dev.stagecrew.app.terminal.TextTable;
import dev.stagecrew.app.words.CliText;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.reports.story.Table;
import dev.stagecrew.reports.story.WeekTable;
import dev.stagecrew.reports.words.Numbers;
import dev.stagecrew.reports.words.Words;
import java.util.ArrayList;
import java.util.List;

/** A usual week for a terminal: a sentence or two, and tables where something does not fit. */
public final class WeekText {
    private static final String INDENT = "  ";

    private WeekText() {}

    public static List<String> lines(Scenario scenario, CliText words) {
        Words reported = Words.in(words.language());
        WeekTable week = WeekTable.of(scenario, reported, Numbers.of(reported, scenario.currency()));
        List<String> lines = new ArrayList<>(
                words.paragraph(INDENT, INDENT, week.sentence()).lines().toList());
        if (week.isShort()) {
            lines.addAll(table(week.duties(), words));
            lines.addAll(table(week.plans(), words));
            lines.add("");
        }
        return lines;
    }

    private static List<String> table(Table told, CliText words) {
        List<String> lines = new ArrayList<>();
        if (!told.rows().isEmpty()) {
            TextTable table = words.table(told.heads());
            told.rows().forEach(table::row);
            lines.add("");
            lines.addAll(table.lines());
        }
        return lines;
    }
}
