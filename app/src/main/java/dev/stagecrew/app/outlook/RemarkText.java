package dev.stagecrew.app.outlook;

import dev.stagecrew.app.words.CliText;
import dev.stagecrew.core.kpi.Unit;
import dev.stagecrew.core.outlook.Remark;
import dev.stagecrew.core.outlook.Remark.Figure;
import dev.stagecrew.reports.words.Numbers;
import dev.stagecrew.reports.words.Words;
import java.util.List;

/** Remarks as text for a terminal, in the language of the words. */
public final class RemarkText {
    private RemarkText() {}

    /** One remark: the key it is about, and the sentence. */
    public static List<String> lines(Remark remark, CliText words, String currency) {
        Numbers numbers = Numbers.of(Words.in(words.language()), currency);
        Object[] places = remark.figures().stream()
                .map(figure -> written(figure, numbers))
                .toArray();
        String sentence = words.say("remark." + remark.subject().id(), places);
        return words.paragraph("  ? ", "    ", remark.where() + ": " + sentence)
                .lines()
                .toList();
    }

    private static String written(Figure figure, Numbers numbers) {
        return figure.unit() == Unit.MONEY
                ? numbers.money(figure.value())
                : numbers.value(figure.unit(), figure.value());
    }
}
