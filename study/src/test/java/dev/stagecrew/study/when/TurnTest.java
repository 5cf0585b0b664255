package dev.stagecrew.study.when;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.stat.Estimate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/** Differences that are known at every size: a mean, give or take 1. */
final class TurnTest {
    private final Map<Integer, Estimate> seen = new HashMap<>();

    private Turn along(DoubleUnaryOperator mean) {
        return new Turn(-8, 8, point -> seen.computeIfAbsent(point, each -> around(mean.applyAsDouble(each))));
    }

    private static Estimate around(double mean) {
        return new Estimate(10, mean, mean - 1, mean + 1, mean, mean, mean);
    }

    @Test
    void aStraightLineTurnsWhereItIsZero() {
        Threshold found = along(point -> (point - 2.5) / 2).find().orElseThrow();
        assertThat(found.upwards()).isTrue();
        assertThat(found.factor()).isEqualTo(Turn.factor(2.5), within(1e-12));
        assertThat(found.low()).isEqualTo(Turn.factor(0.5), within(1e-12));
        assertThat(found.high()).isEqualTo(Turn.factor(4.5), within(1e-12));
    }

    @Test
    void whatCeasesToPayTurnsDownwards() {
        Threshold found = along(point -> (-3.5 - point) / 2).find().orElseThrow();
        assertThat(found.upwards()).isFalse();
        assertThat(found.factor()).isEqualTo(Turn.factor(-3.5), within(1e-12));
        assertThat(found.low()).isEqualTo(Turn.factor(-5.5), within(1e-12));
        assertThat(found.high()).isEqualTo(Turn.factor(-1.5), within(1e-12));
    }

    @Test
    void whatIsNotCertainMayReachBeyondWhatWasLookedAt() {
        Threshold found = along(point -> (point - 1) / 20).find().orElseThrow();
        assertThat(found.factor()).isEqualTo(Turn.factor(1), within(1e-12));
        assertThat(found.low()).isZero();
        assertThat(found.high()).isInfinite();
    }

    @Test
    void whatHasOneSignTurnsNowhere() {
        assertThat(along(point -> 5).find()).isEmpty();
        assertThat(along(point -> -5).find()).isEmpty();
    }

    @Test
    void theFirstTurnIsTold() {
        Threshold found = along(point -> 3 - Math.abs(point)).find().orElseThrow();
        assertThat(found.upwards()).isTrue();
        assertThat(found.factor()).isEqualTo(Turn.factor(-3), within(1e-12));
    }

    @Test
    void aTurnTakesFewPoints() {
        along(point -> (point - 2.5) / 0.3).find();
        assertThat(seen).hasSizeLessThanOrEqualTo(5 + Turn.POINTS);
    }

    @Test
    void fourPointsAreTwiceTheSize() {
        assertThat(Turn.factor(4)).isEqualTo(2);
        assertThat(Turn.factor(0)).isEqualTo(1);
        assertThat(Turn.factor(-8)).isEqualTo(0.25);
    }
}
