package dev.stagecrew.reports.chart;

import java.awt.Color;
import java.awt.Shape;

/** Draws what a picture consists of, piece by piece, where somebody may take hold of each piece later. */
public interface Pen {
    /** A surface; its colour may be translucent. */
    void fill(Shape shape, Color colour);

    /**
     * A line.
     *
     * @param dashes lengths of ink and gaps in pixels; empty for a solid line
     */
    void line(Shape shape, Color colour, float width, float[] dashes);

    /**
     * Words in one line.
     *
     * @param x where they begin
     * @param baseline what they stand on
     * @param width how wide the bundled font writes them
     * @param size of the letters, in pixels
     */
    void write(String words, double x, double baseline, double width, float size, boolean strong, Color colour);
}
