package dev.stagecrew.app.terminal;

import java.util.ArrayList;
import java.util.List;

/** Text broken at spaces into the width of a terminal. */
public final class Paragraph {
    private Paragraph() {}

    /**
     * The text in lines.
     *
     * @param first what the first line begins with
     * @param rest what every other line begins with
     */
    public static String of(String first, String rest, String text) {
        StringBuilder all = new StringBuilder();
        StringBuilder line = new StringBuilder(first);
        int bare = first.length();
        for (String word : text.strip().split("\\s+", 0)) {
            boolean fits = line.length() == bare || length(line) + 1 + length(word) <= Terminal.WIDTH;
            if (!fits) {
                all.append(line).append('\n');
                line = new StringBuilder(rest);
                bare = rest.length();
            }
            line.append(line.length() == bare ? "" : " ").append(word);
        }
        return all.append(line).toString();
    }

    /** Text broken at spaces into lines of so many columns, every line but the first two columns shorter. */
    static List<String> broken(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+", 0)) {
            int room = lines.isEmpty() ? width : width - 2;
            if (!line.isEmpty() && length(line) + 1 + length(word) > room) {
                lines.add(line.toString());
                line = new StringBuilder();
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }
}
