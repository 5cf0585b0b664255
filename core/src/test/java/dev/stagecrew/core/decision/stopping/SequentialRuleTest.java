package dev.stagecrew.core.decision.stopping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

    private static Watched relative(double relativeHalfWidth) {
        return new Watched("a", relativeHalfWidth, 1, 0);
    }
}
