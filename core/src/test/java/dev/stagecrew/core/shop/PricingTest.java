package dev.stagecrew.core.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Suppose;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One percent dearer, two percent fewer; half of what a discount brings is bought ahead of two weeks. */
final class PricingTest {
    private static final int FOR_GOOD = Integer.MAX_VALUE;

    private static Pricing pricing(PriceStretch... stretches) {
        return new Pricing(
                List.of(stretches),
                Suppose.that(Assumption.PRICE_ELASTICITY, 2)
                        .and(Assumption.BOUGHT_AHEAD, .5)
                        .and(Assumption.DIP_WEEKS, 2)
                        .assumptions());
    }

    @Test
    void nothingChangesNothing() {
        assertThat(pricing().factor(3)).isOne();
        assertThat(pricing().demand(3)).isOne();
    }

    @Test
    void demandFollowsThePriceByTheElasticity() {
        Pricing dear = pricing(new PriceStretch(10, FOR_GOOD, 1.25));
        assertThat(dear.factor(9)).isOne();
        assertThat(dear.factor(10)).isEqualTo(1.25);
        assertThat(dear.demand(500)).isCloseTo(1 / 1.5625, within(1e-12));
    }

    @Test
    void pricesOfTheSameDayMultiply() {
        Pricing both = pricing(new PriceStretch(0, FOR_GOOD, 1.1), new PriceStretch(5, 6, .5));
        assertThat(both.factor(5)).isCloseTo(.55, within(1e-12));
        assertThat(both.demand(5)).isCloseTo(4 / 1.21, within(1e-12));
    }

    @Test
    void halfOfWhatADiscountBringsIsMissingAfterIt() {
        Pricing sale = pricing(new PriceStretch(10, 12, .8));
        double brought = 2 * (1 / .64 - 1);
        double missing =
                IntStream.range(12, 60).mapToDouble(day -> 1 - sale.demand(day)).sum();
        assertThat(missing).isCloseTo(brought / 2, within(1e-12));
        assertThat(sale.demand(12 + 14)).isOne();
    }

    @Test
    void whoPaysMoreForAWhileMissesNothingAfterwards() {
        assertThat(pricing(new PriceStretch(10, 12, 1.5)).demand(13)).isOne();
    }

    @Test
    void nobodyStocksUpForLongerThanTheWeeksThatAreMissed() {
        PriceStretch fortnight = new PriceStretch(10, 24, .8);
        PriceStretch quarter = new PriceStretch(10, 100, .8);
        assertThat(pricing(quarter).demand(101)).isEqualTo(pricing(fortnight).demand(25));
        assertThat(pricing(new PriceStretch(0, 90, .2)).demand(91))
                .as("no fewer than nobody come")
                .isZero();
    }

    @Test
    void itDoesNotMatterInWhichOrderAPlanNamesItsPrices() {
        PriceStretch dearer = new PriceStretch(0, FOR_GOOD, 1.1);
        PriceStretch sale = new PriceStretch(10, 12, .8);
        for (int day = 0; day < 40; day++) {
            assertThat(pricing(dearer, sale).demand(day))
                    .isEqualTo(pricing(sale, dearer).demand(day));
        }
    }

    @Test
    void nothingIsFree() {
        assertThatThrownBy(() -> new PriceStretch(0, 5, 0)).hasMessageContaining("0.0");
        assertThatThrownBy(() -> new PriceStretch(5, 5, .9)).hasMessageContaining("day 5");
    }
}
