package dev.stagecrew.core.decision.goal;

import dev.stagecrew.core.result.RunManifest.GoalSummary;

/** A goal as arithmetic on the values of one year. */
record GoalArithmetic(boolean atLeast, double limit, boolean relative) {
    static GoalArithmetic of(GoalSummary goal) {
        boolean atLeast = switch (goal.comparison()) {
            case ">=" -> true;
            case "<=" -> false;
            default ->
                throw new IllegalArgumentException("the comparison \"" + goal.comparison() + "\" of the goal \""
                        + goal.text() + "\" must be >= or <=");
        };
        return new GoalArithmetic(atLeast, goal.value(), goal.relative());
    }

    /** A change against nothing, or against a loss, says nothing: NaN. */
    double measure(double value, double reference) {
        if (!relative) {
            return value;
        }
        return reference > 0 ? value / reference - 1 : Double.NaN;
    }

    /** The one that is harder to reach; NaN gives way. */
    double harder(double a, double b) {
        if (Double.isNaN(a)) {
            return b;
        }
        if (Double.isNaN(b)) {
            return a;
        }
        return atLeast ? Math.min(a, b) : Math.max(a, b);
    }

    int metIn(double[] hardest) {
        int met = 0;
        for (double value : hardest) {
            if (atLeast ? value >= limit : value <= limit) {
                met++;
            }
        }
        return met;
    }
}
