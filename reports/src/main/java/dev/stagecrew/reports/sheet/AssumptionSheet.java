package dev.stagecrew.reports.sheet;

import dev.stagecrew.core.result.RunManifest.AssumptionUse;
import dev.stagecrew.reports.story.RunFigures;
import dev.stagecrew.reports.story.SourceWords;
import dev.stagecrew.reports.words.Words;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The assumptions, one a row: the id in the first column, the value in the third, in the unit of the fourth. Only the
 * values are meant to be edited and are shaded so; the ids stay as they are, whatever the language.
 */
final class AssumptionSheet {
    private static final int VALUE = 2;
    private static final String EDITABLE = "FFF7E0";

    private AssumptionSheet() {}

    static void write(Workbook book, RunFigures run, Words words) {
        Worksheet sheet = Sheets.of(book, words.say("sheet.assumptions"));
        List<String> heads = List.of(
                words.say("head.id"),
                words.say("head.assumption"),
                words.say("head.value"),
                words.say("head.unit"),
                words.say("head.low"),
                words.say("head.high"),
                words.say("head.preset"),
                words.say("head.grade"),
                words.say("head.source"));
        int[] widths = {30, 60, 12, 14, 12, 12, 12, 24, 80};
        for (int column = 0; column < heads.size(); column++) {
            sheet.value(0, column, heads.get(column));
            sheet.width(column, widths[column]);
        }
        sheet.range(0, 0, 0, heads.size() - 1).style().bold().set();
        int row = 1;
        for (AssumptionUse use : run.manifest().assumptions()) {
            sheet.value(row, 0, use.id());
            sheet.value(row, 1, words.name("assumption", use.id()));
            sheet.value(row, VALUE, use.value());
            sheet.style(row, VALUE).fillColor(EDITABLE).set();
            sheet.value(row, 3, words.name("unit", use.unit()));
            sheet.value(row, 4, use.low());
            sheet.value(row, 5, use.high());
            sheet.value(row, 6, use.preset());
            sheet.value(row, 7, words.name("grade", use.grade()));
            sheet.value(row, 8, SourceWords.of(use.source(), words));
            row++;
        }
        sheet.freezePane(1, 1);
    }
}
