package dev.stagecrew.core.decision;

import java.util.Optional;
import java.util.function.Function;

/**
 * A trial that observes nothing twice.
 *
 * @param content everything that the observation of a candidate depends on, as text (a hash of the scenario, the seed, the
 *     KPI, the candidate itself); equal content means equal observations
 */
public record CachedTrial<C>(Trial<C> trial, Function<C, String> content, EvaluationCache cache) implements Trial<C> {
    @Override
    public double[] observe(C candidate, int from, int count) {
        String key = content.apply(candidate) + "@" + from + "+" + count;
        Optional<double[]> kept = cache.find(key);
        if (kept.isPresent()) {
            return kept.get();
        }
        double[] values = trial.observe(candidate, from, count);
        cache.keep(key, values);
        return values;
    }
}
