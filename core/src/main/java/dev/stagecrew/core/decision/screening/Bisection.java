package dev.stagecrew.core.decision.screening;

import dev.stagecrew.core.decision.screening.BreakEven.Crossing;
import dev.stagecrew.core.stat.Estimate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;

/** Bisection for zeros of the mean and of both ends of its interval; no value is observed twice. */
record Bisection(DoubleFunction<Estimate> answer, SortedMap<Double, Estimate> known) {
    private static final int HALVINGS = 7;

    Estimate at(double value) {
        return known.computeIfAbsent(value, answer::apply);
    }

    Optional<Crossing> towards(double central, double end) {
        double sign = Math.signum(at(central).mean());
        if (central == end || sign == 0 || sign * at(end).mean() > 0) {
            return Optional.empty();
        }
        ToDoubleFunction<Estimate> pessimistic = sign > 0 ? Estimate::low : estimate -> -estimate.high();
        ToDoubleFunction<Estimate> optimistic = sign > 0 ? Estimate::high : estimate -> -estimate.low();
        return Optional.of(new Crossing(
                zero(central, end, estimate -> sign * estimate.mean()),
                zero(central, end, pessimistic),
                zero(central, end, optimistic)));
    }

    /** Where a measure that falls from the central value to the end passes zero; an end when it does not. */
    private double zero(double central, double end, ToDoubleFunction<Estimate> measure) {
        if (measure.applyAsDouble(at(central)) <= 0) {
            return central;
        }
        if (measure.applyAsDouble(at(end)) > 0) {
            return end;
        }
        double positive = central;
        double negative = end;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (positive + negative) / 2;
            if (measure.applyAsDouble(at(middle)) > 0) {
                positive = middle;
            } else {
                negative = middle;
            }
        }
        double above = measure.applyAsDouble(at(positive));
        double below = measure.applyAsDouble(at(negative));
        return positive + (negative - positive) * above / (above - below);
    }
}
