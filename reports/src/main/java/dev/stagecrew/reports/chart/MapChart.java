package dev.stagecrew.reports.chart;

import java.util.List;

/**
 * What is best at each place of two axes: a colour for each answer, hatched where another answer cannot be told apart.
 *
 * @param across sizes, an octave a unit: 0 is today
 * @param up the same of the other axis
 * @param today what is said of the place where the shop stands, at 0 and 0
 * @param cells each as wide and high as the next
 * @param keys answers, in the order in which they are named
 */
public record MapChart(
        String id,
        Caption caption,
        Scale across,
        String acrossWord,
        Scale up,
        String upWord,
        String today,
        List<Cell> cells,
        List<Key> keys)
        implements Chart {
    public MapChart {
        cells = List.copyOf(cells);
        keys = List.copyOf(keys);
    }

    /**
     * A place.
     *
     * @param x its left edge
     * @param y its lower edge
     * @param hatched whether another answer cannot be told apart from this one
     */
    public record Cell(double x, double y, double width, double height, Look look, boolean hatched) {}

    /** An answer with its look. */
    public record Key(String label, Look look) {}

    @Override
    public <R> R tell(Visitor<R> visitor) {
        return visitor.mapChart(this);
    }
}
