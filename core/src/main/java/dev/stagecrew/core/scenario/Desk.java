package dev.stagecrew.core.scenario;

import dev.stagecrew.core.random.Distribution;
import dev.stagecrew.core.shop.Medium;
import java.util.List;
import java.util.Optional;

/**
 * Contacts straight to the help desk: a Poisson stream round the clock, as in queueing theory, or what is counted by channel.
 *
 * @param arrivalsPerHour round the clock; 0 where channels are counted
 * @param handling in minutes
 * @param patience in minutes; absent for customers who wait for ever
 * @param channels those that are counted, which have handling and patience of their own; none for a desk of theory
 */
public record Desk(
        double arrivalsPerHour, Distribution handling, Optional<Distribution> patience, List<DeskChannel> channels) {
    public Desk {
        channels = List.copyOf(channels);
        if (!(arrivalsPerHour >= 0)) {
            throw new IllegalArgumentException("arrivals must not be negative: " + arrivalsPerHour);
        }
    }

    /** A stream round the clock. */
    public Desk(double arrivalsPerHour, Distribution handling, Optional<Distribution> patience) {
        this(arrivalsPerHour, handling, patience, List.of());
    }

    /** What is counted by channel. */
    public static Desk counted(List<DeskChannel> channels) {
        return new Desk(0, new Distribution.Constant(1), Optional.empty(), channels);
    }

    /** The media by which its contacts are counted; none for a desk of theory. */
    public List<Medium> media() {
        return channels.stream().map(DeskChannel::medium).sorted().toList();
    }
}
