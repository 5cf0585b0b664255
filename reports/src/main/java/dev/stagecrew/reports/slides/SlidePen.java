package dev.stagecrew.reports.slides;

import dev.stagecrew.reports.chart.Pen;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.apache.poi.sl.usermodel.StrokeStyle.LineDash;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.apache.poi.xslf.usermodel.XSLFFreeformShape;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFSimpleShape;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;

/** Draws a picture into a group of shapes that can be moved, coloured and worded anew. */
final class SlidePen implements Pen {
    /** Another font than the bundled one may write wider. */
    private static final double SLACK = 1.25;

    private final XSLFGroupShape group;
    private final AffineTransform place;
    private final double scale;

    SlidePen(XSLFGroupShape group, double x, double y, double scale) {
        this.group = group;
        this.scale = scale;
        this.place = new AffineTransform(scale, 0, 0, scale, x, y);
    }

    @Override
    public void fill(Shape shape, Color colour) {
        XSLFFreeformShape surface = group.createFreeform();
        surface.setPath(new Path2D.Double(shape, place));
        surface.setFillColor(colour);
        surface.setLineColor(null);
    }

    @Override
    public void line(Shape shape, Color colour, float width, float[] dashes) {
        Path2D path = new Path2D.Double(shape, place);
        XSLFSimpleShape line =
                straight(path).<XSLFSimpleShape>map(this::connector).orElseGet(() -> bent(path));
        line.setLineColor(colour);
        line.setLineWidth(width * scale);
        if (dashes.length > 0) {
            line.setLineDash(dashes[0] <= 2 ? LineDash.SYS_DOT : dashes.length > 2 ? LineDash.DASH_DOT : LineDash.DASH);
        }
    }

    private XSLFSimpleShape bent(Path2D path) {
        XSLFFreeformShape line = group.createFreeform();
        line.setPath(path);
        line.setFillColor(null);
        return line;
    }

    private XSLFConnectorShape connector(Line2D line) {
        XSLFConnectorShape connector = group.createConnector();
        connector.setAnchor(line.getBounds2D());
        connector.setFlipVertical((line.getX2() - line.getX1()) * (line.getY2() - line.getY1()) < 0);
        return connector;
    }

    /** The path as a line from one point to another, when it is one. */
    private static Optional<Line2D> straight(Path2D path) {
        double[] from = new double[6];
        double[] to = new double[6];
        PathIterator steps = path.getPathIterator(null);
        if (steps.isDone() || steps.currentSegment(from) != PathIterator.SEG_MOVETO) {
            return Optional.empty();
        }
        steps.next();
        if (steps.isDone() || steps.currentSegment(to) != PathIterator.SEG_LINETO) {
            return Optional.empty();
        }
        steps.next();
        return steps.isDone() ? Optional.of(new Line2D.Double(from[0], from[1], to[0], to[1])) : Optional.empty();
    }

    @Override
    public void write(String words, double x, double baseline, double width, float size, boolean strong, Color colour) {
        double wide = width * SLACK;
        Rectangle2D around = place.createTransformedShape(
                        new Rectangle2D.Double(x - (wide - width) / 2, baseline - size * 1.15, wide, size * 1.5))
                .getBounds2D();
        XSLFTextBox box = group.createTextBox();
        box.setAnchor(around);
        box.clearText();
        box.setWordWrap(false);
        box.setInsets(PptxReport.NONE);
        box.setVerticalAlignment(VerticalAlignment.MIDDLE);
        XSLFTextParagraph line = box.addNewTextParagraph();
        line.setTextAlign(TextAlign.CENTER);
        XSLFTextRun run = line.addNewTextRun();
        run.setText(words);
        run.setFontSize(size * scale);
        run.setBold(strong);
        run.setFontColor(colour);
        run.setFontFamily(PptxReport.FONT);
    }
}
