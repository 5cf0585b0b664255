package dev.stagecrew.core.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.assumption.Suppose;
import dev.stagecrew.core.random.RandomStream;
import dev.stagecrew.core.random.Streams;
import org.junit.jupiter.api.Test;

final class StockroomTest {
    private static final Assumptions ASSUMPTIONS = Suppose.nothingSpecial();
    private static final int SUPPLIER_DAYS = 7;

    @Test
    void nothingIsOrderedWhileEnoughIsOnTheShelfOrOnItsWay() {
        Stockroom room = new Stockroom(ASSUMPTIONS, 1, 4, 1);
        assertThat(room.reorder(0, 1)).isZero();
        sell(room, 120);
        assertThat(room.reorder(0, 1)).isPositive();
        assertThat(room.reorder(0, 1)).as("it is on its way").isZero();
    }

    /** Up to the wanted cover plus a fortnight, at the rate of demand seen. */
    @Test
    void aPurchaseFillsUpToTheCoverAndAFortnight() {
        Stockroom room = new Stockroom(ASSUMPTIONS, 1, 4, 0);
        sell(room, (int) (4 * (ASSUMPTIONS.get(Assumption.STOCK_COVER) + 14)));
        assertThat(room.has(0)).isFalse();
        assertThat(room.reorder(0, 0)).isCloseTo(4 * (ASSUMPTIONS.get(Assumption.STOCK_COVER) + 14), within(1.0));
    }

    @Test
    void wellKeptStockIsOrderedEarlier() {
        Stockroom room = new Stockroom(ASSUMPTIONS, 1, 4, 0);
        sell(room, 40);
        assertThat(room.reorder(0, 0)).isZero();
        assertThat(room.reorder(0, 1)).isPositive();
    }

    @Test
    void theNextPurchaseFollowsWhatWasAskedForEvenInVain() {
        Stockroom room = new Stockroom(ASSUMPTIONS, 1, 4, 0);
        sell(room, (int) (4 * (ASSUMPTIONS.get(Assumption.STOCK_COVER) + 14)));
        for (int day = 0; day < 200; day++) {
            for (int asked = 0; asked < 8; asked++) {
                room.asked(0);
            }
            room.endDay();
        }
        // just after midnight the smoothed demand stands at the mean less the day that was taken off
        double demand = room.reorder(0, 0) / (ASSUMPTIONS.get(Assumption.STOCK_COVER) + 14);
        assertThat(demand).isCloseTo(8, within(.5));
    }

    /** A shop looked after once a week, against one that nobody looks after. */
    @Test
    void stockOutsComeFromNotLookingAndFromNotLookingAhead() {
        double nobody = outOfStock(0, Integer.MAX_VALUE);
        double careless = outOfStock(0, 7);
        double careful = outOfStock(1, 7);
        assertThat(nobody).isGreaterThan(.5);
        assertThat(careless).isLessThan(nobody);
        assertThat(careful).isLessThan(careless);
    }

    @Test
    void goodsAreNeitherLostNorMade() {
        Stockroom room = new Stockroom(ASSUMPTIONS, 1, 4, 0);
        sell(room, 1000);
        assertThat(room.has(0)).isFalse();
        double ordered = room.reorder(0, 0);
        room.arrived(0, ordered);
        for (int i = 0; i < (int) ordered; i++) {
            assertThat(room.has(0)).isTrue();
            room.take(0);
        }
        assertThat(room.has(0)).isFalse();
    }

    /** Whatever happens, in any order: what came in is on the shelf or has gone out. */
    @Test
    void openingAndBoughtAreSoldLostOrOnTheShelf() {
        RandomStream luck = new Streams(3, 0).named("stock").at(1);
        Stockroom room = new Stockroom(ASSUMPTIONS, 5, 20, 0);
        double balance = room.units();
        for (int step = 0; step < 5_000; step++) {
            int group = (int) (luck.nextDouble() * 5);
            double what = luck.nextDouble();
            if (what < .70) {
                balance -= room.take(group) ? 1 : 0;
                balance -= room.leak(group, luck.nextDouble() / 10, 0) ? 1 : 0;
            } else if (what < .95) {
                room.returned(group);
                balance++;
            } else {
                double bought = room.reorder(group, .5);
                room.arrived(group, bought);
                balance += bought;
            }
            assertThat(room.units()).isEqualTo(balance);
        }
    }

    @Test
    void somethingElseIsWhatTheBooksSayIsThere() {
        Stockroom room = new Stockroom(ASSUMPTIONS, 3, 6, 0);
        while (room.has(1)) {
            room.take(1);
        }
        assertThat(room.anotherThan(0)).isEqualTo(2);
        assertThat(room.anotherThan(2)).isZero();
        while (room.has(2) || room.has(0)) {
            room.take(2);
            room.take(0);
        }
        assertThat(room.anotherThan(1)).as("nothing is left").isEqualTo(-1);
    }

    /** By hand: three a day in each of two groups, a cover of ten days and a cycle of eight: 30 and half of 24, and all. */
    @Test
    void aShopBeginsSomewhereWithinItsCycle() {
        Assumptions believed = believed();
        Stockroom room = new Stockroom(believed, 2, 6, 0);
        assertThat(room.groups()).isEqualTo(2);
        assertThat(unitsOf(room, 0)).isEqualTo(30 + 12);
        assertThat(unitsOf(room, 1)).isEqualTo(30 + 24);
        Stockroom well = new Stockroom(believed, 1, 3, .5);
        assertThat(well.units()).as("half-way to a cover of twenty").isEqualTo(3 * (15 + 8));
    }

    /** 33 left of 54 are eleven days: nothing is ordered before ten, and then up to eighteen. */
    @Test
    void whatIsOnItsWayCountsAsCover() {
        Stockroom room = new Stockroom(believed(), 1, 3, 0);
        assertThat(room.units()).isEqualTo(54);
        sell(room, 24);
        assertThat(room.reorder(0, 0)).as("just ten days").isZero();
        sell(room, 3);
        assertThat(room.reorder(0, 0)).isEqualTo(3 * (10 + 8) - 27);
        assertThat(room.reorder(0, 0))
                .as("eighteen days, on the shelf or under way")
                .isZero();
        room.arrived(0, 27);
        assertThat(room.units()).isEqualTo(54);
        sell(room, 27);
        assertThat(room.reorder(0, 0)).isEqualTo(27);
    }

    @Test
    void whatNobodyAsksForIsOrderedLess() {
        Stockroom room = new Stockroom(believed(), 1, 3, 0);
        sell(room, 54);
        room.endDay();
        double demand = 3 * (1 - 1 / 21.0);
        assertThat(room.reorder(0, 0)).isEqualTo(Math.ceil(18 * demand));
        Stockroom asked = new Stockroom(believed(), 1, 3, 0);
        sell(asked, 54);
        asked.asked(0);
        assertThat(asked.reorder(0, 0)).isEqualTo(Math.ceil(18 * (3 + 1 / 21.0)));
    }

    @Test
    void oneIsOrderedAtLeast() {
        Stockroom room = new Stockroom(believed(), 1, .001, 0);
        sell(room, 10);
        assertThat(room.reorder(0, 0)).isEqualTo(1);
    }

    @Test
    void theLastOneIsThereAndThenNone() {
        Stockroom room = new Stockroom(believed(), 2, .1, 0);
        sell(room, 1_000);
        while (unitsOf(room, 1) > 1) {
            room.take(1);
        }
        int last = 1;
        assertThat(room.isThere(last)).isTrue();
        assertThat(room.outOfStock()).isEqualTo(.5);
        assertThat(room.take(last)).isTrue();
        assertThat(room.take(last)).isFalse();
        assertThat(room.units()).isZero();
        assertThat(room.outOfStock()).isEqualTo(1);
        assertThat(room.leak(last, 0, 0)).as("nothing is there to leave").isFalse();
        room.returned(last);
        assertThat(room.has(last)).isTrue();
        assertThat(room.isThere(last)).isTrue();
        assertThat(room.accuracy()).isEqualTo(1);
    }

    private static Assumptions believed() {
        return Suppose.that(Assumption.STOCK_COVER, 10)
                .and(Assumption.STOCK_COVER_BEST, 20)
                .and(Assumption.STOCK_ORDER_DAYS, 8)
                .and(Assumption.STOCK_MEMORY_DAYS, 21)
                .assumptions();
    }

    /** How many of a group can be taken off the shelf; they are put back. */
    private static int unitsOf(Stockroom room, int group) {
        int units = 0;
        while (room.isThere(group)) {
            room.take(group);
            units++;
        }
        for (int unit = 0; unit < units; unit++) {
            room.returned(group);
        }
        return units;
    }

    private static void sell(Stockroom room, int units) {
        for (int i = 0; i < units && room.has(0); i++) {
            room.take(0);
        }
    }

    /** Mean share of a year in which a group that sells four a day is out of stock. */
    private static double outOfStock(double merchandising, int everyDays) {
        Stockroom room = new Stockroom(ASSUMPTIONS, 1, 4, merchandising);
        double[] arriving = new double[400];
        double out = 0;
        for (int day = 0; day < 365; day++) {
            room.arrived(0, arriving[day]);
            for (int i = 0; i < 4; i++) {
                room.asked(0);
                if (room.has(0)) {
                    room.take(0);
                }
            }
            if (day % everyDays == everyDays - 1) {
                arriving[day + SUPPLIER_DAYS] += room.reorder(0, merchandising);
            }
            room.endDay();
            out += room.outOfStock();
        }
        return out / 365;
    }
}
