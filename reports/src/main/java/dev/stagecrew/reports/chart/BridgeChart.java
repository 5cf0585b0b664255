package dev.stagecrew.reports.chart;

import java.util.List;

/** Amounts that lead from nothing to their sum, one after the other, and the sum itself at the end. */
public record BridgeChart(String id, Caption caption, Scale scale, List<Step> steps, Step whole) implements Chart {
    public BridgeChart {
        steps = List.copyOf(steps);
    }

    /**
     * An amount.
     *
     * @param amount what it adds; below zero what it takes
     * @param words the amount in words
     */
    public record Step(String label, double amount, String words) {}

    @Override
    public <R> R tell(Visitor<R> visitor) {
        return visitor.bridgeChart(this);
    }
}
