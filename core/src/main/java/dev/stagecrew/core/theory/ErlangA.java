package dev.stagecrew.core.theory;

/**
 * A desk of c servers with one queue whose customers give up after an exponential patience: M/M/c+M, Erlang A.
 *
 * <p>The number in the system is a birth and death process, π(n) = π(n − 1)·λ/(min(n, c)μ + max(0, n − c)θ), θ = 1/mean
 * patience. With L the mean number waiting, the share abandoning is θL/λ, the mean wait of all who arrive (those who give
 * up included) is L/λ by Little's law, and the servers are busy λ(1 − abandoning)/(cμ) of their time. The sums run until
 * what is left out is below 10⁻¹⁷ of what is in. Infinite patience gives {@link ErlangC}.
 *
 * <p>Source: O. Garnett, A. Mandelbaum, M. Reiman, Designing a call center with impatient customers, Manufacturing &amp;
 * Service Operations Management 4 (2002) 208–227, doi:10.1287/msom.4.3.208.7753; C. Palm, Research on telephone traffic
 * carried by full availability groups (1957).
 *
 * @param waitingShare the share of arrivals who find every server busy
 * @param abandonedShare the share of arrivals who give up
 * @param meanWaitHours mean wait of all arrivals, in hours
 * @param utilisation the share of time a server is busy
 */
public record ErlangA(double waitingShare, double abandonedShare, double meanWaitHours, double utilisation) {
    private static final double NEGLIGIBLE = 1e-17;
    private static final double RESCALE_ABOVE = 1e200;

    /**
     * The steady state of a desk.
     *
     * @param arrivalRate λ, arrivals an hour
     * @param serviceRate μ, served an hour by a server that is never idle
     * @param servers c
     * @param meanPatienceHours may be infinite
     */
    public static ErlangA of(double arrivalRate, double serviceRate, int servers, double meanPatienceHours) {
        Rates.requirePositive(arrivalRate, "arrival rate");
        Rates.requirePositive(serviceRate, "service rate");
        Rates.requireServers(servers);
        if (!(meanPatienceHours > 0)) {
            throw new IllegalArgumentException("the mean patience (" + meanPatienceHours + " h) must be positive");
        }
        if (meanPatienceHours == Double.POSITIVE_INFINITY) {
            ErlangC patient = new ErlangC(arrivalRate, serviceRate, servers);
            return new ErlangA(patient.waitingShare(), 0, patient.meanWaitHours(), patient.utilisation());
        }
        return impatient(arrivalRate, serviceRate, servers, meanPatienceHours);
    }

    /** Sums π(n)/π(c) downwards from c, then upwards. */
    private static ErlangA impatient(double arrivalRate, double serviceRate, int servers, double patience) {
        double notFull = 0;
        double term = 1;
        for (int n = servers; n >= 1; n--) {
            term *= n * serviceRate / arrivalRate;
            notFull += term;
        }
        double full = 1;
        double waiting = 0;
        term = 1;
        double ratio;
        int queue = 0;
        do {
            queue++;
            ratio = arrivalRate / (servers * serviceRate + queue / patience);
            term *= ratio;
            full += term;
            waiting += queue * term;
            if (full > RESCALE_ABOVE) {
                notFull /= RESCALE_ABOVE;
                full /= RESCALE_ABOVE;
                waiting /= RESCALE_ABOVE;
                term /= RESCALE_ABOVE;
            }
        } while (ratio >= 1 || queue * term > NEGLIGIBLE * waiting * (1 - ratio) * (1 - ratio));
        double all = notFull + full;
        double meanWait = waiting / all / arrivalRate;
        double abandoned = meanWait / patience;
        double utilisation = arrivalRate * (1 - abandoned) / (servers * serviceRate);
        return new ErlangA(full / all, abandoned, meanWait, utilisation);
    }
}
