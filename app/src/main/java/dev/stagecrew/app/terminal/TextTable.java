package dev.stagecrew.app.terminal;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows under a heading, fitted into the width of a terminal: a wide first column is broken into lines, and columns that
 * then find no room are put below, in a table of their own with the first column repeated.
 */
public final class TextTable {
    private static final String INDENT = "  ";
    private static final int GAP = 2;
    private static final int NARROWEST = 22;

    private final List<List<String>> rows = new ArrayList<>();

    /** @param heading the first row */
    public TextTable(List<String> heading) {
        rows.add(List.copyOf(heading));
    }

    public void row(List<String> cells) {
        if (cells.size() != rows.get(0).size()) {
            throw new IllegalArgumentException(
                    "a row of " + cells.size() + " cells under " + rows.get(0).size() + " headings");
        }
        rows.add(List.copyOf(cells));
    }

    /** The lines, without an end of line. */
    public List<String> lines() {
        int columns = rows.get(0).size();
        int room = Terminal.WIDTH - width(0, 1, columns);
        int first = Math.min(widest(0), Math.max(room, NARROWEST));
        List<String> lines = new ArrayList<>();
        int from = 1;
        while (from < columns) {
            int to = from + 1;
            while (to < columns && width(first, from, to + 1) <= Terminal.WIDTH) {
                to++;
            }
            if (from > 1) {
                lines.add("");
            }
            part(first, from, to, lines);
            from = to;
        }
        return lines;
    }

    private int width(int first, int from, int to) {
        int width = INDENT.length() + first;
        for (int column = from; column < to; column++) {
            width += GAP + widest(column);
        }
        return width;
    }

    private void part(int first, int from, int to, List<String> lines) {
        for (List<String> row : rows) {
            List<String> label = Paragraph.broken(row.get(0), first);
            StringBuilder line = new StringBuilder(INDENT).append(pad(label.get(0), first));
            for (int column = from; column < to; column++) {
                line.append(" ".repeat(GAP)).append(pad(row.get(column), widest(column)));
            }
            lines.add(line.toString().stripTrailing());
            label.stream().skip(1).forEach(more -> lines.add(INDENT + "  " + more));
        }
    }

    private int widest(int column) {
        return rows.stream().mapToInt(row -> length(row.get(column))).max().orElse(0);
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - length(text)));
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
