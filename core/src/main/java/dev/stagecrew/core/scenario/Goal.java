package dev.stagecrew.core.scenario;

import dev.stagecrew.core.plan.Start.Comparison;

/**
 * Something the user wants to reach.
 *
 * @param text as written
 * @param relative whether {@code value} is a change against month 1 (0.5 for "revenue +50%")
 * @param fromMonth first month, counted from 1, in which it must hold
 * @param throughMonth last month in which it must hold
 */
public record Goal(
        String id,
        String text,
        String kpi,
        Comparison comparison,
        double value,
        boolean relative,
        int fromMonth,
        int throughMonth) {}
