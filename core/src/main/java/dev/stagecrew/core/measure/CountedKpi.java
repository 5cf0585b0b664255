package dev.stagecrew.core.measure;

import dev.stagecrew.core.kpi.KpiDefinition;
import java.util.function.ToDoubleBiFunction;

/**
 * A KPI's definition and its arithmetic, side by side.
 *
 * @param value of a stretch of time, given the first month, or the stretch again where no month has ended yet
 */
record CountedKpi(KpiDefinition definition, ToDoubleBiFunction<Tally, Tally> value) {}
