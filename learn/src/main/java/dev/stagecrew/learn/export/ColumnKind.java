package dev.stagecrew.learn.export;

/** What the cells of a column hold. */
enum ColumnKind {
    TEXT,
    NUMBER,
    /** A number of things. */
    COUNT,
    DATE
}
