package dev.stagecrew.reports.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;

/** A chart as a PNG file, two pixels a point, with title and subtitle. */
public final class PngPicture {
    private static final int SCALE = 2;

    private PngPicture() {}

    public static void write(Chart chart, OutputStream out) throws IOException {
        Drawing drawing = Drawings.titled(chart);
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(drawing.width() * SCALE),
                (int) Math.ceil(drawing.height() * SCALE),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D surface = image.createGraphics();
        surface.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        surface.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        surface.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        surface.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        surface.setPaint(ChartStyle.PAPER);
        surface.fillRect(0, 0, image.getWidth(), image.getHeight());
        surface.scale(SCALE, SCALE);
        drawing.on(surface);
        surface.dispose();
        ImageIO.write(image, "png", out);
    }
}
