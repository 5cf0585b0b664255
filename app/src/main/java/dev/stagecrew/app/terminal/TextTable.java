package dev.stagecrew.app.terminal;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows under a heading, fitted into the width of a page: a wide first column is broken into lines, and columns that then
 * find no room are put below, in a table of their own with the first column repeated. Where even that is too wide, and on
 * a page that is narrower than usual, each row is a list of its own instead: what it is called, and beneath it every cell
 * beside its heading.
 */
public final class TextTable {
    private static final String INDENT = "  ";
    private static final int GAP = 2;
    private static final int NARROWEST = 22;

    private final Page page;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * @param heading the first row
     * @param page what it is laid out for
     */
    TextTable(List<String> heading, Page page) {
        this.page = page;
        rows.add(written(heading));
    }

    public void row(List<String> cells) {
        if (cells.size() != rows.get(0).size()) {
            throw new IllegalArgumentException(
                    "a row of " + cells.size() + " cells under " + rows.get(0).size() + " headings");
        }
        rows.add(written(cells));
    }

    private List<String> written(List<String> cells) {
        return cells.stream().map(page.signs()::of).toList();
    }

    /** The lines, without an end of line. */
    public List<String> lines() {
        List<String> table = table();
        boolean whole = page.width() >= Page.USUAL_WIDTH || !table.contains("");
        boolean fits = table.stream().allMatch(line -> Paragraph.length(line) <= page.width());
        return whole && fits ? table : lists();
    }

    private List<String> table() {
        int columns = rows.get(0).size();
        int room = page.width() - width(0, 1, columns);
        int first = Math.min(widest(0), Math.max(room, NARROWEST));
        List<String> lines = new ArrayList<>();
        int from = 1;
        while (from < columns) {
            int to = from + 1;
            while (to < columns && width(first, from, to + 1) <= page.width()) {
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

    private List<String> lists() {
        Paragraph paragraph = new Paragraph(new Page(page.width(), true, page.signs()));
        List<String> heads = rows.get(0);
        int widest = heads.stream().skip(1).mapToInt(Paragraph::length).max().orElse(0);
        boolean beside = widest <= page.width() / 2 - 2 * INDENT.length();
        List<String> lines = new ArrayList<>();
        paragraph.of(INDENT, INDENT.repeat(2), heads.get(0)).lines().forEach(lines::add);
        for (List<String> row : rows.subList(1, rows.size())) {
            paragraph.of(INDENT, INDENT.repeat(2), row.get(0)).lines().forEach(lines::add);
            for (int column = 1; column < heads.size(); column++) {
                String head = heads.get(column);
                String first = INDENT.repeat(2) + (beside ? pad(head, widest) + INDENT : head + ": ");
                String rest = beside ? " ".repeat(first.length()) : INDENT.repeat(3);
                if (!row.get(column).isBlank()) {
                    paragraph.of(first, rest, row.get(column)).lines().forEach(lines::add);
                }
            }
        }
        return lines.stream().filter(line -> !line.isBlank()).toList();
    }

    private int widest(int column) {
        return rows.stream()
                .mapToInt(row -> Paragraph.length(row.get(column)))
                .max()
                .orElse(0);
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - Paragraph.length(text)));
    }
}
