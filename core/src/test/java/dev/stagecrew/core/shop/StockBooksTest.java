package dev.stagecrew.core.shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.assumption.Suppose;
import dev.stagecrew.core.time.SimTime;
import org.junit.jupiter.api.Test;

final class StockBooksTest {
    private static final Assumptions ASSUMPTIONS = Assumptions.central();

    @Test
    void whatLeavesUnbookedIsSoldAllTheSame() {
        Stockroom room = new Stockroom(ASSUMPTIONS, 1, 4, 0);
        room.leak(0, 0, 0);
        assertThat(room.accuracy()).isZero();
        boolean there = true;
        while (room.has(0)) {
            there = room.take(0);
        }
        assertThat(there).as("the last one in the books was not on the shelf").isFalse();
        assertThat(room.isThere(0)).isFalse();
    }

    @Test
    void lookingThroughTheStockSetsTheBooksRight() {
        Stockroom room = new Stockroom(ASSUMPTIONS, 2, 4, 0);
        room.leak(1, 0, 0);
        assertThat(room.accuracy()).isEqualTo(.5);
        room.reorder(1, 0);
        assertThat(room.accuracy()).isEqualTo(1);
    }

    @Test
    void aWellKeptStockLeaksNothing() {
        Stockroom room = new Stockroom(ASSUMPTIONS, 1, 4, 1);
        room.leak(0, 0, 1);
        assertThat(room.accuracy()).isEqualTo(1);
        room.leak(0, ASSUMPTIONS.get(Assumption.STOCK_ERRORS) / 2 - 1e-9, .5);
        assertThat(room.accuracy()).isZero();
    }

    @Test
    void ordersThatLackTheirGoodsAreServedInTheirOrderAsGoodsCome() {
        Stockroom empty = new Stockroom(ASSUMPTIONS, 2, 0, 1);
        Order first = Orders.uneventful(3).get(0);
        Order second = Orders.uneventful(3).get(1);
        Order third = Orders.uneventful(3).get(2);
        empty.waits(first);
        empty.waits(second);
        empty.waits(third);
        assertThat(empty.serveWaiting(0)).as("nothing is there").isEmpty();
        empty.forget(second);
        empty.arrived(1, 5);
        assertThat(empty.serveWaiting(0)).as("other goods came").isEmpty();
        empty.returned(0);
        assertThat(empty.serveWaiting(0)).containsSame(first);
        assertThat(empty.serveWaiting(0)).as("one came, one is gone").isEmpty();
        empty.returned(0);
        assertThat(empty.serveWaiting(0)).containsSame(third);
    }

    @Test
    void groupsAreWantedAlikeAndTheRestOfTheLuckIsUsedAgain() {
        Stockroom four = new Stockroom(ASSUMPTIONS, 4, 10, 1);
        assertThat(four.group(0)).isZero();
        assertThat(four.group(.25)).isEqualTo(1);
        assertThat(four.group(.999)).isEqualTo(3);
        assertThat(four.luckWithin(.625)).isEqualTo(.5);
    }

    @Test
    void aSupplierTakesTheirDays() {
        Stockroom stockroom =
                new Stockroom(Suppose.that(Assumption.SUPPLIER_DAYS, 2.5).assumptions(), 1, 10, 1);
        assertThat(stockroom.supplyMillis()).isEqualTo(SimTime.hours(60));
    }
}
