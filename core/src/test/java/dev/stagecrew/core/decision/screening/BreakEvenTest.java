package dev.stagecrew.core.decision.screening;

import static dev.stagecrew.core.decision.screening.Answers.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.decision.Trial;
import dev.stagecrew.core.decision.screening.BreakEven.Crossing;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class BreakEvenTest {
    private static final Factor ENQUIRIES = new Factor("enquiries", 0.5, 3, 4);
    private static final List<Factor> FACTORS = List.of(ENQUIRIES, new Factor("other", 0, 1, 2));

    @Test
    void findsWhereTheMeanCrossesZeroWithoutNoise() {
        BreakEven flips = of(Answers.sameYears(s -> value(s, "enquiries") - 1.2, 0, 1));
        assertThat(flips.above()).isEmpty();
        Crossing below = flips.below().orElseThrow();
        assertThat(below.value()).isCloseTo(1.2, within(1e-9));
        assertThat(below.near()).isCloseTo(1.2, within(1e-9));
        assertThat(below.far()).isCloseTo(1.2, within(1e-9));
    }

    @Test
    void aBentAnswerIsFoundWithinOnePercentOfTheRange() {
        BreakEven flips = of(Answers.sameYears(s -> Math.exp(2 * value(s, "enquiries")) - Math.exp(3), 0, 1));
        assertThat(flips.below().orElseThrow().value()).isCloseTo(1.5, within(0.01));
    }

    @Test
    void anAnswerThatNeverFlipsHasNoCrossing() {
        assertThat(of(Answers.sameYears(s -> 5 + value(s, "enquiries"), 1, 1)).crossings())
                .isEmpty();
    }

    @Test
    void aWorsePlanBecomesBetterBeyondTheCrossing() {
        BreakEven flips = of(Answers.sameYears(s -> value(s, "enquiries") - 3.5, 0, 1));
        assertThat(flips.atCentral().mean()).isEqualTo(-0.5);
        assertThat(flips.crossings()).containsExactly(flips.above().orElseThrow());
        assertThat(flips.above().orElseThrow().value()).isCloseTo(3.5, within(1e-9));
    }

    @Test
    void anIntervalThatNeverClearsZeroReachesTheEndsOfTheSearch() {
        double[] luck = {-9, 9};
        Trial<DesignPoint> trial = (setting, from, count) ->
                new double[] {value(setting, "enquiries") - 1.2 + luck[0], value(setting, "enquiries") - 1.2 + luck[1]};
        Crossing below = BreakEven.of(FACTORS, ENQUIRIES, trial, 2).below().orElseThrow();
        assertThat(below).isEqualTo(new Crossing(below.value(), 3, 0.5));
        assertThat(below.value()).isCloseTo(1.2, within(1e-9));
    }

    /** The mean of 30 normal years: the inverted interval must behave as the t interval it comes from. */
    @Test
    void theRangeOfTheBreakEvenCoversTheTruthInAbout95Of100Searches() {
        int covered = 0;
        for (int experiment = 0; experiment < 1000; experiment++) {
            Trial<DesignPoint> trial = Answers.sameYears(s -> 2 * (value(s, "enquiries") - 1.75), 1, experiment);
            Crossing crossing = of(trial).below().orElseThrow();
            covered += crossing.far() <= 1.75 && 1.75 <= crossing.near() ? 1 : 0;
        }
        // four standard errors of a share of 1,000
        assertThat(covered / 1000.0).isCloseTo(0.95, within(4 * Math.sqrt(0.95 * 0.05 / 1000)));
    }

    /** A twin with the other sign: where one plan stops being better the other begins to be. */
    @Test
    void whatOnePlanLosesTheOtherWinsAtTheSameValues() {
        for (long seed = 0; seed < 20; seed++) {
            BreakEven better = of(Answers.sameYears(s -> 2 * value(s, "enquiries") - 3, 1, seed));
            Trial<DesignPoint> trial = Answers.sameYears(s -> 2 * value(s, "enquiries") - 3, 1, seed);
            BreakEven worse = of((setting, from, count) -> Arrays.stream(trial.observe(setting, from, count))
                    .map(value -> -value)
                    .toArray());
            Crossing one = better.below().orElseThrow();
            Crossing other = worse.below().orElseThrow();
            assertThat(other.value()).isCloseTo(one.value(), within(1e-9));
            assertThat(other.near()).isCloseTo(one.near(), within(1e-9));
            assertThat(other.far()).isCloseTo(one.far(), within(1e-9));
            assertThat(one.near()).isGreaterThan(one.value());
            assertThat(one.far()).isLessThan(one.value());
        }
    }

    @Test
    void anAnswerThatIsZeroAtTheVeryEndFlipsThere() {
        BreakEven flips = of(Answers.sameYears(s -> value(s, "enquiries") - .5, 0, 1));
        assertThat(flips.below().orElseThrow()).isEqualTo(new Crossing(.5, .5, .5));
        assertThat(of(Answers.sameYears(s -> value(s, "enquiries") - 3, 0, 1)).crossings())
                .as("zero already at the central value")
                .isEmpty();
    }

    private static BreakEven of(Trial<DesignPoint> trial) {
        return BreakEven.of(FACTORS, ENQUIRIES, trial, 30);
    }
}
