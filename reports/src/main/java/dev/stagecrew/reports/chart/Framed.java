package dev.stagecrew.reports.chart;

/** A picture as large as its frame. */
interface Framed extends Drawing {
    Frame frame();

    @Override
    default double width() {
        return frame().width();
    }

    @Override
    default double height() {
        return frame().height();
    }
}
