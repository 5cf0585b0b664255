package dev.stagecrew.learn.file;

import java.util.List;

/** Knows the names of columns, and so helps to find headers, separators and encodings. */
@FunctionalInterface
public interface HeaderSense {
    /** How many of the cells are columns of the known table that fits best; 0 when they are no header. */
    int known(List<String> cells);
}
