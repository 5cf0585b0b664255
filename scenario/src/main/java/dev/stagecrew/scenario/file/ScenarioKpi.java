package dev.stagecrew.scenario.file;

import dev.stagecrew.core.register.Kpi;
import dev.stagecrew.core.register.ServiceLevel;
import dev.stagecrew.scenario.shape.Measure;
import dev.stagecrew.scenario.shape.Measures;

/**
 * A KPI that goals and triggers may name.
 *
 * @param id of the KPI itself
 * @param measure how its values are written
 */
record ScenarioKpi(String id, Measure measure) {
    private static final Measure COUNT = Measures.NUMBER.called("a-number", "60");
    private static final Measure ANY_MONEY = Measures.MONEY.within(-1e9, 1e9).called("an-amount", "2500");
    private static final Measure WAIT = Measures.MINUTES.within(0, 100_000);

    /** A KPI of the register, its values written as those of its unit are. */
    static ScenarioKpi of(Kpi kpi) {
        return new ScenarioKpi(kpi.id(), measure(kpi));
    }

    /** The share of contacts that are answered in time. */
    static ScenarioKpi of(ServiceLevel level) {
        return new ScenarioKpi(level.kpi(), Measures.SHARE);
    }

    /** The same measure of another KPI. */
    ScenarioKpi named(String other) {
        return new ScenarioKpi(other, measure);
    }

    private static Measure measure(Kpi kpi) {
        return switch (kpi.unit()) {
            case RATIO -> kpi.isMultiple() ? Measures.times(1000) : Measures.SHARE;
            case MONEY -> kpi.isLeftOver() ? ANY_MONEY : Measures.MONEY;
            case COUNT -> COUNT;
            case MINUTES -> WAIT;
            case STARS -> Measures.STARS;
            case HOURS_PER_WEEK -> Measures.HOURS_A_WEEK;
            case HOURS, DAYS, WEEKS, INDEX -> throw new IllegalStateException("no scenario writes " + kpi.unit());
        };
    }
}
