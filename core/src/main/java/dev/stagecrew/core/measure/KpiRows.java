package dev.stagecrew.core.measure;

import dev.stagecrew.core.kpi.KpiDefinition;
import dev.stagecrew.core.register.Kpi;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;

/** The KPIs one below the other, a row each: what the register calls it, and its arithmetic. */
final class KpiRows {
    private final List<CountedKpi> all = new ArrayList<>();

    void add(Kpi kpi, ToDoubleFunction<Tally> value) {
        add(kpi.definition(), value);
    }

    /** Adds one that looks back at the first month. */
    void add(Kpi kpi, ToDoubleBiFunction<Tally, Tally> value) {
        all.add(new CountedKpi(kpi.definition(), value));
    }

    /** Adds a member of a family. */
    void add(KpiDefinition member, ToDoubleFunction<Tally> value) {
        all.add(new CountedKpi(member, (tally, first) -> value.applyAsDouble(tally)));
    }

    List<CountedKpi> all() {
        return List.copyOf(all);
    }
}
