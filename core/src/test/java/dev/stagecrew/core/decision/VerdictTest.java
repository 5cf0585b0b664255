package dev.stagecrew.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.kpi.Direction;
import dev.stagecrew.core.stat.PairedDifference;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VerdictTest {
    private static final double MATTERS = 2;

    @Test
    void theBordersBelongToTooSmallToMatter() {
        assertThat(verdict(-2, 2)).isEqualTo(Verdict.TOO_SMALL_TO_MATTER);
        assertThat(verdict(0.5, 2)).isEqualTo(Verdict.TOO_SMALL_TO_MATTER);
        assertThat(verdict(0, 0)).isEqualTo(Verdict.TOO_SMALL_TO_MATTER);
        assertThat(verdict(0.5, Math.nextUp(2))).isEqualTo(Verdict.BETTER);
        assertThat(verdict(Math.nextDown(-2), -0.5)).isEqualTo(Verdict.WORSE);
    }

    @Test
    void anIntervalThatTouchesZeroIsNotYetBetter() {
        assertThat(verdict(0, 3)).isEqualTo(Verdict.NO_CLEAR_DIFFERENCE);
        assertThat(verdict(-3, 0)).isEqualTo(Verdict.NO_CLEAR_DIFFERENCE);
        assertThat(verdict(Double.MIN_VALUE, 3)).isEqualTo(Verdict.BETTER);
        assertThat(verdict(-3, -Double.MIN_VALUE)).isEqualTo(Verdict.WORSE);
    }

    @Test
    void anIntervalTooWideToShowWhatMattersAsksForMoreYears() {
        assertThat(verdict(-1, 3)).isEqualTo(Verdict.NO_CLEAR_DIFFERENCE);
        assertThat(verdict(-1, Math.nextUp(3) + 1e-9)).isEqualTo(Verdict.RUN_MORE);
        assertThat(verdict(-100, 100)).isEqualTo(Verdict.RUN_MORE);
        assertThat(verdict(1, 1000)).isEqualTo(Verdict.BETTER);
    }

    @Test
    void oneYearAsksForMore() {
        PairedDifference one = PairedDifference.of(new double[] {3}, new double[] {1}, Direction.HIGHER_IS_BETTER);
        PairedDifference none = PairedDifference.of(new double[0], new double[0], Direction.HIGHER_IS_BETTER);
        assertThat(Verdict.of(one, Direction.HIGHER_IS_BETTER, MATTERS)).contains(Verdict.RUN_MORE);
        assertThat(Verdict.of(none, Direction.HIGHER_IS_BETTER, MATTERS)).contains(Verdict.RUN_MORE);
    }

    @Test
    void lessIsBetterWhereLessIsBetter() {
        assertThat(Verdict.of(between(-9, -3), Direction.LOWER_IS_BETTER, MATTERS))
                .contains(Verdict.BETTER);
        assertThat(Verdict.of(between(3, 9), Direction.LOWER_IS_BETTER, MATTERS))
                .contains(Verdict.WORSE);
    }

    @Test
    void noDirectionNoVerdict() {
        assertThat(Verdict.of(between(3, 9), Direction.NEITHER, MATTERS)).isEqualTo(Optional.empty());
    }

    @Test
    void mattersIsAShareOfTheBaselineWhateverItsSign() {
        assertThat(Verdict.of(between(1, 3), Direction.HIGHER_IS_BETTER, -100, 0.03))
                .contains(Verdict.TOO_SMALL_TO_MATTER);
        assertThat(Verdict.of(between(1, 3), Direction.HIGHER_IS_BETTER, -100, 0.02))
                .contains(Verdict.BETTER);
    }

    @Test
    void whenEverythingMattersAnIntervalAroundZeroIsNoClearDifference() {
        assertThat(Verdict.of(between(-5, 5), Direction.HIGHER_IS_BETTER, 0)).contains(Verdict.NO_CLEAR_DIFFERENCE);
    }

    private static Verdict verdict(double low, double high) {
        return Verdict.of(between(low, high), Direction.HIGHER_IS_BETTER, MATTERS)
                .orElseThrow();
    }

    private static PairedDifference between(double low, double high) {
        double mean = (low + high) / 2;
        return new PairedDifference(50, mean, low, high, low, mean, high, 25, 50, 0.9, 5);
    }
}
