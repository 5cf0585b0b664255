package dev.stagecrew.core.decision;

/**
 * The port to the simulator: observes candidates (plans, values of assumptions) in numbered years.
 *
 * <p>The same replication number means the same customers for every candidate, so that differences are paired. The
 * answer depends on the arguments alone. Years are asked for in batches so that lanes can run side by side.
 *
 * @param <C> what is tried
 */
@FunctionalInterface
public interface Trial<C> {
    /** One value for each of the replications {@code from}, ..., {@code from + count - 1}, in order. */
    double[] observe(C candidate, int from, int count);
}
