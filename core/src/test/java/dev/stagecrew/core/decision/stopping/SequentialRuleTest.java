package dev.stagecrew.core.decision.stopping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class SequentialRuleTest {
    private static final SequentialRule RULE = new SequentialRule(0.02, 100, 2000, 10);

    @Test
    void nothingIsCheckedBeforeTheFloor() {
        assertThat(RULE.next(0, List.of())).isEqualTo(new Decision.Continue(100, "", Double.POSITIVE_INFINITY));
        assertThat(RULE.next(99, List.of(relative(0.001)))).isInstanceOf(Decision.Continue.class);
    }

    @Test
    void theSecondStageGoesToHalfOfTheNeedTheThirdALittleBeyondIt() {
        // 4% with 100 years: 2% needs 400
        assertThat(RULE.next(100, List.of(relative(0.04)))).isEqualTo(new Decision.Continue(200, "a", 0.04));
        // 2.8% with 200 years: 2% needs 392, and 5% more, rounded up to a batch
        assertThat(RULE.next(200, List.of(relative(0.028)))).isEqualTo(new Decision.Continue(420, "a", 0.028));
    }

    @Test
    void oneStageMultipliesByFiveAtMost() {
        assertThat(RULE.next(100, List.of(relative(0.5)))).isEqualTo(new Decision.Continue(500, "a", 0.5));
    }

    @Test
    void theLeastPreciseNumberDecides() {
        Watched precise = new Watched("precise", 1, 100, 0);
        assertThat(RULE.next(100, List.of(precise)))
                .isEqualTo(new Decision.Stop(Decision.Reason.PRECISE, "precise", 0.01));
        assertThat(RULE.next(100, List.of(precise, relative(0.04))).worst()).isEqualTo("a");
    }

    @Test
    void skewedNumbersGetMoreYears() {
        Watched skewed = new Watched("skewed", 1, 100, 2);
        assertThat(RULE.next(100, List.of(skewed))).isEqualTo(new Decision.Continue(210, "skewed", 0.01));
        assertThat(RULE.next(210, List.of(skewed))).isInstanceOf(Decision.Stop.class);
    }

    @Test
    void theCeilingEndsIt() {
        assertThat(RULE.next(1990, List.of(relative(0.1)))).isEqualTo(new Decision.Continue(2000, "a", 0.1));
        assertThat(RULE.next(2000, List.of(relative(0.1))))
                .isEqualTo(new Decision.Stop(Decision.Reason.CEILING, "a", 0.1));
    }

    @Test
    void aNumberThatNeverVariesIsPreciseWhateverItsScale() {
        Watched constant = Watched.difference("same", new double[] {3, 3}, new double[] {3, 3}, 0);
        assertThat(RULE.next(100, List.of(constant))).isInstanceOf(Decision.Stop.class);
    }

    @Test
    void anUndefinedNumberIsRefusedNotWaitedFor() {
        assertThatThrownBy(() -> Watched.mean("conversion", new double[] {Double.NaN, Double.NaN}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("conversion");
        assertThatThrownBy(() -> RULE.next(100, List.of())).hasMessageContaining("a number to watch");
    }

    @Test
    void anUnsoundRuleIsRefused() {
        assertThatThrownBy(() -> new SequentialRule(0, 100, 2000, 10)).hasMessageContaining("precision");
        assertThatThrownBy(() -> new SequentialRule(.02, 1, 2000, 10)).hasMessageContaining("floor of 1");
        assertThatThrownBy(() -> new SequentialRule(.02, 100, 99, 10)).hasMessageContaining("ceiling of 99");
        assertThatThrownBy(() -> new SequentialRule(.02, 100, 2000, 0)).hasMessageContaining("batch of 0");
        assertThat(new SequentialRule(.02, 2, 2, 1).ceiling()).isEqualTo(2);
        assertThat(SequentialRule.to(.02)).isEqualTo(RULE);
    }

    @Test
    void aNumberThatIsJustPreciseEnoughIsEnough() {
        assertThat(RULE.next(100, List.of(relative(.02)))).isInstanceOf(Decision.Stop.class);
        assertThat(RULE.next(100, List.of(relative(Math.nextUp(.02))))).isInstanceOf(Decision.Continue.class);
        assertThat(RULE.next(99, List.of(relative(.02))))
                .isEqualTo(new Decision.Continue(100, "", Double.POSITIVE_INFINITY));
    }

    /** 2.9% with 100 years: 2% needs 210, of which 100 are less than half; with 110 it is the third stage. */
    @Test
    void fromHalfOfTheNeedOnTheThirdStageBegins() {
        assertThat(RULE.next(100, List.of(relative(.029)))).isEqualTo(new Decision.Continue(110, "a", .029));
        assertThat(RULE.next(110, List.of(relative(.028)))).isEqualTo(new Decision.Continue(230, "a", .028));
        assertThat(RULE.next(200, List.of(relative(.0201)))).isEqualTo(new Decision.Continue(220, "a", .0201));
    }

    /** t(1, 0.975) = 12.7062047: two years at a distance of 2 have a half width of that much. */
    @Test
    void aWatchedNumberHasTheHalfWidthOfWhatItIs() {
        double[] plan = {-11, -13};
        double[] baseline = {1, 3};
        Watched mean = Watched.mean("mean", plan);
        assertThat(mean.halfWidth()).isCloseTo(12.7062047, within(1e-6));
        assertThat(mean.scale()).isEqualTo(12);
        assertThat(mean.relativeHalfWidth()).isCloseTo(12.7062047 / 12, within(1e-7));
        Watched difference = Watched.difference("difference", plan, baseline, 7);
        assertThat(difference.halfWidth()).isCloseTo(2 * 12.7062047, within(1e-6));
        assertThat(difference.scale()).isEqualTo(7);
        assertThat(Watched.difference("skewed", new double[] {1, 1, 1, 5}, new double[] {1, 1, 1, 1}, 1)
                        .skewness())
                .isCloseTo(2 / Math.sqrt(3), within(1e-12));
    }

    /** The median of 1 to 6 lies between the least and the largest with 95%. */
    @Test
    void aTypicalYearIsWatchedByItsOwnInterval() {
        double[] plan = {-1, -2, -3, -4, -5, -6};
        Watched typical = Watched.typical("wait", plan);
        assertThat(typical).isEqualTo(new Watched("wait", 2.5, 3.5, 0));
        Watched difference = Watched.typicalDifference("wait", plan, new double[] {1, 1, 1, 1, 1, 1}, 10);
        assertThat(difference).isEqualTo(new Watched("wait", 2.5, 10, 0));
        assertThatThrownBy(() -> new Watched("odd", 1, -1, 0)).hasMessageContaining("odd");
        assertThatThrownBy(() -> new Watched("odd", Double.NaN, 1, 0)).hasMessageContaining("odd");
        assertThat(new Watched("none", 0, 0, 0).relativeHalfWidth()).isZero();
    }

    /** 2.005% with 101 years: 1.5 more would do, and a batch it is all the same, rounded up. */
    @Test
    void aStageIsABatchAtLeast() {
        assertThat(RULE.next(101, List.of(relative(.02005)))).isEqualTo(new Decision.Continue(120, "a", .02005));
    }

    private static Watched relative(double relativeHalfWidth) {
        return new Watched("a", relativeHalfWidth, 1, 0);
    }
}
