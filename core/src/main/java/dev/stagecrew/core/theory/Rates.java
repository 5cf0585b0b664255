package dev.stagecrew.core.theory;

/** The guards that the queueing formulas share. */
final class Rates {
    private Rates() {}

    static void requirePositive(double rate, String name) {
        if (!(rate > 0) || rate == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("the " + name + " (" + rate + ") must be positive and finite");
        }
    }

    static void requireServers(int servers) {
        if (servers < 1) {
            throw new IllegalArgumentException("the number of servers (" + servers + ") must be at least 1");
        }
    }
}
