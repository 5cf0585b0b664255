package dev.stagecrew.reports.chart;

import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Writes SVG without what a page does not need: comments, namespaces, line breaks, empty groups. */
final class SvgWriter {
    private SvgWriter() {}

    static void children(Node parent, StringBuilder out) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                element(element, out);
            } else if (child instanceof Text text) {
                escape(text.getData(), out);
            }
        }
    }

    private static void element(Element element, StringBuilder out) {
        String name = element.getTagName();
        boolean group = name.equals("g") || name.equals("defs");
        if (group && element.getFirstChild() == null) {
            return;
        }
        out.append('<').append(name);
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Node attribute = attributes.item(i);
            if (!attribute.getNodeName().startsWith("xml")
                    && !attribute.getNodeValue().isEmpty()) {
                out.append(' ').append(attribute.getNodeName()).append("=\"");
                escape(attribute.getNodeValue(), out);
                out.append('"');
            }
        }
        if (element.getFirstChild() == null) {
            out.append("/>");
        } else {
            out.append('>');
            children(element, out);
            out.append("</").append(name).append('>');
        }
    }

    static void escape(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
    }
}
