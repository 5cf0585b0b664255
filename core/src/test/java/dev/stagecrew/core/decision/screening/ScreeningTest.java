package dev.stagecrew.core.decision.screening;

import static dev.stagecrew.core.decision.screening.Answers.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.decision.Trial;
import dev.stagecrew.core.decision.screening.Screening.Influence;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScreeningTest {
    private static final List<Factor> FOUR = List.of(
            new Factor("demand", 0, 5, 10),
            new Factor("pay", 10, 12, 20),
            new Factor("idle", 0, 1, 2),
            new Factor("patience", 1, 2, 3));

    @Test
    void linearEffectsAreExactOverTheWholeRange() {
        Trial<DesignPoint> trial = Answers.sameYears(s -> 3 * value(s, "demand") - 2 * value(s, "pay"), 100, 1);
        List<Influence> found = new Screening(20).screen(FOUR, trial);
        assertThat(found.get(0).factor().id()).isEqualTo("demand");
        assertThat(found.get(0).mean()).isCloseTo(30, within(1e-9));
        assertThat(found.get(0).spread()).isCloseTo(0, within(1e-9));
        assertThat(found.get(0).noise()).isCloseTo(0, within(1e-9));
        assertThat(found.get(1).factor().id()).isEqualTo("pay");
        assertThat(found.get(1).mean()).isCloseTo(-20, within(1e-9));
        assertThat(found.get(1).meanAbsolute()).isCloseTo(20, within(1e-9));
        assertThat(found.get(1).spread()).as("12 is not halfway from 10 to 20").isCloseTo(6, within(1e-9));
        assertThat(found.get(2).meanAbsolute()).isCloseTo(0, within(1e-9));
    }

    @Test
    void whatIsWorstInTheMiddleMovesTheAnswerThoughItsEndsAgree() {
        Trial<DesignPoint> trial = Answers.sameYears(s -> Math.pow(value(s, "demand") - 5, 2), 1, 1);
        Influence demand = only(new Screening(5).screen(FOUR, trial), "demand");
        assertThat(demand.mean()).isCloseTo(0, within(1e-9));
        assertThat(demand.meanAbsolute()).isCloseTo(25, within(1e-9));
        assertThat(demand.spread()).isCloseTo(25, within(1e-9));
    }

    /** The range of three normal values passes 4.24 of their deviations, 3 of a difference's, in 8 of 1,000 cases. */
    @Test
    void luckAloneSeldomMattersAndAnEffectAboveItDoes() {
        int wrong = 0;
        for (int seed = 0; seed < 200; seed++) {
            Trial<DesignPoint> trial = Answers.otherYears(s -> 20 * value(s, "demand"), 30, seed);
            List<Influence> found = new Screening(20).screen(FOUR, trial);
            assertThat(found.get(0).factor().id()).isEqualTo("demand");
            assertThat(found.get(0).matters()).isTrue();
            wrong += (int) found.stream().filter(Influence::matters).count() - 1;
        }
        assertThat(wrong).as("of 600").isLessThan(30);
    }

    /** What a walk through the corners of all ranges would not see: there are no buyers left to pay for. */
    @Test
    void anEffectIsThatInTheShopAsItIs() {
        Trial<DesignPoint> trial =
                Answers.sameYears(s -> value(s, "demand") < 5 || value(s, "idle") > 1 ? 0 : -value(s, "pay"), 1, 1);
        Influence pay = only(new Screening(5).screen(FOUR, trial), "pay");
        assertThat(pay.mean()).isCloseTo(-10, within(1e-9));
    }

    @Test
    void costsBothEndsOfEachFactorAndTheMiddle() {
        int[] observed = new int[1];
        Trial<DesignPoint> trial = (setting, from, count) -> {
            observed[0]++;
            return new double[count];
        };
        Screening screening = new Screening(2);
        screening.screen(FOUR, trial);
        assertThat(observed[0]).isEqualTo(screening.settings(FOUR)).isEqualTo(9);
    }

    @Test
    void aRangeWithoutWidthIsRefused() {
        assertThatThrownBy(() -> new Factor("pay", 10, 10, 10)).hasMessageContaining("pay");
        assertThatThrownBy(() -> new Factor("pay", 10, 21, 20)).hasMessageContaining("pay");
    }

    @Test
    void aScreeningOfOneYearIsRefused() {
        assertThatThrownBy(() -> new Screening(1)).hasMessageContaining("1 years");
        assertThatThrownBy(() -> new Factor("pay", 10, 9, 20)).hasMessageContaining("pay");
    }

    /** By hand: the change has to be above three times the noise. */
    @Test
    void threeTimesTheNoiseIsNotYetAnEffect() {
        Factor pay = FOUR.get(1);
        assertThat(new Influence(pay, 3, 3, 0, 1).matters()).isFalse();
        assertThat(new Influence(pay, Math.nextUp(3.0), 3, 0, 1).matters()).isTrue();
    }

    @Test
    void aSettingIsTheSameTextExactlyWhenItsValuesAreTheSame() {
        DesignPoint central = DesignPoint.central(FOUR);
        assertThat(central.content()).isEqualTo("demand=5.0 idle=1.0 patience=2.0 pay=12.0");
        assertThat(central.with(FOUR.get(0), 6).content()).isEqualTo("demand=6.0 idle=1.0 patience=2.0 pay=12.0");
        assertThat(central.with(FOUR.get(0), 5)).isEqualTo(central);
    }

    @Test
    void theMostInfluentialComesFirstWhereverItStands() {
        List<Factor> factors = List.of(FOUR.get(2), FOUR.get(1), FOUR.get(0));
        Trial<DesignPoint> trial = Answers.sameYears(s -> 3 * value(s, "demand") - 2 * value(s, "pay"), 100, 1);
        List<Influence> found = new Screening(5).screen(factors, trial);
        assertThat(found).extracting(i -> i.factor().id()).containsExactly("demand", "pay", "idle");
    }

    private static Influence only(List<Influence> found, String factor) {
        return found.stream()
                .filter(influence -> influence.factor().id().equals(factor))
                .findFirst()
                .orElseThrow();
    }
}
