package dev.stagecrew.core.scenario;

import dev.stagecrew.core.random.Distribution;
import dev.stagecrew.core.random.RandomStream;
import dev.stagecrew.core.random.Streams;
import dev.stagecrew.core.shop.Asking;
import dev.stagecrew.core.shop.Contact;
import dev.stagecrew.core.shop.ContactKind;
import dev.stagecrew.core.shop.ContactNeeds;
import dev.stagecrew.core.shop.Medium;
import dev.stagecrew.core.time.SimTime;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The contacts of one day at a {@link Desk}, in order of time: a Poisson stream at a constant rate. */
public final class DeskArrivals implements Iterator<Contact> {
    private final Asking asking;
    private final Streams.Family people;
    private final RandomStream line;
    private final Distribution handling;
    private final @Nullable Distribution patience;
    private final int duty;
    private final int day;
    private final double expected;
    private double at;
    private int index;

    /**
     * A day's contacts.
     *
     * @param people streams of the desk's own
     * @param duty whose work they are
     */
    public DeskArrivals(Desk desk, Asking asking, Streams.Family people, int duty, int day) {
        this.asking = asking;
        this.people = people;
        this.line = people.at(day);
        this.handling = desk.handling();
        this.patience = desk.patience().orElse(null);
        this.duty = duty;
        this.day = day;
        this.expected = desk.arrivalsPerHour() * 24;
        this.at = line.nextExponential();
    }

    @Override
    public boolean hasNext() {
        return at < expected;
    }

    @Override
    public Contact next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the day is over");
        }
        RandomStream own = people.at(day, index++);
        long arrives = SimTime.startOfDay(day) + (long) (at / expected * SimTime.DAY_MILLIS);
        at += line.nextExponential();
        return Contact.of(duty, arrives, ContactKind.CONTACT, needs(own, arrives));
    }

    private ContactNeeds needs(RandomStream own, long arrives) {
        long handlingMillis = SimTime.minutes(handling.sample(own));
        long patienceMillis = patience == null ? SimTime.NEVER : SimTime.minutes(patience.sample(own));
        double satisfactionLuck = own.nextDouble();
        Medium medium = asking.medium(own, arrives);
        return new ContactNeeds(medium, handlingMillis, 0, patienceMillis, false, satisfactionLuck, 1);
    }
}
