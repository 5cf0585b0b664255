package dev.stagecrew.core.scenario.shape;

import java.util.List;

/** The text of a file and its name, as the user gave it. */
public record SourceText(String name, String text) {
    /** A line, counted from 1, or the empty string. */
    String line(int number) {
        List<String> lines =
                text.lines().skip(Math.max(0, number - 1L)).limit(number).toList();
        return number == 0 || lines.isEmpty() ? "" : lines.get(0);
    }
}
