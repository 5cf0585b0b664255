package dev.stagecrew.learn.file;

import java.util.ArrayList;
import java.util.List;

/** Finds the tables of a file in which lines of comment, as {@code # Start date: 20260101}, stand before each. */
final class TableSections {
    private final List<Section> found = new ArrayList<>();
    private final List<String> comments = new ArrayList<>();
    private boolean open;

    /**
     * A table between comments.
     *
     * @param row of its header
     * @param end the first row after it
     */
    record Section(long row, List<String> header, List<String> comments, long end) {
        Section {
            header = List.copyOf(header);
            comments = List.copyOf(comments);
        }
    }

    /** Sees the next row. */
    void see(long row, List<String> cells) {
        if (Headers.comment(cells)) {
            if (open) {
                Section last = found.remove(found.size() - 1);
                found.add(new Section(last.row, last.header, last.comments, row));
                open = false;
                comments.clear();
            }
            comments.add(String.join(" ", cells).strip());
        } else if (!open && Headers.filled(cells) > 0) {
            open = true;
            found.add(new Section(row, cells, comments, Long.MAX_VALUE));
        }
    }

    List<Section> found() {
        return found;
    }

    /** The name of one of several tables. */
    String name(String part, Section section) {
        return found.size() == 1 ? part : (part + " #" + (found.indexOf(section) + 1)).strip();
    }
}
