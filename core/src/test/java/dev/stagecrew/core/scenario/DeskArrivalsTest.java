package dev.stagecrew.core.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.random.Distribution;
import dev.stagecrew.core.random.Streams;
import dev.stagecrew.core.shop.Asking;
import dev.stagecrew.core.shop.Contact;
import dev.stagecrew.core.shop.Inbox;
import dev.stagecrew.core.time.ShopCalendar;
import dev.stagecrew.core.time.SimTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Six contacts an hour. */
final class DeskArrivalsTest {
    private static final Desk DESK = new Desk(6, new Distribution.Exponential(5), Optional.empty());
    private static final int DAYS = 1_000;

    /** A Poisson count: its variance is its mean; four standard errors of either. */
    @Test
    void aDaysContactsAreAPoissonNumber() {
        double sum = 0;
        double squares = 0;
        for (int day = 0; day < DAYS; day++) {
            int number = day(day).size();
            sum += number;
            squares += (double) number * number;
        }
        double mean = sum / DAYS;
        double expected = 6 * 24;
        assertThat(mean).isCloseTo(expected, within(4 * Math.sqrt(expected / DAYS)));
        double variance = squares / DAYS - mean * mean;
        assertThat(variance).isCloseTo(expected, within(4 * expected * Math.sqrt(2.0 / DAYS)));
    }

    @Test
    void theyComeInOrderWithinTheirDayAndWaitForEver() {
        List<Contact> contacts = day(3);
        long before = SimTime.startOfDay(3);
        for (Contact contact : contacts) {
            assertThat(contact.arisesMillis()).isBetween(before, SimTime.startOfDay(4) - 1);
            assertThat(contact.givenUpMillis()).isEqualTo(SimTime.NEVER);
            before = contact.arisesMillis();
        }
    }

    @Test
    void afterTheLastOfADayThereIsNone() {
        DeskArrivals arrivals = arrivals(0);
        while (arrivals.hasNext()) {
            arrivals.next();
        }
        assertThatThrownBy(arrivals::next).isInstanceOf(NoSuchElementException.class);
    }

    private static List<Contact> day(int day) {
        List<Contact> contacts = new ArrayList<>();
        arrivals(day).forEachRemaining(contacts::add);
        return contacts;
    }

    private static DeskArrivals arrivals(int day) {
        Asking asking =
                new Asking(Assumptions.central(), Inbox.messages(), new ShopCalendar(LocalDate.of(2026, 1, 5), 1, 0));
        return new DeskArrivals(DESK, asking, new Streams(1, 0).named("desk.contacts"), 0, day);
    }
}
