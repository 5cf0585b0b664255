package dev.stagecrew.core.scenario;

import dev.stagecrew.core.random.Distribution;
import java.util.Optional;

/**
 * A Poisson stream of contacts straight to the help desk, as in queueing theory.
 *
 * @param arrivalsPerHour round the clock
 * @param handling in minutes
 * @param patience in minutes; absent for customers who wait for ever
 */
public record Desk(double arrivalsPerHour, Distribution handling, Optional<Distribution> patience) {
    public Desk {
        if (!(arrivalsPerHour >= 0)) {
            throw new IllegalArgumentException("arrivals must not be negative: " + arrivalsPerHour);
        }
    }
}
