package dev.stagecrew.reports.story;

import dev.stagecrew.reports.story.Headline.KeyFigure;
import java.util.List;
import java.util.Optional;

/**
 * One of six pages to talk about.
 *
 * @param title what it says
 * @param points sentences beside or beneath its picture
 * @param figures numbers with what they are
 * @param next what to do after it, or the empty string
 */
public record Slide(
        String title,
        List<String> points,
        Optional<ChartBlock> chart,
        Optional<Table> table,
        List<KeyFigure> figures,
        String next) {
    public Slide {
        points = List.copyOf(points);
        figures = List.copyOf(figures);
    }

    static Slide of(String title, List<String> points) {
        return new Slide(title, points, Optional.empty(), Optional.empty(), List.of(), "");
    }

    Slide with(Optional<ChartBlock> picture) {
        return new Slide(title, points, picture, table, figures, next);
    }

    Slide with(Table rows) {
        return new Slide(title, points, chart, rows.rows().isEmpty() ? table : Optional.of(rows), figures, next);
    }
}
