package dev.stagecrew.learn.file;

import java.util.List;

/** Where a table begins. */
final class Headers {
    /** A header stands among the first of this many rows. */
    static final int WITHIN = 30;

    private Headers() {}

    /** The row in which most columns are known, or else the first of several cells; -1 when there is none. */
    static int find(List<List<String>> rows, HeaderSense sense) {
        int best = -1;
        int most = 0;
        for (int i = 0; i < Math.min(WITHIN, rows.size()); i++) {
            int known = sense.known(rows.get(i));
            if (known > most) {
                most = known;
                best = i;
            }
        }
        for (int i = 0; best < 0 && i < Math.min(WITHIN, rows.size()); i++) {
            if (!comment(rows.get(i)) && filled(rows.get(i)) > 1) {
                best = i;
            }
        }
        return best;
    }

    static long filled(List<String> cells) {
        return cells.stream().filter(cell -> !cell.isEmpty()).count();
    }

    /** A line as {@code # Start date: 20260101}; the number of an order, {@code #1001}, is none. */
    static boolean comment(List<String> cells) {
        if (cells.isEmpty() || !cells.get(0).startsWith("#")) {
            return false;
        }
        String first = cells.get(0);
        return first.length() == 1 || first.charAt(1) == ' ' || first.charAt(1) == '-';
    }

    /** A cell without blanks around it, of whatever kind, and without marks that nobody sees. */
    static String strip(String cell) {
        int from = 0;
        int to = cell.length();
        while (from < to && blank(cell.charAt(from))) {
            from++;
        }
        while (to > from && blank(cell.charAt(to - 1))) {
            to--;
        }
        return from == 0 && to == cell.length() ? cell : cell.substring(from, to);
    }

    private static boolean blank(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\u202F' || c == '\uFEFF' || c == '\u200B' || c == '\u200E';
    }
}
