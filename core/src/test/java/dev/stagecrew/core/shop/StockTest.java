package dev.stagecrew.core.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.random.RandomStream;
import dev.stagecrew.core.random.Streams;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

final class StockTest {
    private static final int HALF_LIFE_DAYS = 700;
    private static final double WEAR = -Math.expm1(-Math.log(2) / HALF_LIFE_DAYS);
    private static final double SCALE = 36;
    private static final double MEMORY_DAYS = 42;
    private static final double FOLLOW = -Math.expm1(-1 / MEMORY_DAYS);

    /** What is done counts at once, so that formulas can be told without the memory's delay. */
    private static final double AT_ONCE = 1;

    @Test
    void whatIsDoneAsTodayLeavesItAsItIs() {
        for (double start : new double[] {0, .02, .4, .8, 1}) {
            for (double today : new double[] {0, .01, .2, 3}) {
                Stock stock = new Stock(start, new Upkeep(today, SCALE, FOLLOW, WEAR));
                assertThat(after(stock, 1000, day -> today)).isCloseTo(start, within(1e-12));
            }
        }
    }

    @Test
    void withoutWorkHalfIsGoneInItsHalfLife() {
        Stock stock = new Stock(.8, new Upkeep(1, SCALE, AT_ONCE, WEAR));
        assertThat(after(stock, HALF_LIFE_DAYS, day -> 0)).isCloseTo(.4, within(1e-9));
        assertThat(after(stock, HALF_LIFE_DAYS, day -> 0)).isCloseTo(.2, within(1e-9));
    }

    @Test
    void halfOfTodaysWorkHoldsHalf() {
        Stock stock = new Stock(.8, new Upkeep(1, SCALE, AT_ONCE, WEAR));
        assertThat(after(stock, 40 * HALF_LIFE_DAYS, day -> .5)).isCloseTo(.4, within(1e-9));
    }

    /** Where nothing wears, work closes the gap to 1 by e^(−hours/scale), however it is spread over time. */
    @Test
    void furtherWorkClosesTheGap() {
        Upkeep lasting = new Upkeep(.5, SCALE, AT_ONCE, 0);
        assertThat(after(new Stock(.2, lasting), 12, day -> .5 + SCALE / 12))
                .isCloseTo(1 - .8 * Math.exp(-1), within(1e-9));
        assertThat(after(new Stock(.2, lasting), 365, day -> .5 + SCALE / 365))
                .isCloseTo(1 - .8 * Math.exp(-1), within(1e-9));
    }

    @Test
    void whatAProjectBuiltStaysAndWearsOffAtItsPace() {
        Stock stock = new Stock(0, new Upkeep(.2, SCALE, AT_ONCE, WEAR));
        double built = hoursBehind(after(stock, 10, day -> 3.2));
        assertThat(built).isCloseTo(30, within(.2));
        assertThat(hoursBehind(after(stock, 28, day -> .2)) / built)
                .as("four weeks later")
                .isGreaterThan(.97);
        double later = hoursBehind(after(stock, HALF_LIFE_DAYS - 28, day -> .2));
        assertThat(later / built).isCloseTo(.5, within(1e-9));
    }

    /** A few minutes a week never made this: without them a little is lost, not all of it. */
    @Test
    void whatTodaysHoursCouldNotHaveMadeDoesNotHangOnThem() {
        double minutes = .1 * WEAR * SCALE * .8;
        Stock stock = new Stock(.8, new Upkeep(minutes, SCALE, AT_ONCE, WEAR));
        assertThat(after(stock, 40 * HALF_LIFE_DAYS, day -> 0)).isCloseTo(.9 * .8, within(1e-9));
    }

    @Test
    void missingHoursNeverWearFasterThanTheyWouldBuild() {
        for (double today : new double[] {.001, .01, .1, 1, 10}) {
            Stock stock = new Stock(.8, new Upkeep(today, SCALE, AT_ONCE, WEAR));
            double lost = .8 - after(stock, 1, day -> 0);
            assertThat(lost).isLessThanOrEqualTo(today / SCALE + 1e-15);
        }
    }

    /** Paired: the same weeks, and on some days somebody works longer. */
    @Test
    void moreHoursNeverLowerAQuality() {
        Streams.Family weeks = new Streams(7, 0).named("weeks");
        for (int trial = 0; trial < 50; trial++) {
            RandomStream luck = weeks.at(trial);
            Upkeep upkeep = new Upkeep(2 * luck.nextDouble(), SCALE, FOLLOW, WEAR);
            double start = luck.nextDouble();
            Stock less = new Stock(start, upkeep);
            Stock more = new Stock(start, upkeep);
            for (int day = 0; day < 500; day++) {
                double hours = 3 * luck.nextDouble();
                less.endDay(hours);
                more.endDay(hours + (luck.nextDouble() < .3 ? 2 * luck.nextDouble() : 0));
                assertThat(more.value()).isGreaterThanOrEqualTo(less.value());
                assertThat(more.value()).isBetween(0.0, 1.0);
                assertThat(less.value()).isBetween(0.0, 1.0);
            }
        }
    }

    @Test
    void nothingMovesWhatIsStill() {
        Stock stock = new Stock(.4, Upkeep.STILL);
        assertThat(after(stock, 500, day -> day % 3)).isEqualTo(.4);
    }

    private static double after(Stock stock, int days, IntToDoubleFunction hours) {
        for (int day = 0; day < days; day++) {
            stock.endDay(hours.applyAsDouble(day));
        }
        return stock.value();
    }

    /** The hours that stand behind a quality that began at nothing. */
    private static double hoursBehind(double quality) {
        return -SCALE * Math.log1p(-quality);
    }
}
