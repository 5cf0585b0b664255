package dev.stagecrew.reports.chart;

import java.awt.Graphics2D;
import java.util.List;

/** A picture under its title and subtitle. */
final class TitledPicture implements Drawing {
    private static final float TITLE = 16;
    private static final double EDGE = 16;

    private final List<String> title;
    private final List<String> subtitle;
    private final Drawing picture;

    TitledPicture(Chart.Caption caption, Drawing picture) {
        this.title = Lettering.wrap(caption.finding(), Fonts.semiBold().deriveFont(TITLE), picture.width());
        this.subtitle = Lettering.wrap(caption.subtitle(), ChartStyle.text(), picture.width());
        this.picture = picture;
    }

    @Override
    public double width() {
        return picture.width() + 2 * EDGE;
    }

    @Override
    public double height() {
        return picture.height() + head() + 2 * EDGE;
    }

    @Override
    public void on(Graphics2D surface) {
        double y = EDGE;
        surface.setPaint(ChartStyle.INK);
        surface.setFont(Fonts.semiBold().deriveFont(TITLE));
        for (String line : title) {
            y += 21;
            surface.drawString(line, (float) EDGE, (float) y - 5);
        }
        surface.setPaint(ChartStyle.QUIET);
        surface.setFont(ChartStyle.text());
        for (String line : subtitle) {
            y += 17;
            surface.drawString(line, (float) EDGE, (float) y - 3);
        }
        surface.translate(EDGE, EDGE + head());
        picture.on(surface);
        surface.translate(-EDGE, -EDGE - head());
    }

    private double head() {
        return 21.0 * title.size() + 17.0 * subtitle.size() + 10;
    }
}
