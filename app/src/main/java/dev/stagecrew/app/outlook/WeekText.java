package dev.stagecrew.app.outlook;

import dev.stagecrew.app.terminal.Paragraph;
import dev.stagecrew.app.terminal.Table;
import dev.stagecrew.app.words.Words;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.reports.story.WeekTable;
import dev.stagecrew.reports.words.Numbers;
import java.util.ArrayList;
import java.util.List;

/** A usual week for a terminal: a sentence or two, and tables where something does not fit. */
public final class WeekText {
    private static final String INDENT = "  ";

    private WeekText() {}

    public static List<String> lines(Scenario scenario, Words words) {
        dev.stagecrew.reports.words.Words reported = dev.stagecrew.reports.words.Words.in(words.language());
        WeekTable week = WeekTable.of(scenario, reported, Numbers.of(reported, scenario.currency()));
        List<String> lines = new ArrayList<>(
                Paragraph.of(INDENT, INDENT, week.sentence()).lines().toList());
        if (week.isShort()) {
            lines.addAll(table(week.duties()));
            lines.addAll(table(week.plans()));
            lines.add("");
        }
        return lines;
    }

    private static List<String> table(dev.stagecrew.reports.story.Table told) {
        List<String> lines = new ArrayList<>();
        if (!told.rows().isEmpty()) {
            Table table = new Table(told.heads());
            told.rows().forEach(table::row);
            lines.add("");
            lines.addAll(table.lines());
        }
        return lines;
    }
}
