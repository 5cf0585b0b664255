package dev.stagecrew.core.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.random.Streams;
import dev.stagecrew.core.time.ShopCalendar;
import dev.stagecrew.core.time.SimTime;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** What people bring along. Of 10,000 the mean of an exponential is known within 4 %, of a uniform luck within .012. */
final class NeedsTest {
    private static final Assumptions ASSUMPTIONS = Assumptions.central();
    private static final int MANY = 10_000;

    private final Needs needs = needs();
    private final List<Order> orders = Orders.uneventful(MANY);

    @Test
    void everyPlanFindsTheSameInTheSamePerson() {
        Order order = orders.get(7);
        Needs other = needs();
        orders.subList(0, 5).forEach(before -> other.parcel(before.shopper()));
        assertThat(other.parcel(order.shopper())).isEqualTo(needs.parcel(order.shopper()));
        assertThat(other.question(order.shopper())).isEqualTo(needs.question(order.shopper()));
        assertThat(other.ticket(order, ContactKind.RETURN, 0)).isEqualTo(needs.ticket(order, ContactKind.RETURN, 0));
        assertThat(needs.ticket(order, ContactKind.PRODUCT, 0))
                .isNotEqualTo(needs.ticket(order, ContactKind.RETURN, 0));
        assertThat(needs.parcel(order.shopper()))
                .isNotEqualTo(needs.parcel(orders.get(8).shopper()));
    }

    @Test
    void aParcelTakesTheTimesThatAreBelieved() {
        assertThat(mean(ParcelNeeds::packing)).isCloseTo(1, within(.03));
        assertThat(days(ParcelNeeds::transitMillis, Assumption.TRANSIT_DAYS)).isCloseTo(1, within(.03));
        assertThat(days(ParcelNeeds::returnDelayMillis, Assumption.RETURN_DELAY_DAYS))
                .isCloseTo(1, within(.04));
        assertThat(days(ParcelNeeds::ticketDelayMillis, Assumption.TICKET_DELAY_DAYS))
                .isCloseTo(1, within(.04));
        assertThat(mean(ParcelNeeds::starsNoise)).isCloseTo(0, within(.04));
        for (var luck : List.<ToDoubleFunction<ParcelNeeds>>of(
                ParcelNeeds::wrongLuck,
                ParcelNeeds::damagedLuck,
                ParcelNeeds::returnLuck,
                ParcelNeeds::shelfLuck,
                ParcelNeeds::joinLuck,
                ParcelNeeds::reviewLuck,
                ParcelNeeds::ticketLuck,
                ParcelNeeds::kindLuck,
                ParcelNeeds::lateLuck)) {
            assertThat(mean(luck)).isCloseTo(.5, within(.012));
        }
    }

    @Test
    void aTicketTakesItsOwnMinutesAndAPatienceOfDays() {
        ContactNeeds ticket = needs.ticket(orders.get(0), ContactKind.PRODUCT, SimTime.hours(9));
        assertThat(ticket.medium()).isEqualTo(Medium.MESSAGE);
        assertThat(ticket.besidesMillis()).isZero();
        assertThat(ticket.patienceMillis())
                .isEqualTo(SimTime.hours(24 * ASSUMPTIONS.get(Assumption.TICKET_PATIENCE_DAYS)));
        double minutes = orders.stream()
                .map(order -> needs.ticket(order, ContactKind.PRODUCT, 0))
                .mapToDouble(each -> SimTime.inMinutes(each.handlingMillis()))
                .average()
                .orElseThrow();
        assertThat(minutes / ASSUMPTIONS.get(Assumption.TICKET_MINUTES)).isCloseTo(1, within(.03));
    }

    private double days(ToDoubleFunction<ParcelNeeds> millis, Assumption usual) {
        return mean(millis) / SimTime.DAY_MILLIS / ASSUMPTIONS.get(usual);
    }

    private double mean(ToDoubleFunction<ParcelNeeds> of) {
        return orders.stream()
                .map(Order::shopper)
                .map(needs::parcel)
                .mapToDouble(of)
                .average()
                .orElseThrow();
    }

    private static Needs needs() {
        ShopCalendar calendar = new ShopCalendar(LocalDate.of(2026, 1, 5), 1, 0);
        return new Needs(ASSUMPTIONS, new Streams(2, 0), new Asking(ASSUMPTIONS, Inbox.messages(), calendar));
    }
}
