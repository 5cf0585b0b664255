package dev.stagecrew.core.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.assumption.Suppose;
import dev.stagecrew.core.work.Quality;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class SearchRankTest {
    private static final Assumptions ASSUMPTIONS = Suppose.nothingSpecial();
    private static final int TAU_DAYS = (int) (7 * ASSUMPTIONS.get(Assumption.SEARCH_WEEKS));

    @Test
    void aShopThatStaysAsItWasKeepsItsRank() {
        assertThat(factorAfter(500, .2, .3, .2, .3)).isEqualTo(1);
    }

    /** 60% targeting and 40% content, relaxed to within e^(−1) in half a year. */
    @Test
    void rankFollowsTheWorkOverHalfAYear() {
        double gain = ASSUMPTIONS.get(Assumption.SEARCH_GAIN) * (.6 * .5 + .4 * .25);
        assertThat(factorAfter(TAU_DAYS, .2, .3, .7, .55)).isCloseTo(1 + gain * (1 - Math.exp(-1)), within(1e-9));
        assertThat(factorAfter(40 * TAU_DAYS, .2, .3, .7, .55)).isCloseTo(1 + gain, within(1e-9));
    }

    @Test
    void neglectLosesTrafficButNeverAllOfIt() {
        Assumptions steep = Suppose.that(Assumption.SEARCH_GAIN, 5).assumptions();
        SearchRank rank = new SearchRank(steep, 1, 1);
        for (int day = 0; day < 1000; day++) {
            rank.endDay(Mornings.all(0, 1));
        }
        assertThat(rank.factor()).isCloseTo(.2, within(1e-9));
    }

    private static double factorAfter(
            int days, double startMarketing, double startContent, double marketing, double content) {
        SearchRank rank = new SearchRank(ASSUMPTIONS, startMarketing, startContent);
        for (int day = 0; day < days; day++) {
            rank.endDay(Mornings.with(Map.of(Quality.MARKETING, marketing, Quality.CONTENT, content)));
        }
        return rank.factor();
    }
}
