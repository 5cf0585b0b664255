package dev.stagecrew.reports.sheet;

import dev.stagecrew.core.result.RunManifest.ScenarioSource;
import dev.stagecrew.reports.words.Words;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The scenario as it was run, a line a row under a mark, so that a workbook is enough to begin from. */
final class ScenarioSheet {
    /** What stands above the scenario, in every language. */
    static final String MARK = "stagecrew/scenario/1";

    private ScenarioSheet() {}

    static void write(Workbook book, ScenarioSource scenario, Words words) {
        Worksheet sheet = Sheets.of(book, words.say("sheet.scenario"));
        sheet.value(0, 0, MARK);
        sheet.width(0, 120);
        int row = 1;
        for (String line : scenario.text().lines().toList()) {
            if (!line.isEmpty()) {
                sheet.value(row, 0, line);
            }
            row++;
        }
        sheet.freezePane(0, 1);
    }
}
