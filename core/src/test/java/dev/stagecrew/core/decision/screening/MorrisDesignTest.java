package dev.stagecrew.core.decision.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;

class MorrisDesignTest {
    /**
     * On a line there are two kinds of walks, 0 to 2/3 and 1/3 to 1. Σ(x − y)² over their ends is 8/9 within a kind and 12/9
     * between two, so that the second walk is of the other kind, and of the third and fourth one is of either.
     */
    @Test
    void onALineTheFarthestWalksTakeTurns() {
        for (long seed = 0; seed < 20; seed++) {
            UniformRandomProvider random = RandomSource.L64_X128_MIX.create(seed);
            List<MorrisDesign.Walk> walks = MorrisDesign.spread(1, 4, random);
            List<Long> kinds = walks.stream().map(MorrisDesignTest::kind).toList();
            assertThat(kinds.get(1)).isNotEqualTo(kinds.get(0));
            assertThat(kinds.get(3)).isNotEqualTo(kinds.get(2));
        }
    }

    @Test
    void aWalkChangesItsCoordinatesInAnyOrderAndBeginsAnywhere() {
        UniformRandomProvider random = RandomSource.L64_X128_MIX.create(5L);
        Set<String> orders = new HashSet<>();
        Set<Long> starts = new HashSet<>();
        for (MorrisDesign.Walk walk : MorrisDesign.spread(3, 60, random)) {
            orders.add(Arrays.toString(walk.changed()));
            starts.add(Math.round(3 * walk.corners()[0][0]));
        }
        assertThat(orders).hasSize(6);
        assertThat(starts).containsExactlyInAnyOrder(0L, 1L, 2L, 3L);
    }

    /** 0 for a walk between 0 and 2/3, 1 for one between 1/3 and 1. */
    private static long kind(MorrisDesign.Walk walk) {
        return Math.round(3 * Math.min(walk.corners()[0][0], walk.corners()[1][0]));
    }
}
