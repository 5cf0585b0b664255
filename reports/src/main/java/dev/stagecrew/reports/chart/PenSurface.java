package dev.stagecrew.reports.chart;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import org.apache.batik.ext.awt.g2d.AbstractGraphics2D;
import org.apache.batik.ext.awt.g2d.GraphicContext;
import org.jspecify.annotations.Nullable;

/** A surface that hands every surface, line and word to a pen. Our pictures have no bitmaps, and none are drawn. */
final class PenSurface extends AbstractGraphics2D {
    private static final float[] SOLID = {};

    private final Pen pen;
    private final Graphics2D measure;

    PenSurface(Pen pen) {
        super(false);
        this.pen = pen;
        this.measure = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB).createGraphics();
        this.gc = new GraphicContext();
    }

    private PenSurface(PenSurface other) {
        super(other);
        this.pen = other.pen;
        this.measure = other.measure;
    }

    @Override
    public void fill(Shape shape) {
        Shape seen = seen(getTransform().createTransformedShape(shape));
        Rectangle2D bounds = seen.getBounds2D();
        if (bounds.getWidth() > 0 && bounds.getHeight() > 0) {
            pen.fill(seen, colour());
        }
    }

    @Override
    public void draw(Shape shape) {
        if (getStroke() instanceof BasicStroke stroke && stroke.getLineWidth() > 0) {
            Shape line = getTransform().createTransformedShape(shape);
            if (getClip() == null || outer(getClip()).intersects(line.getBounds2D()) || isFlat(line)) {
                float[] dashes = stroke.getDashArray();
                pen.line(line, colour(), stroke.getLineWidth(), dashes == null ? SOLID : dashes);
            }
        }
    }

    /** A line that lies or stands has no area that could meet another. */
    private static boolean isFlat(Shape line) {
        Rectangle2D bounds = line.getBounds2D();
        return bounds.getWidth() == 0 || bounds.getHeight() == 0;
    }

    private Shape seen(Shape shape) {
        Shape clip = getClip();
        if (clip == null) {
            return shape;
        }
        Rectangle2D outer = outer(clip);
        if (outer.contains(shape.getBounds2D())) {
            return shape;
        }
        Area area = new Area(shape);
        area.intersect(new Area(outer));
        return area;
    }

    private Rectangle2D outer(Shape clip) {
        return getTransform().createTransformedShape(clip).getBounds2D();
    }

    private Color colour() {
        Color colour = getPaint() instanceof Color one ? one : ChartStyle.INK;
        float opacity = getComposite() instanceof AlphaComposite composite ? composite.getAlpha() : 1;
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), Math.round(colour.getAlpha() * opacity));
    }

    @Override
    public void drawString(String words, float x, float y) {
        if (words.isBlank()) {
            return;
        }
        Point2D at = getTransform().transform(new Point2D.Float(x, y), null);
        Font font = getFont();
        boolean strong = font.getFontName(java.util.Locale.ROOT).contains("Semi");
        pen.write(words, at.getX(), at.getY(), Lettering.width(words, font), font.getSize2D(), strong, colour());
    }

    @Override
    public void drawString(AttributedCharacterIterator iterator, float x, float y) {
        StringBuilder words = new StringBuilder();
        for (char c = iterator.first(); c != AttributedCharacterIterator.DONE; c = iterator.next()) {
            words.append(c);
        }
        drawString(words.toString(), x, y);
    }

    @Override
    public Graphics create() {
        return new PenSurface(this);
    }

    @Override
    public void dispose() {
        // nothing is held
    }

    @Override
    public FontMetrics getFontMetrics(Font font) {
        return measure.getFontMetrics(font);
    }

    @Override
    public GraphicsConfiguration getDeviceConfiguration() {
        return measure.getDeviceConfiguration();
    }

    @Override
    public void setXORMode(Color colour) {
        // no picture of ours is drawn so
    }

    @Override
    public void copyArea(int x, int y, int width, int height, int dx, int dy) {
        // no picture of ours is drawn so
    }

    @Override
    public boolean drawImage(Image image, int x, int y, @Nullable ImageObserver observer) {
        return true;
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int width, int height, @Nullable ImageObserver observer) {
        return true;
    }

    @Override
    public void drawRenderedImage(RenderedImage image, AffineTransform transform) {
        // no picture of ours has one
    }

    @Override
    public void drawRenderableImage(RenderableImage image, AffineTransform transform) {
        // no picture of ours has one
    }
}
