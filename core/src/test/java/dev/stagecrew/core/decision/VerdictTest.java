package dev.stagecrew.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.kpi.Direction;
import dev.stagecrew.core.kpi.KpiDefinition;
import dev.stagecrew.core.kpi.Unit;
import dev.stagecrew.core.stat.PairedDifference;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VerdictTest {
    private static final double MATTERS = 2;
    private static final KpiDefinition ORDERS =
            new KpiDefinition("orders", Unit.COUNT, Direction.HIGHER_IS_BETTER, "shop", "");

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
        assertThat(Verdict.of(one, ORDERS, MATTERS)).contains(Verdict.RUN_MORE);
        assertThat(Verdict.of(none, ORDERS, MATTERS)).contains(Verdict.RUN_MORE);
    }

    @Test
    void lessIsBetterWhereLessIsBetter() {
        assertThat(Verdict.of(-9, -3, Direction.LOWER_IS_BETTER, MATTERS)).contains(Verdict.BETTER);
        assertThat(Verdict.of(3, 9, Direction.LOWER_IS_BETTER, MATTERS)).contains(Verdict.WORSE);
    }

    @Test
    void noDirectionNoVerdict() {
        assertThat(Verdict.of(3, 9, Direction.NEITHER, MATTERS)).isEqualTo(Optional.empty());
    }

    @Test
    void whenEverythingMattersAnIntervalAroundZeroIsNoClearDifference() {
        assertThat(Verdict.of(-5, 5, Direction.HIGHER_IS_BETTER, 0)).contains(Verdict.NO_CLEAR_DIFFERENCE);
    }

    @Test
    void everyWordIsWrittenAsResultsCarryIt() {
        assertThat(Stream.of(Verdict.values()).map(Verdict::id))
                .containsExactly("better", "worse", "no-clear-difference", "too-small-to-matter", "run-more");
        assertThat(Stream.of(Yardstick.values()).map(Yardstick::id)).containsExactly("mean", "typical-year");
    }

    private static Verdict verdict(double low, double high) {
        return Verdict.of(low, high, Direction.HIGHER_IS_BETTER, MATTERS).orElseThrow();
    }
}
