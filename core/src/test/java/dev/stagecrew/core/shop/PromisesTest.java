package dev.stagecrew.core.shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.time.SimTime;
import org.junit.jupiter.api.Test;

final class PromisesTest {
    private final Promises promises = new Promises(6, 7);

    @Test
    void aParcelThatNeverComesIsLateOnce() {
        Purchase purchase = placed(Orders.uneventful());
        assertThat(promises.dueBefore(day(6))).isEmpty();
        assertThat(promises.dueBefore(day(7))).containsExactly(purchase);
        assertThat(promises.dueBefore(day(300))).isEmpty();
    }

    @Test
    void aParcelThatCameInTimeIsNeverLate() {
        placed(Orders.uneventful()).arrives();
        assertThat(promises.dueBefore(day(300))).isEmpty();
        assertThat(promises.writeOff(day(300))).isEmpty();
    }

    @Test
    void aCancelledOrderIsAwaitedNoLonger() {
        Purchase purchase = placed(Orders.uneventful());
        assertThat(promises.dueBefore(day(7))).hasSize(1);
        purchase.enters(Purchase.Stage.CLOSED);
        assertThat(promises.writeOff(day(300))).isEmpty();
    }

    @Test
    void anOrderIsWrittenOffOnceAWeekOverItsTime() {
        var orders = Orders.uneventful(2);
        Purchase comes = placed(orders.get(0));
        Purchase never = placed(orders.get(1));
        assertThat(promises.dueBefore(day(7))).hasSize(2);
        comes.arrives();
        assertThat(promises.writeOff(day(13))).isEmpty();
        assertThat(promises.writeOff(day(14))).containsExactly(never);
        assertThat(never.isAwaited()).isTrue();
        assertThat(promises.writeOff(day(30))).isEmpty();
    }

    private Purchase placed(Order order) {
        Purchase purchase = new Purchase(order, true);
        promises.placed(purchase);
        return purchase;
    }

    private static long day(int day) {
        return SimTime.startOfDay(day);
    }
}
