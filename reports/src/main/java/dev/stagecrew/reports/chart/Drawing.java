package dev.stagecrew.reports.chart;

import java.awt.Graphics2D;

/** A picture that can be drawn on any surface: SVG, pixels or paper. */
public interface Drawing {
    double width();

    double height();

    /** Draws at the origin; the surface's own background stays. */
    void on(Graphics2D surface);
}
