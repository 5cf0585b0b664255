package dev.stagecrew.core.kpi;

/** Whether more of a KPI is good for the shop, bad for it, or neither by itself. */
public enum Direction {
    HIGHER_IS_BETTER,
    LOWER_IS_BETTER,
    NEITHER
}
