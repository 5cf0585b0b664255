package dev.stagecrew.learn.fact;

/**
 * Where a fact was read.
 *
 * @param table index of its table in {@link Facts#tables()}
 * @param row line of the file or row of the sheet, counted from 1
 */
public record Origin(int table, long row) {}
