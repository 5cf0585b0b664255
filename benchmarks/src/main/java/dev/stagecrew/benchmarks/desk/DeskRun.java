package dev.stagecrew.benchmarks.desk;

/**
 * What came out of simulating the help desk for a while.
 *
 * @param customers who arrived
 * @param waitHours of all who arrived, added up
 * @param busyHours of all agents, added up
 * @param hours of simulated time that {@code busyHours} refers to
 */
record DeskRun(double customers, double abandoned, double waitHours, double busyHours, double hours) {
    static final DeskRun NOTHING = new DeskRun(0, 0, 0, 0, 0);

    DeskRun plus(DeskRun other) {
        return new DeskRun(
                customers + other.customers,
                abandoned + other.abandoned,
                waitHours + other.waitHours,
                busyHours + other.busyHours,
                hours + other.hours);
    }

    double meanWaitHours() {
        return waitHours / customers;
    }

    double abandonedShare() {
        return abandoned / customers;
    }

    double utilisation() {
        return busyHours / hours / HelpDeskModel.AGENTS;
    }
}
