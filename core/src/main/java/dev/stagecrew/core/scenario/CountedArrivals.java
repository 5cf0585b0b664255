package dev.stagecrew.core.scenario;

import dev.stagecrew.core.random.RandomStream;
import dev.stagecrew.core.random.Streams;
import dev.stagecrew.core.shop.Asking;
import dev.stagecrew.core.shop.Contact;
import dev.stagecrew.core.time.SimTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The contacts that reach a help desk by one medium: a Poisson stream at the pace of the weekday and the hour. */
public final class CountedArrivals {
    private final DeskChannel channel;
    private final Asking asking;
    private final Streams.Family people;
    private final int duty;
    private final List<double[]> spread;

    /**
     * A channel's contacts.
     *
     * @param duty whose work they are
     */
    public CountedArrivals(DeskChannel channel, Asking asking, Streams streams, int duty) {
        this.channel = channel;
        this.asking = asking;
        this.people = streams.named("desk." + channel.medium().id());
        this.duty = duty;
        this.spread = IntStream.range(0, channel.weekdays().size())
                .mapToObj(channel::spread)
                .toList();
    }

    /** Those of a day, in order of time. */
    public List<Contact> on(int day, int weekday) {
        List<Contact> contacts = new ArrayList<>();
        double expected = channel.expected(weekday);
        RandomStream line = people.at(day);
        for (double at = line.nextExponential(); at < expected; at += line.nextExponential()) {
            RandomStream own = people.at(day, contacts.size());
            long arrives = SimTime.startOfDay(day) + timeOfDayMillis(spread.get(weekday), at / expected);
            contacts.add(Contact.atDesk(
                    duty,
                    arrives,
                    channel.priority(),
                    asking.atDesk(own, channel.medium(), channel.handling(), channel.patience())));
        }
        return contacts;
    }

    private static long timeOfDayMillis(double[] share, double luck) {
        int found = Arrays.binarySearch(share, luck);
        int minute = Math.min(found < 0 ? -found - 1 : found + 1, share.length - 1);
        double before = minute == 0 ? 0 : share[minute - 1];
        double part = share[minute] > before ? (luck - before) / (share[minute] - before) : 0;
        return minute * SimTime.MINUTE_MILLIS + (long) (part * SimTime.MINUTE_MILLIS);
    }
}
