package dev.stagecrew.core.decision.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.kpi.Direction;
import java.util.Arrays;
import org.apache.commons.statistics.distribution.TDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadTest {
    private static final SelectionRule RULE = new SelectionRule(Direction.HIGHER_IS_BETTER, 1, 0.95, 10, 6, 1_000);

    /** t = 2 over 100 years: γ less √.06, times (4/3 + 1/6)/10, plus its square times 8/2,700. */
    @ParameterizedTest
    @CsvSource({"0", "-1", "2"})
    void theProbabilityIsStudentsCorrectedForSkewness(double skewness) {
        double cautious = skewness - Math.sqrt(.06);
        double t = 2 + cautious * 1.5 / 10 + cautious * cautious * 8 / 2_700;
        double expected = TDistribution.of(99).cumulativeProbability(t);
        assertThat(new Lead(100, 1, 25, skewness).probabilityAbove(0)).isCloseTo(expected, within(1e-12));
        assertThat(new Lead(100, .5, 25, skewness).probabilityAbove(.5)).isCloseTo(expected, within(1e-12));
    }

    @Test
    void aLeadThatFewLargeLossesWouldUndoCountsForLess() {
        double losses = new Lead(40, 1, 9, -2).probabilityAbove(0);
        double even = new Lead(40, 1, 9, 0).probabilityAbove(0);
        double gains = new Lead(40, 1, 9, 2).probabilityAbove(0);
        assertThat(losses).isLessThan(even);
        assertThat(even).isLessThan(gains);
    }

    @Test
    void beyondThreeErrorsTheCorrectionStaysWhatItIsThere() {
        double cautious = -1 - Math.sqrt(.06);
        double correction = cautious * (3 + 1.0 / 6) / 10 + cautious * cautious * 27 / 2_700;
        assertThat(new Lead(100, 2, 25, -1).probabilityAbove(0))
                .isCloseTo(TDistribution.of(99).cumulativeProbability(4 + correction), within(1e-12));
    }

    @Test
    void aLeadThatNeverVariesIsCertain() {
        assertThat(new Lead(10, 1, 0, 0).probabilityAbove(0)).isEqualTo(1);
        assertThat(new Lead(10, -1, 0, 0).probabilityAbove(0)).isZero();
        assertThat(new Lead(10, -1, 0, 0).probabilityAbove(1)).isEqualTo(.5);
    }

    /** By hand: differences 1, 2, 3, 10 have mean 4, Σ² = 50, Σ³ = 180. */
    @Test
    void aLeadHasTheMomentsOfThePairedDifferences() {
        Sample<String> behind = sample(0, 0, 0, 0);
        Lead lead = behind.leadOf(sample(1, 2, 3, 10, 99));
        assertThat(lead.years()).isEqualTo(4);
        assertThat(lead.mean()).isEqualTo(4);
        assertThat(lead.variance()).isCloseTo(50 / 3.0, within(1e-12));
        assertThat(lead.skewness()).isCloseTo(180 / 4.0 / Math.pow(50 / 4.0, 1.5), within(1e-12));
        assertThat(behind.leadOf(sample(2, 2, 2, 2)).skewness()).isZero();
    }

    private static Joint one(double probability) {
        return Joint.CERTAIN.and(probability);
    }

    @Test
    void ofManyComparisonsTheMostDoubtfulCountsFiveTimesAndTheOthersOnce() {
        Joint three = one(.999).and(.998).and(.999);

        assertThat(three.all()).isCloseTo(.996, within(1e-5));
        assertThat(SelectionRule.afterLooking(three)).isCloseTo(.996 - 4 * .002, within(1e-5));
    }

    @Test
    void everyLookCostsProbability() {
        assertThat(SelectionRule.afterLooking(one(.99))).isCloseTo(.95, within(1e-12));
        assertThat(SelectionRule.beforeLooking(.95)).isCloseTo(.99, within(1e-12));
        assertThat(SelectionRule.afterLooking(one(.8))).isCloseTo(0, within(1e-12));
        assertThat(SelectionRule.afterLooking(one(.5))).isZero();
        assertThat(SelectionRule.afterLooking(one(1))).isEqualTo(1);
    }

    @Test
    void noMoreIsToldThanWasWantedUnlessItIsFarBeyond() {
        assertThat(RULE.told(one(.98))).isCloseTo(.9, within(1e-12));
        assertThat(RULE.told(one(.992))).isEqualTo(.95);
        assertThat(RULE.told(one(.998))).isEqualTo(.95);
        assertThat(RULE.told(one(.9996))).isCloseTo(.99, within(1e-12));
        assertThat(RULE.told(one(1))).isEqualTo(1);
    }

    @Test
    void aComparisonIsLookedAtAgainWithAThirdAsManyYearsMore() {
        assertThat(RULE.batchAfter(10)).isEqualTo(6);
        assertThat(RULE.batchAfter(18)).isEqualTo(6);
        assertThat(RULE.batchAfter(21)).isEqualTo(7);
        assertThat(RULE.batchAfter(100)).isEqualTo(33);
    }

    private static Sample<String> sample(double... years) {
        Sample<String> sample = new Sample<>("plan", 1);
        sample.extendTo(years.length, (plan, from, count) -> Arrays.copyOfRange(years, from, from + count));
        return sample;
    }
}
