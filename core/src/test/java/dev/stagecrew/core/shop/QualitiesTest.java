package dev.stagecrew.core.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.assumption.Suppose;
import dev.stagecrew.core.work.Quality;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class QualitiesTest {
    private static final double NEED = 8;
    private static final Assumptions ASSUMPTIONS = Suppose.nothingSpecial();
    private static final int TAU_DAYS = (int) (7 * ASSUMPTIONS.get(Assumption.QUALITY_WEEKS));

    @Test
    void qualityRelaxesToCoverageTimesSkill() {
        assertThat(after(40 * TAU_DAYS, .9, NEED / 2, .8)).isCloseTo(.5 * .8, within(1e-6));
    }

    @Test
    void moreWorkThanNeededGainsNothingMore() {
        assertThat(after(40 * TAU_DAYS, .2, 3 * NEED, 1)).isCloseTo(1, within(1e-6));
    }

    @Test
    void whatIsDoneAsBeforeStaysAsItWas() {
        assertThat(after(100, .3, .3 * NEED, 1)).isCloseTo(.3, within(1e-9));
    }

    /** Once the last week of work is forgotten, neglect follows e^(−t/τ). */
    @Test
    void neglectDecaysWithTheTimeConstant() {
        double soon = after(7, .8, 0, 1);
        double later = after(7 + TAU_DAYS, .8, 0, 1);
        assertThat(later / soon).isCloseTo(Math.exp(-1), within(1e-9));
    }

    @Test
    void aQualityThatNothingFeedsStaysAsItIs() {
        Qualities qualities =
                new Qualities(ASSUMPTIONS, Map.of(Quality.SITE, .4), new double[Quality.values().length], 0);
        for (int day = 0; day < 100; day++) {
            qualities.endDay(day);
        }
        assertThat(qualities.values()[Quality.SITE.ordinal()]).isEqualTo(.4);
    }

    @Test
    void qualityStaysBetweenNothingAndOne() {
        for (int days : new int[] {1, 7, 50, 500}) {
            assertThat(after(days, 0, 100 * NEED, 1)).isBetween(0.0, 1.0);
            assertThat(after(days, 1, 0, 1)).isBetween(0.0, 1.0);
        }
    }

    /** The content of a shop where so many hours a week of such skill are spent on it. */
    private static double after(int days, double start, double hoursAWeek, double skill) {
        double[] need = new double[Quality.values().length];
        need[Quality.CONTENT.ordinal()] = NEED;
        Qualities qualities = new Qualities(ASSUMPTIONS, Map.of(Quality.CONTENT, start), need, 0);
        for (int day = 0; day < days; day++) {
            qualities.credit(day, Quality.CONTENT, hoursAWeek / 7 * skill);
            qualities.endDay(day);
        }
        return qualities.values()[Quality.CONTENT.ordinal()];
    }
}
