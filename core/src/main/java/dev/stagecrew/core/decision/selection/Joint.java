package dev.stagecrew.core.decision.selection;

/**
 * How sure several comparisons are together.
 *
 * @param all that all of them hold: the product, a lower bound for comparisons that rise and fall together
 * @param worst the largest probability that one of them does not
 */
record Joint(double all, double worst) {
    /** Of no comparison at all. */
    static final Joint CERTAIN = new Joint(1, 0);

    Joint and(double probability) {
        return new Joint(all * probability, Math.max(worst, 1 - probability));
    }
}
