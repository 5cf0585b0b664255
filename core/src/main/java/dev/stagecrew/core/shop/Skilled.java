package dev.stagecrew.core.shop;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;

/** What skill spares: errors in the hands of somebody unskilled are 1 + k times as common, with k an assumption. */
public final class Skilled {
    private Skilled() {}

    /** Errors relative to those of the fully skilled: 1 + k (1 − skill). */
    public static double errors(Assumptions assumptions, double skill) {
        return 1 + assumptions.get(Assumption.UNSKILLED_ERRORS) * (1 - Math.max(0, Math.min(1, skill)));
    }
}
