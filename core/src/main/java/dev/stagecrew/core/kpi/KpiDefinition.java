package dev.stagecrew.core.kpi;

/**
 * The single definition of a KPI.
 *
 * @param id stable id; members of a family are written {@code family.member}, as {@code lost-orders.no-answer}
 * @param unit unit of every value under this id
 * @param better which direction is good for the shop
 * @param owner the role that follows this KPI, or {@code shop}
 * @param formula how the value is computed from events, in words, with the clock it is measured on
 */
public record KpiDefinition(String id, Unit unit, Direction better, String owner, String formula) {
    /** The part before the first dot: {@code lost-orders} of {@code lost-orders.no-answer}. */
    public String family() {
        int dot = id.indexOf('.');
        return dot < 0 ? id : id.substring(0, dot);
    }

    /** The part after the first dot, or the empty string for a KPI that belongs to no family. */
    public String member() {
        int dot = id.indexOf('.');
        return dot < 0 ? "" : id.substring(dot + 1);
    }
}
