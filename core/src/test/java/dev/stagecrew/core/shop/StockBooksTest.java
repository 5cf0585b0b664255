package dev.stagecrew.core.shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
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
}
