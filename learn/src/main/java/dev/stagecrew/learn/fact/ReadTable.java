package dev.stagecrew.learn.fact;

import java.util.Map;
import java.util.TreeMap;

/**
 * What became of one table's rows: every row is kept or dropped, and why is said.
 *
 * @param file as the user named it
 * @param part the sheet or the entry of an archive, or empty
 * @param export which export it was, as {@code shopify-orders}
 * @param rows data rows, without header and totals
 * @param kept rows that went into facts
 * @param dropped rows by reason, as {@code duplicate}; together with {@code kept} these are all rows
 */
public record ReadTable(String file, String part, String export, long rows, long kept, Map<String, Long> dropped) {
    public ReadTable {
        dropped = Map.copyOf(new TreeMap<>(dropped));
        long lost = dropped.values().stream().mapToLong(Long::longValue).sum();
        if (kept + lost != rows) {
            throw new IllegalArgumentException(
                    "of " + rows + " rows of " + file + ", " + kept + " kept and " + lost + " dropped");
        }
    }
}
