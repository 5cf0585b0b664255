package dev.stagecrew.core.decision.calibration;

/**
 * A figure that the shop's books tell and that the model must show.
 *
 * <p>All numbers are on the scale on which the model is compared: as a rule the logarithm of a level and the logit of a
 * share, so that a discrepancy of 5% of a level is a variance of .05².
 *
 * @param id the KPI's id
 * @param observed what the books say of the whole window
 * @param observedVariance how far the books may be off, not below 0
 * @param discrepancyVariance how far the model may be off even where every assumption is right, not below 0; both are not 0
 */
public record CalibrationTarget(String id, double observed, double observedVariance, double discrepancyVariance) {
    public CalibrationTarget {
        if (!Double.isFinite(observed)) {
            throw new IllegalArgumentException("the target " + id + " (" + observed + ") must be a finite number");
        }
        if (!(observedVariance >= 0 && discrepancyVariance >= 0 && observedVariance + discrepancyVariance > 0)) {
            throw new IllegalArgumentException("the variances of the target " + id + " (" + observedVariance + " and "
                    + discrepancyVariance + ") must not be negative and must not both be 0");
        }
    }

    /** What is doubtful about it beside the luck of a year. */
    double variance() {
        return observedVariance + discrepancyVariance;
    }

    /** The same with twice the model's discrepancy variance. */
    CalibrationTarget doubted() {
        return new CalibrationTarget(id, observed, observedVariance, 2 * discrepancyVariance);
    }
}
