package dev.stagecrew.scenario.shape;

import java.util.List;

/** The text of a file and its name, as the user gave it. */
public record SourceText(String name, String text) {
    /** Where a place is in the text, in UTF-16 units. */
    public int offset(Span span) {
        int start = 0;
        for (int line = 1; line < span.line(); line++) {
            start = text.indexOf('\n', start) + 1;
        }
        return text.offsetByCodePoints(start, span.column() - 1);
    }

    /** A line, counted from 1, or the empty string. */
    String line(int number) {
        List<String> lines =
                text.lines().skip(Math.max(0, number - 1L)).limit(number).toList();
        return number == 0 || lines.isEmpty() ? "" : lines.get(0);
    }
}
