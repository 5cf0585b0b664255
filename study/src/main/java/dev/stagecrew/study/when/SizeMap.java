package dev.stagecrew.study.when;

import dev.stagecrew.core.stat.Estimate;
import dev.stagecrew.study.recommend.Step;
import java.util.List;
import java.util.Optional;

/**
 * The hire that pays most at each size of two axes.
 *
 * @param columns factors of today's size along the first axis, the least first
 * @param rows the same along the second
 * @param across where the shop stands on the first axis at each of them
 * @param up the same on the second
 * @param cells row by row
 */
public record SizeMap(
        Axis acrossAxis,
        Axis upAxis,
        List<Double> columns,
        List<Double> rows,
        Levels across,
        Levels up,
        List<Cell> cells) {
    public SizeMap {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        cells = List.copyOf(cells);
    }

    /** The cell of a column and a row, from 0. */
    public Cell at(int column, int row) {
        return cells.get(row * columns.size() + column);
    }

    /** Where the shop stands. */
    public Cell today() {
        return at(columns.indexOf(1.0), rows.indexOf(1.0));
    }

    /**
     * A place of the map.
     *
     * @param best the hire that pays most; nothing where nobody pays
     * @param difference its contribution minus that with nobody; nothing where the place was not looked at
     * @param alike other answers that cannot be told apart from it; nothing among them stands for nobody
     */
    public record Cell(Optional<Step> best, Optional<Estimate> difference, List<Optional<Step>> alike) {
        public Cell {
            alike = List.copyOf(alike);
        }

        /** Whether it was simulated; otherwise all around it have one answer, which is taken for this place too. */
        public boolean isLookedAt() {
            return difference.isPresent();
        }

        /** The role that pays most, or the empty string where nobody does. */
        public String role() {
            return role(best);
        }

        /** Whether no other role, nor nobody, may be as good: at how many hours does not matter. */
        public boolean isClear() {
            return alike.stream().allMatch(other -> role(other).equals(role()));
        }

        private static String role(Optional<Step> hire) {
            return hire.map(step -> step.role().id()).orElse("");
        }
    }
}
