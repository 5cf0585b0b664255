package dev.stagecrew.core.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.random.RandomStream;
import dev.stagecrew.core.random.Streams;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class GroupedVarianceTest {
    private static final int MANY = 20_000;

    @Test
    void valuesThatDifferByTheirGroupAndByLuckHaveBothVariances() {
        RandomStream chance = new Streams(3, 0).named("groups").at(0);
        double[] levels =
                chance.doubles(MANY / 4).map(any -> 2 * chance.nextGaussian()).toArray();
        int[] groups = new int[MANY];
        double[] values = new double[MANY];
        for (int i = 0; i < MANY; i++) {
            groups[i] = chance.nextInt(levels.length); // of any size, many of one or none
            values[i] = 50 + levels[groups[i]] + chance.nextGaussian();
        }

        GroupedVariance found = GroupedVariance.of(values, groups).orElseThrow();

        assertThat(found.between()).isCloseTo(4, within(.25));
        assertThat(found.within()).isCloseTo(1, within(.05));
        assertThat(found.shareBetween()).isCloseTo(.8, within(.02));
    }

    /** For groups of one size: the textbook's mean squares. */
    @Test
    void equalGroupsHaveTheMeanSquaresOfTheTextbook() {
        double[] values = new double[80];
        int[] groups = new int[80];
        for (int i = 0; i < 80; i++) {
            groups[i] = i / 2;
            values[i] = (groups[i] % 2 == 0 ? 10 : 20) + (i % 2 == 0 ? -1 : 1);
        }

        GroupedVariance found = GroupedVariance.of(values, groups).orElseThrow();

        // within: 40 groups of two, 2 apart by 1 from their mean; between: 80 values 5 from the mean over 39
        assertThat(found.within()).isCloseTo(2, within(1e-12));
        assertThat(found.between()).isCloseTo((80 * 25 / 39. - 2) / 2, within(1e-12));
    }

    @Test
    void groupsThatDifferByLuckAloneHaveNoVarianceOfTheirOwn() {
        RandomStream chance = new Streams(4, 0).named("groups").at(0);
        double[] values = chance.doubles(MANY).toArray();
        int[] groups = chance.ints(MANY, 0, MANY / 3).toArray();

        assertThat(GroupedVariance.of(values, groups).orElseThrow().shareBetween())
                .isLessThan(.05);
    }

    @Test
    void fewValuesThatShareAGroupSayNothing() {
        double[] values = new double[50];
        int[] groups = new int[50];
        Arrays.setAll(groups, i -> i < 30 ? i : i - 30); // 20 repeats
        assertThat(GroupedVariance.of(values, groups)).isEmpty();
    }

    @Test
    void undefinedValuesDoNotCount() {
        double[] values = new double[100];
        int[] groups = new int[100];
        Arrays.setAll(groups, i -> i / 2);
        Arrays.setAll(values, i -> i % 2 == 0 ? i : Double.NaN);
        assertThat(GroupedVariance.of(values, groups)).isEmpty();
    }
}
