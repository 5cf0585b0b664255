package dev.stagecrew.reports.chart;

/** The widths that charts are drawn for: a desk, half of one, and a phone. */
public enum Width {
    WIDE(760, 58, 180, 200),
    HALF(430, 58, 124, 150),
    NARROW(350, 60, 92, 180);

    private final int pixels;
    private final int left;
    private final int right;
    private final int plotHeight;

    Width(int pixels, int left, int right, int plotHeight) {
        this.pixels = pixels;
        this.left = left;
        this.right = right;
        this.plotHeight = plotHeight;
    }

    int pixels() {
        return pixels;
    }

    int left() {
        return left;
    }

    int right() {
        return right;
    }

    int plotHeight() {
        return plotHeight;
    }

    boolean isNarrow() {
        return this == NARROW;
    }
}
