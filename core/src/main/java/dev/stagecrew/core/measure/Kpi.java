package dev.stagecrew.core.measure;

import dev.stagecrew.core.kpi.KpiDefinition;
import java.util.function.ToDoubleFunction;

/** A KPI's definition and its arithmetic, side by side. */
record Kpi(KpiDefinition definition, ToDoubleFunction<Tally> value) {}
