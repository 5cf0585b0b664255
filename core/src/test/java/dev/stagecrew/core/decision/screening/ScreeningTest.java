package dev.stagecrew.core.decision.screening;

import static dev.stagecrew.core.decision.screening.Answers.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.decision.Trial;
import dev.stagecrew.core.decision.screening.Screening.Influence;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;

class ScreeningTest {
    private static final List<Factor> FOUR = List.of(
            new Factor("demand", 0, 5, 10),
            new Factor("pay", 10, 12, 20),
            new Factor("idle", 0, 1, 2),
            new Factor("patience", 1, 2, 3));

    @Test
    void linearEffectsAreExactOverTheWholeRange() {
        Trial<Setting> trial = Answers.sameYears(s -> 3 * value(s, "demand") - 2 * value(s, "pay"), 100, 1);
        List<Influence> found = new Screening(10, 20).screen(FOUR, trial, RandomSource.L64_X128_MIX.create(1L));
        assertThat(found.get(0).factor().id()).isEqualTo("demand");
        assertThat(found.get(0).mean()).isCloseTo(30, within(1e-9));
        assertThat(found.get(0).spread()).isCloseTo(0, within(1e-9));
        assertThat(found.get(1).factor().id()).isEqualTo("pay");
        assertThat(found.get(1).mean()).isCloseTo(-20, within(1e-9));
        assertThat(found.get(1).meanAbsolute()).isCloseTo(20, within(1e-9));
        assertThat(found.get(2).meanAbsolute()).isCloseTo(0, within(1e-9));
    }

    @Test
    void aFactorThatWorksThroughAnotherHasSpread() {
        Trial<Setting> trial =
                Answers.sameYears(s -> (value(s, "demand") - 5) * (value(s, "patience") - 2) + value(s, "idle"), 1, 1);
        List<Influence> found = new Screening(20, 5).screen(FOUR, trial, RandomSource.L64_X128_MIX.create(1L));
        Influence patience = only(found, "patience");
        assertThat(patience.spread()).isGreaterThan(patience.meanAbsolute() / 2);
        assertThat(only(found, "idle").spread()).isCloseTo(0, within(1e-9));
    }

    @Test
    void luckAloneDoesNotMatterAndAnEffectAboveItDoes() {
        Trial<Setting> trial = Answers.otherYears(s -> 10 * value(s, "demand"), 30, 7);
        List<Influence> found = new Screening(20, 20).screen(FOUR, trial, RandomSource.L64_X128_MIX.create(1L));
        assertThat(found)
                .filteredOn(Influence::matters)
                .extracting(i -> i.factor().id())
                .containsExactly("demand");
        assertThat(only(found, "idle").meanAbsolute())
                .isCloseTo(
                        only(found, "idle").noise(),
                        within(0.6 * only(found, "idle").noise()));
    }

    /** Morris (1991), section 4: the first ten of twenty inputs act, the other ten have coefficients below one. */
    @Test
    void findsTheTenActiveInputsOfMorrisTestFunction() {
        List<Factor> twenty = IntStream.rangeClosed(1, 20)
                .mapToObj(i -> new Factor(String.format(Locale.ROOT, "x%02d", i), 0, 0.5, 1))
                .toList();
        Trial<Setting> trial = Answers.sameYears(ScreeningTest::morrisFunction, 1, 1);
        List<Influence> found = new Screening(10, 2).screen(twenty, trial, RandomSource.L64_X128_MIX.create(3L));
        Set<String> firstTen = new HashSet<>();
        found.subList(0, 10)
                .forEach(influence -> firstTen.add(influence.factor().id()));
        assertThat(firstTen)
                .containsExactlyInAnyOrder("x01", "x02", "x03", "x04", "x05", "x06", "x07", "x08", "x09", "x10");
    }

    @Test
    void costsWalksTimesFactorsPlusOneSettings() {
        int[] observed = new int[1];
        Trial<Setting> trial = (setting, from, count) -> {
            observed[0]++;
            return new double[count];
        };
        Screening screening = new Screening(4, 2);
        screening.screen(FOUR, trial, RandomSource.L64_X128_MIX.create(1L));
        assertThat(observed[0]).isEqualTo(screening.settings(FOUR)).isEqualTo(20);
    }

    @Test
    void everyStepChangesOneCoordinateByTwoThirdsWithinTheCube() {
        var walks = MorrisDesign.spread(6, 8, RandomSource.L64_X128_MIX.create(9L));
        assertThat(walks).hasSize(8).doesNotHaveDuplicates();
        for (var walk : walks) {
            for (int step = 0; step < 6; step++) {
                double[] before = walk.corners()[step];
                double[] after = walk.corners()[step + 1];
                int changed = walk.changed()[step];
                for (int i = 0; i < 6; i++) {
                    double by = i == changed ? MorrisDesign.DELTA : 0;
                    assertThat(Math.abs(after[i] - before[i])).isCloseTo(by, within(1e-12));
                    assertThat(after[i]).isBetween(-1e-12, 1 + 1e-12);
                }
            }
            assertThat(Arrays.stream(walk.changed()).distinct().count()).isEqualTo(6);
        }
    }

    @Test
    void aRangeWithoutWidthIsRefused() {
        assertThatThrownBy(() -> new Factor("pay", 10, 10, 10)).hasMessageContaining("pay");
        assertThatThrownBy(() -> new Factor("pay", 10, 21, 20)).hasMessageContaining("pay");
    }

    @Test
    void aScreeningOfOneWalkOrOneYearIsRefused() {
        assertThatThrownBy(() -> new Screening(1, 2)).hasMessageContaining("1 walks");
        assertThatThrownBy(() -> new Screening(2, 1)).hasMessageContaining("1 years");
        assertThat(new Screening(2, 2).settings(FOUR)).isEqualTo(10);
        assertThatThrownBy(() -> new Factor("pay", 10, 9, 20)).hasMessageContaining("pay");
        assertThat(new Factor("pay", 10, 10, 20).at(.25)).isEqualTo(12.5);
        assertThat(new Factor("pay", 10, 20, 20).at(1)).isEqualTo(20);
    }

    /** By hand: μ* has to be above twice the noise. */
    @Test
    void twiceTheNoiseIsNotYetAnEffect() {
        Factor pay = FOUR.get(1);
        assertThat(new Influence(pay, 2, 2, 0, 1).matters()).isFalse();
        assertThat(new Influence(pay, Math.nextUp(2.0), 2, 0, 1).matters()).isTrue();
    }

    @Test
    void aSettingIsTheSameTextExactlyWhenItsValuesAreTheSame() {
        Setting central = Setting.central(FOUR);
        assertThat(central.content()).isEqualTo("demand=5.0 idle=1.0 patience=2.0 pay=12.0");
        assertThat(central.with(FOUR.get(0), 6).content()).isEqualTo("demand=6.0 idle=1.0 patience=2.0 pay=12.0");
        assertThat(central.with(FOUR.get(0), 5)).isEqualTo(central);
    }

    @Test
    void theMostInfluentialComesFirstWhereverItStands() {
        List<Factor> factors = List.of(FOUR.get(2), FOUR.get(1), FOUR.get(0));
        Trial<Setting> trial = Answers.sameYears(s -> 3 * value(s, "demand") - 2 * value(s, "pay"), 100, 1);
        List<Influence> found = new Screening(4, 5).screen(factors, trial, RandomSource.L64_X128_MIX.create(1L));
        assertThat(found).extracting(i -> i.factor().id()).containsExactly("demand", "pay", "idle");
    }

    private static Influence only(List<Influence> found, String factor) {
        return found.stream()
                .filter(influence -> influence.factor().id().equals(factor))
                .findFirst()
                .orElseThrow();
    }

    /** With the random coefficients of the paper set to zero: they only blur. */
    private static double morrisFunction(Setting setting) {
        double[] w = new double[21];
        for (int i = 1; i <= 20; i++) {
            double x = value(setting, String.format(Locale.ROOT, "x%02d", i));
            w[i] = i == 3 || i == 5 || i == 7 ? 2 * (1.1 * x / (x + 0.1) - 0.5) : 2 * (x - 0.5);
        }
        double y = 0;
        for (int i = 1; i <= 10; i++) {
            y += 20 * w[i];
        }
        for (int i = 1; i <= 6; i++) {
            for (int j = i + 1; j <= 6; j++) {
                y += -15 * w[i] * w[j];
                for (int k = j + 1; k <= 5; k++) {
                    y += -10 * w[i] * w[j] * w[k];
                }
            }
        }
        return y + 5 * w[1] * w[2] * w[3] * w[4];
    }
}
