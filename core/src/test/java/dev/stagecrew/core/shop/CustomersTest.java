package dev.stagecrew.core.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.assumption.Suppose;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class CustomersTest {
    private static final Assumptions ASSUMPTIONS = Suppose.nothingSpecial();
    private static final double DAYS_A_MONTH = 365.25 / 12;

    @Test
    void aFirstTimeBuyerStaysWhenTheirLuckIsBelowTheChance() {
        double chance = ASSUMPTIONS.get(Assumption.JOINING);
        assertThat(afterFirstParcel(false, chance - .001)).isEqualTo(101);
        assertThat(afterFirstParcel(false, chance)).isEqualTo(100);
    }

    @Test
    void aBadFirstParcelPutsSomeOff() {
        double chance = ASSUMPTIONS.get(Assumption.JOINING) * (1 - ASSUMPTIONS.get(Assumption.QUIT_AFTER_LATE));
        assertThat(afterFirstParcel(true, chance - .001)).isEqualTo(101);
        assertThat(afterFirstParcel(true, chance + .001)).isEqualTo(100);
    }

    @Test
    void aBadParcelLosesAKnownCustomerOnlyWhenLuckSaysSo() {
        Customers customers = customers(1);
        customers.disappointed(ASSUMPTIONS.get(Assumption.QUIT_AFTER_LATE));
        assertThat(customers.active()).isEqualTo(1);
        customers.disappointed(0);
        customers.disappointed(0);
        assertThat(customers.active()).as("never fewer than nobody").isZero();
    }

    /** Luck 0 makes happen whatever can. */
    @Test
    void aStrangersVerdictCanOnlyBringSomebodyAndACustomersOnlyLoseSomebody() {
        Judgement good = new Judgement(0, false, true);
        Judgement late = new Judgement(3, false, true);
        Judgement nothing = new Judgement(3, false, false);
        assertThat(afterVerdict(true, good)).isEqualTo(101);
        assertThat(afterVerdict(true, late)).isEqualTo(101);
        assertThat(afterVerdict(true, nothing)).isEqualTo(100);
        assertThat(afterVerdict(false, good)).isEqualTo(100);
        assertThat(afterVerdict(false, late)).isEqualTo(99);
        assertThat(afterVerdict(false, nothing)).isEqualTo(99);
    }

    private static double afterVerdict(boolean stranger, Judgement verdict) {
        Customers customers = customers(100);
        ParcelNeeds lucky = new ParcelNeeds(1, 0, 1, 1, 1, 0, 1, 0, 1, 0, 1, 1, 0, 1);
        Order order = new Order(1, 0, Orders.uneventful().shopper(), lucky, 0, 35, 35, stranger);
        customers.judged(order, verdict, () -> 0);
        return customers.active();
    }

    @Test
    void visitorsWhoDoNotKnowTheShopComeByEveryChannelButTwo() {
        assertThat(Stream.of(Channel.values()).filter(channel -> channel.visitsTheSite() && !channel.isOfStrangers()))
                .containsExactly(Channel.RETURNING, Channel.EMAIL);
        assertThat(Stream.of(Channel.values()).filter(channel -> !channel.visitsTheSite()))
                .containsExactly(Channel.MARKETPLACE, Channel.SUBSCRIPTION)
                .noneMatch(Channel::isOfStrangers);
    }

    @Test
    void aMonthOfContentCustomersLosesTheChurn() {
        assertThat(afterAYear(1)).isCloseTo(yearAt(ASSUMPTIONS.get(Assumption.CHURN)), within(1e-9));
    }

    @Test
    void disappointingServiceLosesMore() {
        double churn = ASSUMPTIONS.get(Assumption.CHURN) + ASSUMPTIONS.get(Assumption.CHURN_DISSATISFIED) * .5;
        assertThat(afterAYear(.5)).isCloseTo(yearAt(churn), within(1e-9)).isLessThan(afterAYear(1));
    }

    /** They might have stayed had their parcel come, so they count; but they are no customer. */
    @Test
    void aStrangerWhoGotNothingDoesNotStay() {
        Census year = new Census(365);
        Customers held = Customers.held(Openings.withCustomers(100), ASSUMPTIONS, year);
        held.strangerGotNothing(ASSUMPTIONS.get(Assumption.JOINING));
        assertThat(year.allJoined()).isZero();
        held.strangerGotNothing(ASSUMPTIONS.get(Assumption.JOINING) - .001);
        assertThat(year.allJoined()).isEqualTo(1);
        Customers moving = customers(100);
        moving.strangerGotNothing(0);
        assertThat(moving.active()).isEqualTo(100);
    }

    @Test
    void aCustomerWhoGotNothingOftenGoes() {
        double chance = ASSUMPTIONS.get(Assumption.QUIT_UNDELIVERED);
        Customers customers = customers(1.5);
        customers.customerGotNothing(chance);
        assertThat(customers.active()).isEqualTo(1.5);
        customers.customerGotNothing(chance - .001);
        assertThat(customers.active()).isEqualTo(.5);
        customers.customerGotNothing(0);
        assertThat(customers.active()).isZero();
    }

    @Test
    void whoMightComeOrGoIsCountedBelowTheChance() {
        Census year = new Census(365);
        Customers held = Customers.held(Openings.withCustomers(100), ASSUMPTIONS, year);
        held.delivered(false, ASSUMPTIONS.get(Assumption.JOINING));
        held.disappointed(ASSUMPTIONS.get(Assumption.QUIT_AFTER_LATE));
        assertThat(year.allJoined()).isZero();
        assertThat(year.allLeft()).isZero();
    }

    private static double afterFirstParcel(boolean badly, double luck) {
        Customers customers = customers(100);
        customers.delivered(badly, luck);
        return customers.active();
    }

    private static double afterAYear(double satisfied) {
        Customers customers = customers(100);
        for (int day = 0; day < 365; day++) {
            customers.endDay(satisfied);
        }
        return customers.active();
    }

    @Test
    void whoIsHeldNeitherComesNorGoesButIsCounted() {
        Census year = new Census(365);
        Customers held = Customers.held(Openings.withCustomers(100), ASSUMPTIONS, year);
        held.delivered(false, 0);
        held.disappointed(0);
        held.endDay(1);
        assertThat(held.active()).isEqualTo(100);
        assertThat(year.allJoined()).isEqualTo(1);
        assertThat(year.allLeft()).isCloseTo(1 + 100 * ASSUMPTIONS.get(Assumption.CHURN) / DAYS_A_MONTH, within(1e-12));
    }

    /** What holds a shop's customers is what it sends: who got nothing leaves on top of that, however few would. */
    @Test
    void whoGotNothingLeavesAndIsNotHeld() {
        Census year = new Census(365);
        Customers held = Customers.held(Openings.withCustomers(100), ASSUMPTIONS, year);
        held.customerGotNothing(0);
        held.strangerGotNothing(0);
        assertThat(held.active()).isEqualTo(100);
        assertThat(year.allLeft()).isZero();
        assertThat(year.allJoined()).as("as if it had come").isEqualTo(1);
        Standing nobodyLeaves = new Standing(Map.of(), Map.of(), 1, 0, 0, 0, 0, 0, 0, 0, 0);
        Customers customers = Customers.moving(Openings.withCustomers(100), nobodyLeaves, ASSUMPTIONS);
        customers.customerGotNothing(0);
        customers.strangerGotNothing(0);
        assertThat(customers.active()).isEqualTo(99);
    }

    /** Half of those who could join do, and half of those who could leave. */
    @Test
    void theStandingSaysHowManyComeAndGo() {
        Standing half = new Standing(Map.of(), Map.of(), .5, .5, 0, 0, 0, 0, 0, 0, 0);
        double join = ASSUMPTIONS.get(Assumption.JOINING) / 2;
        double quit = ASSUMPTIONS.get(Assumption.QUIT_AFTER_LATE) / 2;
        Customers customers = Customers.moving(Openings.withCustomers(100), half, ASSUMPTIONS);
        customers.delivered(false, join);
        customers.disappointed(quit);
        assertThat(customers.active()).isEqualTo(100);
        customers.delivered(false, join - .001);
        assertThat(customers.active()).isEqualTo(101);
        customers.disappointed(quit - .001);
        assertThat(customers.active()).isEqualTo(100);
        customers.endDay(1);
        assertThat(customers.active())
                .isCloseTo(100 - 50 * ASSUMPTIONS.get(Assumption.CHURN) / DAYS_A_MONTH, within(1e-12));
    }

    private static Customers customers(double active) {
        return Customers.moving(Openings.withCustomers(active), Standing.NONE, ASSUMPTIONS);
    }

    private static double yearAt(double churnAMonth) {
        return 100 * Math.pow(1 - churnAMonth / DAYS_A_MONTH, 365);
    }
}
