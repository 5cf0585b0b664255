package dev.stagecrew.reports.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Words in pictures: measured with the bundled font, cut to their room, kept apart. */
final class Lettering {
    /** The same measure on every surface. */
    private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

    private static final Pattern WORD_ENDS = Pattern.compile("(?<= )|(?<=\\p{L}-)(?=\\p{L})");
    private static final double APART = 16;
    private static final double GAP = 9;
    private static final double LINE = 14;

    private Lettering() {}

    static double width(String text, Font font) {
        return font.getStringBounds(text, MEASURE).getWidth();
    }

    /** The text, or its beginning with an ellipsis. */
    static String fit(String text, Font font, double room) {
        if (width(text, font) <= room) {
            return text;
        }
        int end = text.length();
        while (end > 1 && width(text.substring(0, end).stripTrailing() + "…", font) > room) {
            end--;
        }
        return text.substring(0, end).stripTrailing() + "…";
    }

    /** The words in lines that fit; a word may part after a hyphen. */
    static List<String> wrap(String text, Font font, double room) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : WORD_ENDS.split(text, -1)) {
            if (!line.isEmpty() && width((line + word).strip(), font) > room) {
                lines.add(line.strip());
                line = "";
            }
            line += word;
        }
        lines.add(line.strip());
        return lines;
    }

    /** Says to the right of the axis what its numbers count. */
    static void months(Graphics2D surface, Frame frame, String word) {
        surface.setFont(ChartStyle.text());
        surface.setPaint(ChartStyle.QUIET);
        double right = frame.width() - frame.right() + GAP;
        surface.drawString(word, (float) right, (float) (frame.height() - frame.bottom() + 17));
    }

    /** A name wanted at a height. */
    record Label(String text, Look look, double y) {}

    /** Writes names beside the right edge of the plot, at their height or as near as leaves each readable. */
    static void beside(Graphics2D surface, Frame frame, List<Label> labels) {
        List<Label> sorted = new ArrayList<>(labels);
        sorted.sort(Comparator.comparingDouble(Label::y));
        double room = frame.right() - GAP - 2;
        List<List<String>> names =
                sorted.stream().map(label -> lines(label.text(), room)).toList();
        double[] heights = apart(
                sorted.stream().mapToDouble(Label::y).toArray(),
                names.stream().mapToDouble(Lettering::tall).toArray(),
                frame.top() - 6,
                frame.height() - frame.bottom() + 6);
        double edge = frame.width() - frame.right();
        surface.setFont(ChartStyle.strong());
        for (int i = 0; i < heights.length; i++) {
            Label label = sorted.get(i);
            surface.setPaint(ChartStyle.words(label.look()));
            surface.setStroke(ChartStyle.thin());
            if (Math.abs(heights[i] - label.y()) > 3) {
                surface.draw(new Line2D.Double(edge + 1, label.y(), edge + GAP - 2, heights[i]));
            }
            double first = heights[i] - (names.get(i).size() - 1) * LINE / 2 + ChartStyle.TEXT * 0.36;
            for (int line = 0; line < names.get(i).size(); line++) {
                surface.drawString(names.get(i).get(line), (float) (edge + GAP), (float) (first + line * LINE));
            }
        }
    }

    /** A name in as many lines as it needs, at most two; what does not fit then ends in an ellipsis. */
    static List<String> lines(String name, double room) {
        List<String> lines = wrap(name, ChartStyle.strong(), room);
        if (lines.size() == 1) {
            return List.of(fit(name, ChartStyle.strong(), room));
        }
        String rest = name.substring(lines.get(0).length()).strip();
        return List.of(lines.get(0), fit(rest, ChartStyle.strong(), room));
    }

    private static double tall(List<String> lines) {
        return APART + (lines.size() - 1) * LINE;
    }

    /**
     * Moves sorted middles apart, as little as possible, so that what is so tall around each stays within low and high;
     * where there is too little room all move closer alike.
     */
    static double[] apart(double[] wanted, double[] tall, double low, double high) {
        int count = wanted.length;
        double all = 0;
        for (double one : tall) {
            all += one;
        }
        double squeeze = all <= high - low ? 1 : (high - low) / all;
        double[] heights = wanted.clone();
        double floor = low;
        for (int i = 0; i < count; i++) {
            double half = tall[i] * squeeze / 2;
            heights[i] = Math.max(heights[i], floor + half);
            floor = heights[i] + half;
        }
        double ceiling = high;
        for (int i = count - 1; i >= 0; i--) {
            double half = tall[i] * squeeze / 2;
            heights[i] = Math.min(heights[i], ceiling - half);
            ceiling = heights[i] - half;
        }
        return heights;
    }
}
