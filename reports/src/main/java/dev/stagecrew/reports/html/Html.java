package dev.stagecrew.reports.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An element of a page, built in Java and written well formed, so that the same tree is an HTML file for a browser and
 * XHTML for the maker of PDF. Text and attributes are escaped here and nowhere else.
 *
 * <p>A template language would write HTML only, and a second set of templates would have to say the same for paper.
 */
public final class Html {
    private static final int CURRENCY = Character.CURRENCY_SYMBOL;

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Object> children = new ArrayList<>();

    /** Markup that is taken as it is, as an SVG picture. */
    private record Raw(String markup) {}

    private Html(String name) {
        this.name = name;
    }

    public static Html tag(String name) {
        return new Html(name);
    }

    /** An element of one class. */
    public static Html tag(String name, String styleClass) {
        return new Html(name).with("class", styleClass);
    }

    public Html with(String attribute, String value) {
        attributes.put(attribute, value);
        return this;
    }

    public Html text(String text) {
        children.add(text);
        return this;
    }

    public Html add(Html... elements) {
        children.addAll(List.of(elements));
        return this;
    }

    public Html add(List<Html> elements) {
        children.addAll(elements);
        return this;
    }

    /** Adds markup made elsewhere, well formed and trusted. */
    public Html raw(String markup) {
        children.add(new Raw(markup));
        return this;
    }

    public void write(StringBuilder out) {
        out.append('<').append(name);
        attributes.forEach((key, value) -> {
            out.append(' ').append(key).append("=\"");
            escape(value, out);
            out.append('"');
        });
        if (children.isEmpty() && List.of("meta", "br", "col", "link", "img").contains(name)) {
            out.append("/>");
            return;
        }
        out.append('>');
        for (Object child : children) {
            if (child instanceof Html element) {
                element.write(out);
            } else if (child instanceof Raw raw) {
                out.append(raw.markup());
            } else {
                escape(child.toString(), out);
            }
        }
        out.append("</").append(name).append('>');
        if (List.of("section", "div", "tr", "figure", "table", "p").contains(name)) {
            out.append('\n');
        }
    }

    private static void escape(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '+', '\u2212' -> {
                    // a line must not break between a sign and its currency
                    out.append(c);
                    boolean currency = i + 1 < text.length() && Character.getType(text.charAt(i + 1)) == CURRENCY;
                    out.append(currency ? "\u2060" : "");
                }
                default -> {
                    // no document has a place for control characters
                    if (c >= ' ' || c == '\n' || c == '\t') {
                        out.append(c);
                    }
                }
            }
        }
    }
}
