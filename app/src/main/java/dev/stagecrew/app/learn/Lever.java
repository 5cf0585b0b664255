package dev.stagecrew.app.learn;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.AssumptionSettings;
import dev.stagecrew.core.assumption.Setting;
import dev.stagecrew.core.decision.calibration.ParameterScale;
import dev.stagecrew.core.kpi.Unit;
import dev.stagecrew.core.today.FreeParameter;
import java.util.List;

/**
 * What a fit may move: one assumption over its plausible range, or several together by one factor.
 *
 * @param id as it is told: an assumption's, or a free parameter's
 * @param moved the assumptions that it moves, in the order of the columns of its draws
 * @param scale of the value of the one, or of the factor of several
 */
record Lever(String id, List<Assumption> moved, ParameterScale scale) {
    /** Levels that nobody can look up: for a shop that is not extraordinary, two and a half times as much or as little. */
    private static final double MOST = 2.5;

    /** Who counts as a customer differs from shop to shop, and with it how often each comes back. */
    private static final double MOST_RETURNING = 5;

    Lever {
        moved = List.copyOf(moved);
    }

    static Lever of(Assumption assumption) {
        return new Lever(assumption.id(), List.of(assumption), ParameterScale.of(assumption));
    }

    static Lever of(FreeParameter factor) {
        double most = factor == FreeParameter.RETURNING ? MOST_RETURNING : MOST;
        return new Lever(factor.id(), factor.assumptions(), ParameterScale.of(Unit.INDEX, 1 / most, most));
    }

    /** The values of what it moves, each as far from its value in the settings as the lever says. */
    List<Double> values(double u, AssumptionSettings settings) {
        double value = scale.value(u);
        return moved.size() == 1
                ? List.of(value)
                : moved.stream()
                        .map(one -> {
                            double times = settings.value(one) * value;
                            return one.unit() == Unit.RATIO && one.high() <= 1 ? Math.min(1, times) : times;
                        })
                        .toList();
    }

    /** The settings under it. */
    AssumptionSettings applied(double u, AssumptionSettings settings) {
        List<Double> values = values(u, settings);
        AssumptionSettings moving = settings;
        for (int i = 0; i < moved.size(); i++) {
            moving = moving.with(moved.get(i), Setting.of(values.get(i)));
        }
        return moving;
    }
}
