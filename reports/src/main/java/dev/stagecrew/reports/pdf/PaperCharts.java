package dev.stagecrew.reports.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import dev.stagecrew.reports.chart.Chart;
import dev.stagecrew.reports.chart.Drawing;
import dev.stagecrew.reports.chart.Drawings;
import dev.stagecrew.reports.chart.Width;
import dev.stagecrew.reports.html.Html;
import java.awt.Shape;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Draws charts straight onto the paper, as vectors. */
final class PaperCharts implements FSObjectDrawerFactory, FSObjectDrawer {
    private static final String TYPE = "stagecrew/chart";
    /** What A4 leaves between its margins, in CSS pixels of 1/96 inch. */
    private static final double ROOM = 680;
    /** What half of it leaves beside a gutter. */
    private static final double HALF = 328;

    private final Map<String, Drawing> drawings = new HashMap<>();

    /** The place of a chart on the page, of the right size. */
    Html place(Chart chart, Width width) {
        Drawing drawing = Drawings.of(chart, width);
        double room = width == Width.HALF ? HALF : ROOM;
        drawings.put(chart.id(), drawing);
        return Html.tag("object")
                .with("type", TYPE)
                .with("data", chart.id())
                .with("title", chart.caption().description())
                .with(
                        "style",
                        String.format(
                                Locale.ROOT,
                                "width:%.0fpx;height:%.1fpx",
                                room,
                                drawing.height() * room / drawing.width()));
    }

    @Override
    public boolean isReplacedObject(Element element) {
        String type = element.getAttribute("type");
        return TYPE.equals(type) || PaperWords.TYPE.equals(type);
    }

    @Override
    public FSObjectDrawer createDrawer(Element element) {
        return PaperWords.TYPE.equals(element.getAttribute("type")) ? new PaperWords() : this;
    }

    @Override
    @SuppressWarnings("NullAway") // no links in a picture: the library takes null for none
    public @Nullable Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        Drawing drawing = Objects.requireNonNull(drawings.get(element.getAttribute("data")));
        float wide = (float) (width / dotsPerPixel);
        float high = (float) (height / dotsPerPixel);
        device.drawWithGraphics((float) x, (float) y, wide, high, surface -> {
            surface.scale(wide / drawing.width(), high / drawing.height());
            drawing.on(surface);
        });
        return null;
    }
}
