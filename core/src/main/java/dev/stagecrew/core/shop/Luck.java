package dev.stagecrew.core.shop;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.random.Distribution;
import dev.stagecrew.core.random.RandomStream;
import dev.stagecrew.core.time.SimTime;

/** Draws what customers bring along, under the assumptions of a replication. */
final class Luck {
    private final Distribution spread;
    private final Distribution basket;
    private final Distribution transitDays;
    private final double ticketDelayDays;
    private final double returnDelayDays;

    Luck(Assumptions assumptions) {
        double variation = assumptions.get(Assumption.HANDLING_VARIATION);
        spread = Distribution.Lognormal.of(1, variation);
        basket = Distribution.Lognormal.of(1, assumptions.get(Assumption.BASKET_VARIATION));
        transitDays = Distribution.Lognormal.of(
                assumptions.get(Assumption.TRANSIT_DAYS), assumptions.get(Assumption.TRANSIT_VARIATION));
        ticketDelayDays = assumptions.get(Assumption.TICKET_DELAY_DAYS);
        returnDelayDays = assumptions.get(Assumption.RETURN_DELAY_DAYS);
    }

    /** An order's value relative to the mean. */
    double basket(RandomStream stream) {
        return basket.sample(stream);
    }

    ParcelNeeds parcel(RandomStream stream) {
        return new ParcelNeeds(
                spread.sample(stream),
                Math.round(transitDays.sample(stream) * SimTime.DAY_MILLIS),
                stream.nextDouble(),
                stream.nextDouble(),
                stream.nextDouble(),
                days(returnDelayDays, stream),
                stream.nextDouble(),
                stream.nextDouble(),
                stream.nextDouble(),
                stream.nextGaussian(),
                stream.nextDouble(),
                stream.nextDouble(),
                days(ticketDelayDays, stream),
                stream.nextDouble());
    }

    private static long days(double mean, RandomStream stream) {
        return Math.round(mean * stream.nextExponential() * SimTime.DAY_MILLIS);
    }
}
