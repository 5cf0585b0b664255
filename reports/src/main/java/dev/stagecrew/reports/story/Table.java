package dev.stagecrew.reports.story;

import java.util.List;

/**
 * A table of words and numbers, worded already. The first column names the row. In a
 * cell, what follows a line break is a note to what stands before it, as a range to its mean.
 *
 * @param caption what it lists
 * @param numeric whether columns after the first hold numbers, which stand to the right
 */
public record Table(String caption, List<String> heads, List<List<String>> rows, boolean numeric) {
    /** Stands before what a reader's eye should find: a value that is not the baseline's. */
    public static final String DIFFERENT = "≠ ";

    public Table {
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != heads.size()) {
                throw new IllegalArgumentException("a row of " + row.size() + " under " + heads.size() + " heads");
            }
        }
    }
}
