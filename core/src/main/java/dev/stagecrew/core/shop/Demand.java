package dev.stagecrew.core.shop;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.random.RandomStream;
import dev.stagecrew.core.random.Streams;
import dev.stagecrew.core.time.SimTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.rng.sampling.distribution.PoissonSampler;

/**
 * Who comes on a day, drawn so that every plan meets the same people.
 *
 * <p>Visits of a channel are a Poisson stream; thinned by the share of ready buyers it falls into two independent ones:
 * the buyers, each a {@link Shopper}, and the rest, of whom only the number counts. The buyers of a day are the points of
 * a unit-rate Poisson process on a line up to the day's expectation, from a stream keyed by channel and day, so that a
 * plan which draws more visits meets the same people and then some more. This is exact: no rate is discretised.
 *
 * <p>Cost is linear in buyers and enquirers and flat in visits.
 */
public final class Demand {
    private final Streams.Family arrivals;
    private final Streams.Family people;
    private final Streams.Family rest;
    private final Streams.Family askers;
    private final DayProfile profile;
    private final Luck luck;
    private final Asking asking;

    public Demand(Assumptions assumptions, Streams streams, DayProfile profile, Asking asking) {
        this.arrivals = streams.named("market.arrivals");
        this.people = streams.named("market.people");
        this.rest = streams.named("market.other-visits");
        this.askers = streams.named("market.askers");
        this.profile = profile;
        this.luck = new Luck(assumptions);
        this.asking = asking;
    }

    /** The ready buyers of a day, in no order of time. */
    public List<Shopper> shoppers(Channel channel, int day, double expected) {
        List<Shopper> shoppers = new ArrayList<>();
        RandomStream line = arrivals.at(channel.ordinal(), day);
        int index = 0;
        for (double at = line.nextExponential(); at < expected; at += line.nextExponential()) {
            RandomStream own = people.at(channel.ordinal(), day, index);
            long arrives = SimTime.startOfDay(day) + profile.timeOfDayMillis(own.nextDouble());
            long id = ((long) day << 24) ^ ((long) channel.ordinal() << 20) ^ index;
            shoppers.add(Shopper.drawn(id, channel, arrives, own, luck));
            index++;
        }
        return shoppers;
    }

    /** How many others visit: those who stay, or those who leave at once. */
    public long others(Channel channel, int day, double expected, boolean engaged) {
        return expected <= 0
                ? 0
                : PoissonSampler.of(rest.at(channel.ordinal(), day, engaged ? 1 : 0), expected)
                        .sample();
    }

    /** Those who ask without being ready to buy: when, and what they need. */
    public List<Asker> askers(int day, double expected) {
        List<Asker> result = new ArrayList<>();
        RandomStream line = askers.at(day);
        int index = 0;
        for (double at = line.nextExponential(); at < expected; at += line.nextExponential()) {
            RandomStream own = askers.at(day, index);
            long arrives = SimTime.startOfDay(day) + profile.timeOfDayMillis(own.nextDouble());
            result.add(new Asker(arrives, asking.question(own, arrives)));
            index++;
        }
        return result;
    }

    /** Somebody with a question and no intention to buy. */
    public record Asker(long arrivesMillis, ContactNeeds needs) {}

    /** Share of a channel's visitors who are ready to buy. */
    public static double readyShare(Assumptions assumptions, Channel channel, double marketing) {
        return switch (channel) {
            case SOCIAL -> assumptions.get(Assumption.BUYERS_SOCIAL);
            case DIRECT -> assumptions.get(Assumption.BUYERS_DIRECT);
            case ORGANIC -> assumptions.get(Assumption.BUYERS_ORGANIC);
            case RETURNING, EMAIL -> assumptions.get(Assumption.BUYERS_RETURNING);
            case MARKETPLACE, SUBSCRIPTION -> 1;
            case PAID_SEARCH -> targeted(assumptions, Assumption.BUYERS_PAID, marketing);
            case PAID_SOCIAL -> targeted(assumptions, Assumption.BUYERS_PAID_SOCIAL, marketing);
        };
    }

    private static double targeted(Assumptions assumptions, Assumption buyers, double marketing) {
        double worst = assumptions.get(Assumption.AD_WASTE);
        double waste = worst + (assumptions.get(Assumption.AD_WASTE_BEST) - worst) * marketing;
        return (1 - waste) * assumptions.get(buyers) + waste * assumptions.get(Assumption.BUYERS_WASTED);
    }
}
