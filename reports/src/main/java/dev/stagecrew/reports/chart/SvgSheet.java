package dev.stagecrew.reports.chart;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.apache.batik.svggen.StyleHandler;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The SVG pictures of one page and the style sheet that they share. The same charts drawn in the same order give the same
 * bytes. Colours are CSS variables, so that a page may turn them dark.
 */
public final class SvgSheet {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final Map<String, String> VARIABLES = variables();

    /** What Batik always says and every browser does anyway. */
    private static final java.util.Set<String> IDLE = java.util.Set.of(
            "color-interpolation",
            "color-rendering",
            "image-rendering",
            "shape-rendering",
            "text-rendering",
            "font-style",
            "stroke-miterlimit",
            "font-family");

    private final Map<String, String> classes = new LinkedHashMap<>();

    /** The chart as an {@code svg} element with title and description. */
    public String picture(Chart chart, Width width) {
        Drawing drawing = Drawings.of(chart, width);
        String id = chart.id() + (width.isNarrow() ? "-n" : "");
        Document document = GenericDOMImplementation.getDOMImplementation().createDocument(SVG, "svg", null);
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setPrecision(2);
        context.setStyleHandler(new SharedStyles());
        context.setIDGenerator(new ChartIds(id));
        SVGGraphics2D surface = new SVGGraphics2D(context, false);
        drawing.on(surface);
        StringBuilder out = new StringBuilder(16_384);
        out.append(String.format(
                Locale.ROOT,
                "<svg class=\"%s\" viewBox=\"0 0 %.0f %.0f\" role=\"img\" aria-labelledby=\"%s-t %s-d\">",
                width.isNarrow() ? "narrow" : "wide",
                drawing.width(),
                drawing.height(),
                id,
                id));
        out.append("<title id=\"").append(id).append("-t\">");
        SvgWriter.escape(chart.caption().finding(), out);
        out.append("</title><desc id=\"").append(id).append("-d\">");
        SvgWriter.escape(chart.caption().description(), out);
        out.append("</desc>");
        Element root = surface.getRoot();
        out.append("<g class=\"").append(root.getAttribute("class")).append("\">");
        SvgWriter.children(root, out);
        return out.append("</g></svg>").toString();
    }

    /** The rules for every picture drawn so far. */
    public String css() {
        StringBuilder css = new StringBuilder();
        classes.forEach((style, name) ->
                css.append('.').append(name).append('{').append(style).append("}\n"));
        return css.toString();
    }

    private static Map<String, String> variables() {
        Map<String, String> variables = new HashMap<>(Map.of("white", "var(--paper)"));
        ChartStyle.variables().forEach((colour, name) -> variables.put(rgb(colour), "var(--" + name + ")"));
        return variables;
    }

    private static String rgb(java.awt.Color colour) {
        return "rgb(" + colour.getRed() + "," + colour.getGreen() + "," + colour.getBlue() + ")";
    }

    /** Names every distinct style once for the page. */
    private final class SharedStyles implements StyleHandler {
        @Override
        @SuppressWarnings("rawtypes") // Batik's own signature
        public void setStyle(Element element, Map styleMap, SVGGeneratorContext context) {
            TreeMap<String, String> style = new TreeMap<>();
            for (Object entry : styleMap.entrySet()) {
                Map.Entry<?, ?> pair = (Map.Entry<?, ?>) entry;
                style.put(String.valueOf(pair.getKey()), String.valueOf(pair.getValue()));
            }
            String clip = style.remove("clip-path");
            if (clip != null && !clip.equals("none")) {
                element.setAttributeNS(null, "clip-path", clip);
            }
            if (String.valueOf(style.get("font-family")).contains("SemiBold")) {
                style.put("font-weight", "600");
            }
            style.keySet().removeAll(IDLE);
            StringBuilder css = new StringBuilder();
            style.forEach((key, value) -> css.append(css.isEmpty() ? "" : ";")
                    .append(key)
                    .append(':')
                    .append(VARIABLES.getOrDefault(value, value)));
            if (!css.isEmpty()) {
                String name = classes.computeIfAbsent(css.toString(), any -> "c" + classes.size());
                element.setAttributeNS(null, "class", name);
            }
        }
    }

    /** Ids that no other picture of the page has. */
    private static final class ChartIds extends SVGIDGenerator {
        private final String chart;
        private int last;

        ChartIds(String chart) {
            this.chart = chart;
        }

        @Override
        public String generateID(String prefix) {
            last++;
            return chart + "-" + prefix.charAt(0) + last;
        }
    }
}
