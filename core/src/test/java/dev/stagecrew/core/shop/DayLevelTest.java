package dev.stagecrew.core.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.AssumptionSettings;
import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.assumption.Preset;
import dev.stagecrew.core.assumption.Setting;
import dev.stagecrew.core.random.RandomStream;
import dev.stagecrew.core.random.Streams;
import org.apache.commons.rng.sampling.distribution.PoissonSampler;
import org.junit.jupiter.api.Test;

/** Against UCI Online Retail: some 70 orders a day, variance over mean within a weekday 5.1, lag-1 correlation .44. */
final class DayLevelTest {
    private static final Assumptions ASSUMPTIONS = Assumptions.central();
    private static final int DAYS = 40_000;

    /** Of each test its own: what is kept in a static field is not computed again, and no mistake in it is noticed. */
    private final double[] levels = levels();

    @Test
    void aDaysLevelHasMeanOne() {
        assertThat(mean(levels)).isCloseTo(1, within(.01));
    }

    @Test
    void ordersOfADayAreOverdispersed() {
        RandomStream chance = new Streams(5, 0).named("orders").at(0);
        double[] orders = new double[DAYS];
        for (int day = 0; day < DAYS; day++) {
            orders[day] = PoissonSampler.of(chance, 70 * levels[day]).sample();
        }
        assertThat(variance(orders) / mean(orders)).isBetween(4.5, 6.0);
    }

    @Test
    void goodDaysComeInRuns() {
        double mean = mean(levels);
        double together = 0;
        for (int day = 1; day < DAYS; day++) {
            together += (levels[day] - mean) * (levels[day - 1] - mean);
        }
        double correlation = together / (DAYS - 1) / variance(levels);
        assertThat(correlation).isCloseTo(ASSUMPTIONS.get(Assumption.DAY_PERSISTENCE), within(.03));
    }

    /** Nothing but the year's level moves a day whose own luck is off. */
    @Test
    void aYearHasALevelOfItsOwn() {
        Assumptions drifting = AssumptionSettings.of(Preset.CENTRAL)
                .with(Assumption.DAY_VARIATION, Setting.of(0))
                .with(Assumption.LEVEL_DRIFT, Setting.of(.2))
                .middle();
        double[] years = new double[4_000];
        double[] logs = new double[years.length];
        for (int year = 0; year < years.length; year++) {
            DayLevel level = new DayLevel(drifting, new Streams(4, year), 0);
            years[year] = level.next(0);
            logs[year] = Math.log(years[year]);
            assertThat(level.next(1)).as("all days of one year").isEqualTo(years[year]);
        }
        assertThat(mean(years)).isCloseTo(1, within(.01));
        assertThat(Math.sqrt(variance(logs))).isCloseTo(.2, within(.01));
    }

    private static double[] levels() {
        DayLevel level = new DayLevel(ASSUMPTIONS, new Streams(4, 0), 0);
        double[] levels = new double[DAYS];
        for (int day = 0; day < DAYS; day++) {
            levels[day] = level.next(day);
        }
        return levels;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private static double variance(double[] values) {
        double mean = mean(values);
        double sum = 0;
        for (double value : values) {
            sum += (value - mean) * (value - mean);
        }
        return sum / (values.length - 1);
    }
}
