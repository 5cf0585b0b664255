package dev.stagecrew.core.shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.random.Streams;
import dev.stagecrew.core.time.ShopCalendar;
import dev.stagecrew.core.time.SimTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PromisesTest {
    private static final Asking ASKING =
            new Asking(Assumptions.central(), Inbox.messages(), new ShopCalendar(LocalDate.of(2026, 1, 5), 1, 0));
    private static final Needs NEEDS = new Needs(Assumptions.central(), new Streams(1, 0), ASKING);
    private static final Demand DEMAND = new Demand(
            Assumptions.central(), new Streams(1, 0), new DayProfile(java.util.Collections.nCopies(24, 1.0)), ASKING);

    @Test
    void aParcelThatNeverComesIsLateOnce() {
        Promises promises = new Promises(6);
        Order order = orders(1).get(0);
        promises.placed(order);
        assertThat(promises.dueBefore(day(6))).isEmpty();
        assertThat(promises.dueBefore(day(7))).containsExactly(order);
        assertThat(promises.dueBefore(day(300))).isEmpty();
    }

    @Test
    void aParcelThatCameInTimeIsNeverLate() {
        Promises promises = new Promises(6);
        Order order = orders(1).get(0);
        promises.placed(order);
        assertThat(promises.delivered(order)).as("the customer judges now").isTrue();
        assertThat(promises.dueBefore(day(300))).isEmpty();
        assertThat(promises.writeOff(day(300))).isEmpty();
    }

    @Test
    void aCustomerJudgesOnceAWeekOverTimeAndNotAgainOnDelivery() {
        Promises promises = new Promises(6);
        List<Order> orders = orders(2);
        orders.forEach(promises::placed);
        assertThat(promises.dueBefore(day(7))).hasSize(2);
        assertThat(promises.delivered(orders.get(0))).isTrue();
        assertThat(promises.writeOff(day(13))).isEmpty();
        assertThat(promises.writeOff(day(14))).containsExactly(orders.get(1));
        assertThat(promises.isOpen(orders.get(1))).isTrue();
        assertThat(promises.delivered(orders.get(1))).isFalse();
        assertThat(promises.writeOff(day(30))).isEmpty();
    }

    private static long day(int day) {
        return SimTime.startOfDay(day);
    }

    /** So many orders of day 0. */
    private static List<Order> orders(int number) {
        List<Order> orders = new ArrayList<>();
        for (Shopper shopper : DEMAND.shoppers(Channel.SOCIAL, 0, 100).subList(0, number)) {
            orders.add(new Order(shopper.id(), SimTime.hours(10), shopper, NEEDS.parcel(shopper), 35, true));
        }
        return orders;
    }
}
