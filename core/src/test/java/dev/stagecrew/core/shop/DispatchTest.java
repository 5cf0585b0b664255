package dev.stagecrew.core.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.assumption.Suppose;
import dev.stagecrew.core.shop.AfterSale.House.Occasion;
import dev.stagecrew.core.time.SimTime;
import org.junit.jupiter.api.Test;

/** A parcel takes 10 minutes, 6 with the best process; one in a hundred goes wrong in skilled hands, three without skill. */
final class DispatchTest {
    private static final Assumptions BELIEVED = Suppose.that(Assumption.PACKING_MINUTES, 10)
            .and(Assumption.PACKING_MINUTES_BEST, 6)
            .and(Assumption.WRONG_PARCEL, .01)
            .and(Assumption.UNSKILLED_ERRORS, 2)
            .and(Assumption.DISPATCH_ORDERS, 2)
            .assumptions();

    private final Dispatch dispatch = new Dispatch(BELIEVED);

    @Test
    void packingIsQuickerTheBetterTheProcess() {
        assertThat(packing(0, Occasion.SALE, 0).sizeMillis()).isEqualTo(SimTime.minutes(10));
        assertThat(packing(0, Occasion.SALE, .5).sizeMillis()).isEqualTo(SimTime.minutes(8));
        assertThat(packing(0, Occasion.SALE, 1).sizeMillis()).isEqualTo(SimTime.minutes(6));
    }

    @Test
    void parcelsGoWrongMoreOftenInUnskilledAndInTiredHands() {
        assertThat(isWrong(.009, 1, 1)).isTrue();
        assertThat(isWrong(.011, 1, 1)).isFalse();
        assertThat(isWrong(.029, 0, 1)).isTrue();
        assertThat(isWrong(.031, 0, 1)).isFalse();
        assertThat(isWrong(.019, 1, 2)).isTrue();
        assertThat(isWrong(.021, 1, 2)).isFalse();
    }

    @Test
    void aReplacementIsLookedAtTwiceAndNeverWrong() {
        dispatch.packed(packing(0, Occasion.REPLACEMENT, 0), 0, 10);
        assertThat(dispatch.pickup()).noneMatch(Dispatch.Parcel::wrong);
    }

    @Test
    void theCarrierTakesWhatIsPackedOnce() {
        dispatch.packed(packing(.5, Occasion.SALE, 0), 1, 1);
        assertThat(dispatch.pickup()).hasSize(1);
        assertThat(dispatch.pickup()).isEmpty();
    }

    @Test
    void aParcelIsInTimeWithTheFirstTwoPickupsAfterTheSale() {
        dispatch.pickup();
        Packing packing = packing(.5, Occasion.SALE, 0);
        dispatch.pickup();
        assertThat(dispatch.isInTime(packing)).isTrue();
        dispatch.pickup();
        assertThat(dispatch.isInTime(packing)).isTrue();
        dispatch.pickup();
        assertThat(dispatch.isInTime(packing)).isFalse();
    }

    @Test
    void whatHadToBeFoundFirstIsNeverInTime() {
        Packing packing = packing(.5, Occasion.GOODS_FOUND, 0);
        dispatch.pickup();
        assertThat(dispatch.isInTime(packing)).isFalse();
    }

    @Test
    void theLatestOrdersAreRemembered() {
        assertThat(dispatch.recentDays(1.5)).as("as long as there was none").isEqualTo(1.5);
        dispatch.left(9 * SimTime.DAY_MILLIS);
        assertThat(dispatch.recentDays(1.5)).isEqualTo(9);
        dispatch.left(SimTime.DAY_MILLIS);
        dispatch.left(2 * SimTime.DAY_MILLIS);
        assertThat(dispatch.recentDays(1.5)).as("the mean of the last two").isCloseTo(1.5, within(1e-12));
        dispatch.left(4 * SimTime.DAY_MILLIS);
        assertThat(dispatch.recentDays(1.5)).isCloseTo(3, within(1e-12));
    }

    private boolean isWrong(double luck, double skill, double errorFactor) {
        dispatch.packed(packing(luck, Occasion.SALE, 0), skill, errorFactor);
        return dispatch.pickup().get(0).wrong();
    }

    private Packing packing(double wrongLuck, Occasion occasion, double process) {
        ParcelNeeds needs = new ParcelNeeds(1, 0, wrongLuck, 1, 1, 0, 1, 1, 1, 0, 1, 1, 0, 1);
        Shopper shopper = Orders.uneventful().shopper();
        Order order = new Order(1, 0, shopper, needs, 0, 35, 35, true);
        return dispatch.packing(0, 0, new Purchase(order, true), occasion, process);
    }
}
