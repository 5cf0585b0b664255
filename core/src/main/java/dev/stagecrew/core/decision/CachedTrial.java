package dev.stagecrew.core.decision;

import java.util.Arrays;
import java.util.function.Function;

/**
 * A trial that observes no year of a candidate twice.
 *
 * <p>The cache holds, for each candidate, its years from the first without a gap. A request beyond them observes what is
 * missing in between as well, so that the same years serve every procedure, however it cuts them into batches.
 *
 * @param content everything that the observation of a candidate depends on, as text (a hash of the scenario, the seed, the
 *     KPI, the candidate itself); equal content means equal observations
 */
public record CachedTrial<C>(Trial<C> trial, Function<C, String> content, EvaluationCache cache) implements Trial<C> {
    private static final double[] NOTHING = {};

    @Override
    public double[] observe(C candidate, int from, int count) {
        String key = content.apply(candidate);
        double[] kept = cache.find(key).orElse(NOTHING);
        int end = from + count;
        if (kept.length < end) {
            double[] fresh = trial.observe(candidate, kept.length, end - kept.length);
            double[] longer = Arrays.copyOf(kept, end);
            System.arraycopy(fresh, 0, longer, kept.length, fresh.length);
            cache.keep(key, longer);
            kept = longer;
        }
        return Arrays.copyOfRange(kept, from, end);
    }
}
