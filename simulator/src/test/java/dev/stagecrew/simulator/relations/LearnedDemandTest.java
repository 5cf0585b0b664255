package dev.stagecrew.simulator.relations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What only a shop's own past tells: days on which it is closed, a year's level, and what goes together. */
@Family("What exports tell")
final class LearnedDemandTest {
    @OnEveryShop
    void nobodyVisitsAShopThatIsClosed(Ground shop, Lives lives) {
        Life usual = lives.still(shop, Ground.NOBODY);
        Life closed = lives.still(shop.with("shop.traffic.closed=month 2"), Ground.NOBODY);

        assertThat(closed.month(2, "sessions")).isZero();
        assertThat(closed.month(1, "sessions")).isEqualTo(usual.month(1, "sessions"));
        assertThat(closed.month(1, "orders")).isEqualTo(usual.month(1, "orders"));
    }

    /** All of a year is as much better or worse than expected. */
    @OnEveryShop
    void aYearsLevelMovesItsMonthsAlike(Ground shop, Lives lives) {
        Life expected = lives.still(shop, Ground.NOBODY);
        Life drifted = lives.still(shop.with("assumptions.level-drift=30%"), Ground.NOBODY);

        double times = drifted.whole("sessions") / expected.whole("sessions");
        assertThat(Math.abs(times - 1)).isGreaterThan(.001);
        for (int month = 1; month <= Ground.MONTHS; month++) {
            assertThat(drifted.month(month, "sessions") / expected.month(month, "sessions"))
                    .isCloseTo(times, within(.08));
        }
    }

    @OnEveryShop
    void aSingleRowOfDrawsIsWhatItsValuesAre(Ground shop, Lives lives) {
        Life stated = lives.of(shop.with("assumptions.patience-hours=11 h").with("assumptions.reopening=21%"));
        Life drawn =
                lives.of(shop.with("assumptions.draws={ columns: [patience-hours, reopening], rows: [[11, 0.21]] }"));

        assertThat(drawn.movedFrom(stated)).isEmpty();
    }

    @OnEveryShop
    void ordersOfOneValueVaryByNothing(Ground shop, Lives lives) {
        Life life = lives.still(shop.with("assumptions.basket-variation=0%"), Ground.NOBODY);
        double first = life.month(1, "revenue") / life.month(1, "orders");
        for (int month = 2; month <= Ground.MONTHS; month++) {
            assertThat(life.month(month, "revenue") / life.month(month, "orders"))
                    .isCloseTo(first, within(1e-6 * first));
        }
    }
}
