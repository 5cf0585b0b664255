package dev.stagecrew.core.theory;

/**
 * A desk of c servers with one queue, Poisson arrivals, exponential service and customers who never give up: M/M/c.
 *
 * <p>With a = λ/μ and the blocking probability B(c) of Erlang's loss formula from the recursion B(0) = 1, B(n) = a·B(n −
 * 1)/(n + a·B(n − 1)), the share that waits is C = B/(1 − ρ(1 − B)), ρ = a/c, and the mean wait of all is C/(cμ − λ).
 * When ρ ≥ 1 everybody waits, infinitely long.
 *
 * <p>Source: A. K. Erlang, Solution of some problems in the theory of probabilities of significance in automatic
 * telephone exchanges (1917); formulas as in Kleinrock, Queueing Systems, volume 1, section 3.5.
 *
 * @param arrivalRate λ, arrivals an hour
 * @param serviceRate μ, served an hour by a server that is never idle
 * @param servers c
 */
public record ErlangC(double arrivalRate, double serviceRate, int servers) {
    public ErlangC {
        Rates.requirePositive(arrivalRate, "arrival rate");
        Rates.requirePositive(serviceRate, "service rate");
        Rates.requireServers(servers);
    }

    /** The share of time a server is busy: min(1, λ/(cμ)). */
    public double utilisation() {
        return Math.min(1, arrivalRate / (servers * serviceRate));
    }

    /** The share of customers who have to wait. */
    public double waitingShare() {
        if (!isStable()) {
            return 1;
        }
        double blocked = blockingShare();
        return blocked / (1 - utilisation() * (1 - blocked));
    }

    /** Mean wait before service of all customers, those who do not wait included, in hours. */
    public double meanWaitHours() {
        return isStable() ? waitingShare() / (servers * serviceRate - arrivalRate) : Double.POSITIVE_INFINITY;
    }

    /** Mean number waiting: λ times the mean wait (Little). */
    public double meanWaiting() {
        return arrivalRate * meanWaitHours();
    }

    /** The share of customers who wait longer than this: C · e^(−(cμ − λ)t). */
    public double shareWaitingLongerThan(double hours) {
        return isStable() ? waitingShare() * Math.exp((arrivalRate - servers * serviceRate) * hours) : 1;
    }

    /** Whether the queue has a steady state. */
    public boolean isStable() {
        return arrivalRate < servers * serviceRate;
    }

    /** Erlang's loss formula, B(c). */
    private double blockingShare() {
        double load = arrivalRate / serviceRate;
        double blocked = 1;
        for (int n = 1; n <= servers; n++) {
            blocked = load * blocked / (n + load * blocked);
        }
        return blocked;
    }
}
