package dev.stagecrew.core.theory;

/**
 * One server, Poisson arrivals, exponential service, unlimited patience: M/M/1.
 *
 * <p>With ρ = λ/μ the mean wait before service is ρ/(μ − λ). When ρ ≥ 1 the queue grows without bound: the server is
 * always busy and the mean wait is infinite.
 *
 * <p>Source: L. Kleinrock, Queueing Systems, volume 1 (1975), section 3.2.
 *
 * @param arrivalRate λ, arrivals an hour
 * @param serviceRate μ, served an hour by a server that is never idle
 */
public record MM1(double arrivalRate, double serviceRate) {
    public MM1 {
        Rates.requirePositive(arrivalRate, "arrival rate");
        Rates.requirePositive(serviceRate, "service rate");
    }

    /** The share of time the server is busy: min(1, λ/μ). */
    public double utilisation() {
        return Math.min(1, arrivalRate / serviceRate);
    }

    /** Mean wait before service, in hours. */
    public double meanWaitHours() {
        return isStable() ? utilisation() / (serviceRate - arrivalRate) : Double.POSITIVE_INFINITY;
    }

    /** Mean number waiting, the one being served not counted: λ times the mean wait (Little). */
    public double meanWaiting() {
        return arrivalRate * meanWaitHours();
    }

    /** The share of customers who wait longer than this: ρ · e^(−(μ − λ)t). */
    public double shareWaitingLongerThan(double hours) {
        return isStable() ? utilisation() * Math.exp((arrivalRate - serviceRate) * hours) : 1;
    }

    /** Whether the queue has a steady state. */
    public boolean isStable() {
        return arrivalRate < serviceRate;
    }
}
