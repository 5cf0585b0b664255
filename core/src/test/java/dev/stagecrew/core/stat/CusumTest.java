package dev.stagecrew.core.stat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.random.RandomStream;
import dev.stagecrew.core.random.Streams;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CusumTest {
    private static final Cusum WEEKLY = new Cusum(13, .5, 5, .1);

    @Test
    void aLevelThatDoublesIsAShiftWhereItDoubles() {
        assertThat(WEEKLY.shifts(levels(30, 60, Math.log(2)))).containsExactly(30);
        assertThat(WEEKLY.shifts(levels(30, 60, -Math.log(2)))).containsExactly(30);
    }

    @Test
    void chanceAloneIsSeldomTakenForAShift() {
        int alarms = 0;
        for (int key = 0; key < 200; key++) {
            RandomStream chance = new Streams(5, 0).named("cusum").at(key);
            double[] values = new double[52];
            Arrays.setAll(values, week -> .1 * chance.nextGaussian());
            alarms += WEEKLY.shifts(values).isEmpty() ? 0 : 1;
        }
        assertThat(alarms).isLessThan(60);
    }

    @Test
    void twoShiftsAreFoundInTurn() {
        double[] values = levels(20, 60, 1);
        for (int week = 40; week < 60; week++) {
            values[week] += 1;
        }
        assertThat(WEEKLY.shifts(values)).containsExactly(20, 40);
    }

    @Test
    void tooFewValuesTellNothing() {
        assertThat(WEEKLY.shifts(new double[12])).isEmpty();
    }

    private static double[] levels(int shift, int weeks, double by) {
        RandomStream chance = new Streams(5, 0).named("levels").at(shift);
        double[] values = new double[weeks];
        Arrays.setAll(values, week -> .01 * chance.nextGaussian() + (week < shift ? 0 : by));
        return values;
    }
}
