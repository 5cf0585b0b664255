package dev.stagecrew.core.measure;

import dev.stagecrew.core.kpi.Direction;
import dev.stagecrew.core.kpi.KpiDefinition;
import dev.stagecrew.core.kpi.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;

/** The KPIs one below the other, a row each: its id, its unit, its formula in words, and its formula. */
final class KpiRows {
    private final List<Kpi> all;
    private final String reader;

    private KpiRows(List<Kpi> all, String reader) {
        this.all = all;
        this.reader = reader;
    }

    /** No row yet, and nobody in particular to read what is to come. */
    static KpiRows empty() {
        return new KpiRows(new ArrayList<>(), "shop");
    }

    /** The same rows; those added here are followed by somebody. */
    KpiRows followedBy(String role) {
        return new KpiRows(all, role);
    }

    /** Adds one of which more is better. */
    void higher(String id, Unit unit, String formula, ToDoubleFunction<Tally> value) {
        add(id, unit, Direction.HIGHER_IS_BETTER, formula, (tally, first) -> value.applyAsDouble(tally));
    }

    /** Adds one of which more is better, and which looks back at the first month. */
    void higher(String id, Unit unit, String formula, ToDoubleBiFunction<Tally, Tally> value) {
        add(id, unit, Direction.HIGHER_IS_BETTER, formula, value);
    }

    /** Adds one of which less is better. */
    void lower(String id, Unit unit, String formula, ToDoubleFunction<Tally> value) {
        add(id, unit, Direction.LOWER_IS_BETTER, formula, (tally, first) -> value.applyAsDouble(tally));
    }

    /** Adds one that is neither good nor bad by itself. */
    void plain(String id, Unit unit, String formula, ToDoubleFunction<Tally> value) {
        add(id, unit, Direction.NEITHER, formula, (tally, first) -> value.applyAsDouble(tally));
    }

    List<Kpi> all() {
        return List.copyOf(all);
    }

    private void add(String id, Unit unit, Direction better, String formula, ToDoubleBiFunction<Tally, Tally> value) {
        all.add(new Kpi(new KpiDefinition(id, unit, better, reader, formula), value));
    }
}
