package dev.stagecrew.core.shop;

import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.random.Streams;
import dev.stagecrew.core.time.ShopCalendar;
import dev.stagecrew.core.time.SimTime;
import java.util.Collections;
import java.util.List;

/** Orders of day 0, all of them by first-time buyers, for tests. */
final class Orders {
    static final long PLACED = SimTime.hours(10);
    static final long TRANSIT = 2 * SimTime.DAY_MILLIS;
    static final double NEVER = 1;

    private static final Streams STREAMS = new Streams(1, 0);
    private static final Demand DEMAND = new Demand(
            Assumptions.central(),
            STREAMS,
            new DayProfile(Collections.nCopies(24, 1.0)),
            new Asking(
                    Assumptions.central(),
                    Inbox.messages(),
                    new ShopCalendar(java.time.LocalDate.of(2026, 1, 5), 1, 0)));

    private Orders() {}

    /** An order that nothing befalls. */
    static Order uneventful() {
        return uneventful(1).get(0);
    }

    static List<Order> uneventful(int number) {
        return DEMAND.shoppers(Channel.SOCIAL, 0, 3.0 * number + 100).subList(0, number).stream()
                .map(shopper -> with(shopper, new Luck()))
                .toList();
    }

    /** An order that something befalls. */
    static Order with(Luck luck) {
        return with(DEMAND.shoppers(Channel.SOCIAL, 0, 100).get(0), luck);
    }

    private static Order with(Shopper shopper, Luck luck) {
        ParcelNeeds parcel = new ParcelNeeds(
                1,
                TRANSIT,
                NEVER,
                luck.damaged,
                luck.returned,
                SimTime.DAY_MILLIS,
                luck.shelf,
                NEVER,
                luck.review,
                0,
                NEVER,
                NEVER,
                0,
                luck.late);
        return new Order(shopper.id(), PLACED, shopper, parcel, 0, 35, 35, true);
    }

    /** What strikes, 0, or does not, 1. */
    record Luck(double damaged, double returned, double shelf, double review, double late) {
        Luck() {
            this(NEVER, NEVER, NEVER, NEVER, NEVER);
        }

        Luck damages() {
            return new Luck(0, returned, shelf, review, late);
        }

        Luck returns(boolean resellable) {
            return new Luck(damaged, 0, resellable ? 0 : NEVER, review, late);
        }

        Luck reviews(double luck) {
            return new Luck(damaged, returned, shelf, luck, late);
        }

        Luck asksWhenLate() {
            return new Luck(damaged, returned, shelf, review, 0);
        }
    }
}
