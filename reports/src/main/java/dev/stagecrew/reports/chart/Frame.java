package dev.stagecrew.reports.chart;

import java.awt.geom.Rectangle2D;

/** A picture's size and the margins around its plot, in pixels: fixed, so that charts of one width line up. */
record Frame(double width, double height, double left, double right, double top, double bottom) {
    static final double BOTTOM = 26;

    static Frame of(Width width, double plotHeight, double top) {
        return new Frame(width.pixels(), top + plotHeight + BOTTOM, width.left(), width.right(), top, BOTTOM);
    }

    Frame withLeft(double wider) {
        return new Frame(width, height, wider, right, top, bottom);
    }

    Frame withRight(double wider) {
        return new Frame(width, height, left, wider, top, bottom);
    }

    Rectangle2D plot() {
        return new Rectangle2D.Double(left, top, width - left - right, height - top - bottom);
    }

    double x(double value, double low, double high) {
        return left + (value - low) / (high - low) * plot().getWidth();
    }

    double y(double value, double low, double high) {
        return height - bottom - (value - low) / (high - low) * plot().getHeight();
    }
}
