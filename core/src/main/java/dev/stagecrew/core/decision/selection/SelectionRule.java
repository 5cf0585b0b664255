package dev.stagecrew.core.decision.selection;

import dev.stagecrew.core.kpi.Direction;

/**
 * What a selection aims at and what it may cost.
 *
 * @param better which way a candidate is better; NEITHER is refused
 * @param indifference a candidate this close to the best is as good, in the KPI's unit; positive
 * @param confidence wanted probability that the selected candidate is that good, as 0.95
 * @param firstStage years every candidate gets, at least 5
 * @param batch years given at a time
 * @param budget the most years over all candidates
 */
public record SelectionRule(
        Direction better, double indifference, double confidence, int firstStage, int batch, long budget) {
    public SelectionRule {
        if (better == Direction.NEITHER) {
            throw new IllegalArgumentException("a KPI of which neither direction is better cannot select a plan");
        }
        if (!(indifference > 0) || !(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("the indifference (" + indifference + ") must be positive and the "
                    + "confidence (" + confidence + ") between 0 and 1");
        }
        if (firstStage < 5 || batch < 1) {
            throw new IllegalArgumentException("a first stage of " + firstStage + " years and batches of " + batch
                    + " are too few; at least 5 and 1");
        }
    }

    /** The default of 6 first years and batches of 6. */
    public static SelectionRule of(Direction better, double indifference, double confidence, long budget) {
        return new SelectionRule(better, indifference, confidence, 6, 6, budget);
    }
}
