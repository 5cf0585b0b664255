package dev.stagecrew.scenario.shape;

/**
 * A place in a text.
 *
 * @param line counted from 1
 * @param column counted from 1, in characters
 * @param length in characters, at least 1; up to the end of the line for what goes on after it
 */
public record Span(int line, int column, int length) {
    static final Span START = new Span(1, 1, 1);
}
