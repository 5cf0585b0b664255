package dev.stagecrew.simulator.experiment;

/**
 * What a run took.
 *
 * @param nanos elapsed, over all lanes together
 */
public record Effort(int replications, long events, long nanos) {
    /** This and another, one after the other. */
    public Effort plus(Effort other) {
        return new Effort(replications + other.replications, events + other.events, nanos + other.nanos);
    }
}
