package dev.stagecrew.reports.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Words in pictures: measured with the bundled font, cut to their room, kept apart. */
final class Lettering {
    /** The same measure on every surface. */
    private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

    private static final double APART = 16;
    private static final double GAP = 9;

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

    /** The words in lines that fit. */
    static List<String> wrap(String text, Font font, double room) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, font) > room) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        lines.add(line.toString());
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
        double[] heights = apart(
                sorted.stream().mapToDouble(Label::y).toArray(), frame.top() + 2, frame.height() - frame.bottom() - 2);
        double edge = frame.width() - frame.right();
        surface.setFont(ChartStyle.strong());
        for (int i = 0; i < heights.length; i++) {
            Label label = sorted.get(i);
            surface.setPaint(ChartStyle.words(label.look()));
            surface.setStroke(ChartStyle.thin());
            if (Math.abs(heights[i] - label.y()) > 3) {
                surface.draw(new Line2D.Double(edge + 1, label.y(), edge + GAP - 2, heights[i]));
            }
            String text = fit(label.text(), ChartStyle.strong(), frame.right() - GAP - 2);
            surface.drawString(text, (float) (edge + GAP), (float) (heights[i] + ChartStyle.TEXT * 0.36));
        }
    }

    /**
     * Moves sorted heights apart, as little as possible, within low and high; where there are too many for the room they
     * share it equally.
     */
    static double[] apart(double[] wanted, double low, double high) {
        int count = wanted.length;
        double gap = count < 2 ? 0 : Math.min(APART, (high - low) / (count - 1));
        double[] heights = wanted.clone();
        for (int i = 0; i < count; i++) {
            double floor = i == 0 ? low : heights[i - 1] + gap;
            heights[i] = Math.max(heights[i], floor);
        }
        double ceiling = high;
        for (int i = count - 1; i >= 0; i--) {
            heights[i] = Math.min(heights[i], ceiling);
            ceiling = heights[i] - gap;
        }
        return heights;
    }
}
