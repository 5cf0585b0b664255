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
    /** By how much looks at doubled years multiply the chance of an error: measured, {@code docs/selection.md}. */
    static final double LOOKS = 5;

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

    /** The default of 6 first years and batches of 2. */
    public static SelectionRule of(Direction better, double indifference, double confidence, long budget) {
        return new SelectionRule(better, indifference, confidence, 6, 2, budget);
    }

    /**
     * Years that a candidate of so many gets next: a third as many as it has, at least a batch. A comparison is looked at
     * again when it has a third as much again, so that there are few looks at which luck could end it.
     */
    int batchAfter(int years) {
        return Math.max(batch, years / 3);
    }

    /**
     * What remains of comparisons of fixed years that were looked at again and again: the error of the most doubtful one
     * counts five times, those of the others once, at least 0. Luck ends a search by the comparison that it waits for; the
     * others are added up as if their luck were not the same, which is more than they need.
     */
    static double afterLooking(Joint joint) {
        return Math.max(0, joint.all() - (LOOKS - 1) * joint.worst());
    }

    /** The probability of fixed years of which so much remains. */
    static double beforeLooking(double probability) {
        return 1 - (1 - probability) / LOOKS;
    }

    /**
     * What is told of comparisons of fixed years. Luck that carries a search over the bar carries it mostly a little
     * beyond, so that no more is told than was wanted, and more only where five times the looks would still leave it.
     */
    double told(Joint joint) {
        double remains = afterLooking(joint);
        return remains < confidence ? remains : Math.max(confidence, 1 - LOOKS * (1 - remains));
    }
}
