package dev.stagecrew.reports.sheet;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The parts of a workbook's file that make charts on its first sheet (ECMA-376, DrawingML charts), which the writer of
 * workbooks does not know.
 */
final class ChartParts {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String KIND = "application/vnd.openxmlformats-officedocument.";

    private final List<SheetChart> charts;

    ChartParts(List<SheetChart> charts) {
        this.charts = charts;
    }

    /** The files that come with them. */
    Map<String, byte[]> added() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        if (charts.isEmpty()) {
            return parts;
        }
        parts.put(
                "xl/worksheets/_rels/sheet1.xml.rels",
                bytes(relations(List.of(relation(1, "drawing", "../drawings/drawing1.xml")))));
        parts.put("xl/drawings/drawing1.xml", bytes(drawing()));
        StringBuilder links = new StringBuilder();
        for (int chart = 1; chart <= charts.size(); chart++) {
            links.append(relation(chart, "chart", "../charts/chart" + chart + ".xml"));
            parts.put("xl/charts/chart" + chart + ".xml", bytes(chart(charts.get(chart - 1))));
        }
        parts.put("xl/drawings/_rels/drawing1.xml.rels", bytes(relations(List.of(links.toString()))));
        return parts;
    }

    /** A part as it is with them: the first sheet names its drawing, and the list of contents names all. */
    byte[] changed(String name, byte[] content) {
        if (charts.isEmpty()) {
            return content;
        }
        String text = new String(content, StandardCharsets.UTF_8);
        if (name.equals("xl/worksheets/sheet1.xml")) {
            return bytes(
                    text.replace("</worksheet>", "<drawing xmlns:r=\"" + OFFICE + "\" r:id=\"rId1\"/></worksheet>"));
        }
        if (name.equals("[Content_Types].xml")) {
            StringBuilder kinds = new StringBuilder(kind("/xl/drawings/drawing1.xml", KIND + "drawing+xml"));
            for (int chart = 1; chart <= charts.size(); chart++) {
                kinds.append(kind("/xl/charts/chart" + chart + ".xml", KIND + "drawingml.chart+xml"));
            }
            return bytes(text.replace("</Types>", kinds + "</Types>"));
        }
        return content;
    }

    private static String kind(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private static String relation(int id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String relations(List<String> each) {
        return HEAD + "<Relationships xmlns=\"" + PACKAGE + "\">" + String.join("", each) + "</Relationships>";
    }

    private String drawing() {
        StringBuilder all = new StringBuilder(HEAD)
                .append("<xdr:wsDr xmlns:xdr=\"" + DRAWING + "spreadsheetDrawing\" xmlns:a=\"" + DRAWING + "main\">");
        for (int i = 0; i < charts.size(); i++) {
            SheetChart chart = charts.get(i);
            all.append("<xdr:twoCellAnchor>")
                    .append(corner("from", chart.left(), chart.top()))
                    .append(corner("to", chart.right(), chart.bottom()))
                    .append("<xdr:graphicFrame macro=\"\"><xdr:nvGraphicFramePr><xdr:cNvPr id=\"")
                    .append(i + 2)
                    .append("\" name=\"")
                    .append(escaped(chart.title()))
                    .append("\"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x=\"0\" y=\"0\"/>")
                    .append("<a:ext cx=\"0\" cy=\"0\"/></xdr:xfrm><a:graphic><a:graphicData uri=\"" + DRAWING)
                    .append("chart\"><c:chart xmlns:c=\"" + DRAWING + "chart\" xmlns:r=\"" + OFFICE + "\" r:id=\"rId")
                    .append(i + 1)
                    .append("\"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>");
        }
        return all.append("</xdr:wsDr>").toString();
    }

    private static String corner(String name, int column, int row) {
        return "<xdr:" + name + "><xdr:col>" + column + "</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>" + row
                + "</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:" + name + ">";
    }

    private static String chart(SheetChart chart) {
        String kind = chart.bars() ? "barChart" : "lineChart";
        StringBuilder all = new StringBuilder(HEAD)
                .append("<c:chartSpace xmlns:c=\"" + DRAWING + "chart\" xmlns:a=\"" + DRAWING + "main\">")
                .append("<c:roundedCorners val=\"0\"/><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr>")
                .append("<a:defRPr sz=\"1200\" b=\"1\"/></a:pPr><a:r><a:rPr sz=\"1200\" b=\"1\"/><a:t>")
                .append(escaped(chart.title()))
                .append("</a:t></a:r></a:p></c:rich></c:tx><c:overlay val=\"0\"/></c:title>")
                .append("<c:autoTitleDeleted val=\"0\"/><c:plotArea><c:layout/><c:" + kind + ">")
                .append(chart.bars() ? "<c:barDir val=\"bar\"/>" : "")
                .append(chart.bars() ? "<c:grouping val=\"clustered\"/>" : "<c:grouping val=\"standard\"/>")
                .append("<c:varyColors val=\"0\"/>");
        for (int i = 0; i < chart.series().size(); i++) {
            all.append(series(chart, i));
        }
        return all.append(chart.bars() ? "<c:gapWidth val=\"60\"/>" : "<c:marker val=\"1\"/>")
                .append("<c:axId val=\"1\"/><c:axId val=\"2\"/></c:" + kind + ">")
                .append(axis("catAx", 1, 2, chart.bars() ? "l" : "b", chart.bars(), ""))
                .append(axis("valAx", 2, 1, chart.bars() ? "b" : "l", false, chart.format()))
                .append("</c:plotArea>")
                .append(
                        chart.series().size() > 1
                                ? "<c:legend><c:legendPos val=\"r\"/><c:overlay val=\"0\"/></c:legend>"
                                : "")
                .append("<c:plotVisOnly val=\"1\"/></c:chart></c:chartSpace>")
                .toString();
    }

    private static String series(SheetChart chart, int index) {
        SheetChart.Series series = chart.series().get(index);
        String fill = "<a:solidFill><a:srgbClr val=\"" + series.colour() + "\"/></a:solidFill>";
        return "<c:ser><c:idx val=\"" + index + "\"/><c:order val=\"" + index + "\"/><c:tx><c:v>"
                + escaped(series.name()) + "</c:v></c:tx><c:spPr>"
                + (chart.bars() ? fill : "<a:ln w=\"28575\">" + fill + "</a:ln>") + "</c:spPr>"
                + (chart.bars() ? "<c:invertIfNegative val=\"0\"/>" : "<c:marker><c:symbol val=\"none\"/></c:marker>")
                + "<c:cat><c:strRef><c:f>" + escaped(chart.categories())
                + "</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>"
                + escaped(series.values()) + "</c:f></c:numRef></c:val>"
                + (chart.bars() ? "" : "<c:smooth val=\"0\"/>") + "</c:ser>";
    }

    private static String axis(String kind, int id, int across, String place, boolean downward, String format) {
        String numbers = format.isEmpty()
                ? ""
                : "<c:majorGridlines><c:spPr><a:ln><a:solidFill><a:srgbClr val=\"E3E7EB\"/></a:solidFill></a:ln></c:spPr>"
                        + "</c:majorGridlines><c:numFmt formatCode=\"" + escaped(format) + "\" sourceLinked=\"0\"/>";
        return "<c:" + kind + "><c:axId val=\"" + id + "\"/><c:scaling><c:orientation val=\""
                + (downward ? "maxMin" : "minMax") + "\"/></c:scaling><c:delete val=\"0\"/><c:axPos val=\"" + place
                + "\"/>"
                + numbers + "<c:tickLblPos val=\"low\"/><c:crossAx val=\"" + across + "\"/>"
                + "<c:crosses val=\"autoZero\"/>" + "</c:" + kind + ">";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
