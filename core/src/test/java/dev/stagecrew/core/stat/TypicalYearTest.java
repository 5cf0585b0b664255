package dev.stagecrew.core.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypicalYearTest {
    /** Ranks from tables of the sign test (Conover 1999, table A3; SciPy: {@code binom.cdf(rank - 1, n, .5) <= .025}). */
    @ParameterizedTest
    @CsvSource({
        "6, 1, 6",
        "7, 1, 7",
        "8, 1, 8",
        "9, 2, 8",
        "20, 6, 15",
        "50, 18, 33",
        "99, 40, 60",
        "100, 40, 61",
        "101, 41, 61",
        "200, 86, 115",
        "2000, 956, 1045"
    })
    void theIntervalLiesBetweenTheRanksOfTheSignTest(int years, int low, int high) {
        TypicalYear typical = TypicalYear.of(upTo(years));
        assertThat(typical.count()).isEqualTo(years);
        assertThat(typical.low()).isEqualTo(low);
        assertThat(typical.high()).isEqualTo(high);
        assertThat(typical.median()).isEqualTo((years + 1) / 2.0);
    }

    @Test
    void itCoversNinetyFiveOfAHundredAndOneRankFewerWouldNot() {
        for (int years = 6; years <= 300; years++) {
            int rank = (int) TypicalYear.of(upTo(years)).low();
            BinomialDistribution tosses = BinomialDistribution.of(years, .5);
            assertThat(1 - 2 * tosses.cumulativeProbability(rank - 1)).isGreaterThanOrEqualTo(.95 - 1e-12);
            assertThat(1 - 2 * tosses.cumulativeProbability(rank)).isLessThan(.95);
            assertThat(years < 86 || 1 - 2 * tosses.cumulativeProbability(rank - 1) < .97)
                    .isTrue();
        }
    }

    @Test
    void oneYearOfCatastropheMovesItNoMoreThanAnyOther() {
        double[] values = upTo(100);
        values[99] = 1e9;
        assertThat(TypicalYear.of(values)).isEqualTo(TypicalYear.of(upTo(100)));
    }

    @Test
    void theOrderOfYearsAndUndefinedYearsDoNotMatter() {
        double nan = Double.NaN;
        assertThat(TypicalYear.of(new double[] {nan, 7, 3, 5, nan, 1, 2, 6, 4})).isEqualTo(TypicalYear.of(upTo(7)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void upToFiveYearsSayNothingAboutTheError(int years) {
        TypicalYear few = TypicalYear.of(upTo(years));
        assertThat(few)
                .isEqualTo(
                        new TypicalYear(years, (years + 1) / 2.0, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY));
        assertThat(few.halfWidth()).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(TypicalYear.of(upTo(6)).halfWidth()).isEqualTo(2.5);
    }

    @Test
    void noYearSaysNothingAtAll() {
        double nan = Double.NaN;
        assertThat(TypicalYear.of(new double[] {nan})).isEqualTo(new TypicalYear(0, nan, nan, nan));
        assertThat(TypicalYear.of(new double[0]).halfWidth()).isNaN();
    }

    @Test
    void equalYearsHaveNoWidth() {
        TypicalYear same = TypicalYear.of(new double[] {.3, .3, .3, .3, .3, .3, .3});
        assertThat(same).isEqualTo(new TypicalYear(7, .3, .3, .3));
        assertThat(same.halfWidth()).isCloseTo(0, within(0.0));
    }

    private static double[] upTo(int years) {
        return IntStream.rangeClosed(1, years).mapToDouble(year -> year).toArray();
    }
}
