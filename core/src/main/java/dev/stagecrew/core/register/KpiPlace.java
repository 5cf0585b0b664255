package dev.stagecrew.core.register;

import java.util.List;
import java.util.stream.Stream;

/** Where some KPIs are picked out from all; in each place they stand in the order of the register. */
public enum KpiPlace {
    /** Plans against the baseline, in a summary, in JSON and in a report. */
    COMPARISON,
    /** Plans side by side, over the whole horizon. */
    WHOLE_RUN,
    /** Plans side by side, in the last month. */
    LAST_MONTH,
    /** What to look at some weeks after a hire. */
    CHECKPOINTS,
    /** How well the same customers served. */
    PAIRING,
    /** The charts that a report begins with, and that are drawn while a run goes on. */
    FIRST_CHARTS,
    /** The charts of a help desk without a shop in place of the first ones. */
    DESK_CHARTS,
    /** The charts of the chapter with more of them. */
    MORE_CHARTS,
    /** What must become precise before a run of a shop stops by itself, beside what its goals name. */
    PRECISION,
    /** The same at a help desk without a shop. */
    DESK_PRECISION,
    /** What a search notes of every year. */
    YEARBOOK;

    /** What is shown here. */
    public List<Kpi> kpis() {
        return Stream.of(Kpi.values()).filter(kpi -> kpi.isShown(this)).toList();
    }

    /** The ids of what is shown here. */
    public List<String> ids() {
        return kpis().stream().map(Kpi::id).toList();
    }
}
