package dev.stagecrew.app.learn;

import dev.stagecrew.core.decision.calibration.CalibrationTarget;
import dev.stagecrew.core.kpi.Unit;
import dev.stagecrew.core.today.Figure;

/** A figure as a fit compares it: a level by its logarithm, a share by its logit. */
final class Sight {
    /** How far the model may be off though all its assumptions were right: of a level, and of a wait. */
    private static final double DISCREPANCY = .05;

    private static final double DISCREPANCY_OF_WAITS = .1;
    private static final double NORMAL_95 = 3.92;
    private static final double LEAST = 1e-4;

    private Sight() {}

    /** What a shop's exports say, with the interval of it. */
    static CalibrationTarget target(Figure figure, double value, double low, double high) {
        double spread = (bent(figure, high) - bent(figure, low)) / NORMAL_95;
        double discrepancy = figure == Figure.FIRST_RESPONSE ? DISCREPANCY_OF_WAITS : DISCREPANCY;
        double slope = share(figure) ? 1 / Math.max(LEAST, 1 - value) : 1;
        return new CalibrationTarget(
                figure.id(), bent(figure, value), spread * spread, discrepancy * slope * discrepancy * slope);
    }

    /** A value on the scale of comparison; NaN where there is none. */
    static double bent(Figure figure, double value) {
        if (share(figure)) {
            double within = Math.max(LEAST, Math.min(1 - LEAST, value));
            return StrictMath.log(within / (1 - within));
        }
        return StrictMath.log(Math.max(LEAST, value));
    }

    private static boolean share(Figure figure) {
        return figure.unit() == Unit.RATIO;
    }
}
