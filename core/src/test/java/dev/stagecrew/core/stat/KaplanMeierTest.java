package dev.stagecrew.core.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class KaplanMeierTest {
    /** Remission of leukaemia under 6-MP, weeks: Freireich et al. 1963, as in Cox and Oakes 1984, table 1.1. */
    private static final double[] WEEKS = {6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35
    };

    private static final boolean[] OVER = {
        true, true, true, false, true, false, true, false, false, true, true, false, false, false, true, true, false,
        false, false, false, false
    };

    @Test
    void theLeukaemiaPatientsOfTheLiteratureHaveTheirCurve() {
        KaplanMeier curve = KaplanMeier.of(WEEKS, OVER);

        assertThat(curve.survival(5.9)).isEqualTo(1);
        assertThat(curve.survival(6)).isCloseTo(.857, within(.0005));
        assertThat(curve.survival(10)).isCloseTo(.753, within(.0005));
        assertThat(curve.survival(22)).isCloseTo(.538, within(.0005));
        assertThat(curve.survival(23)).isCloseTo(.448, within(.0005));
        assertThat(curve.standardError(10)).isCloseTo(.0963, within(.0001));
        assertThat(curve.standardError(23)).isCloseTo(.1346, within(.0001));
        assertThat(curve.median()).isEqualTo(23);
        assertThat(curve.count()).isEqualTo(21);
        assertThat(curve.censoredShare()).isCloseTo(12 / 21.0, within(1e-12));
    }

    /** R: survfit(Surv(t, d) ~ 1, conf.type = "log-log") gives .620 and .952 at week 6, and 13 to no end for the median. */
    @Test
    void theIntervalsAreThoseOfTheLogLogScale() {
        KaplanMeier curve = KaplanMeier.of(WEEKS, OVER);

        assertThat(curve.low(6)).isCloseTo(.620, within(.0005));
        assertThat(curve.high(6)).isCloseTo(.952, within(.0005));
        assertThat(curve.quantileLow(.5)).isEqualTo(13);
        assertThat(curve.quantileHigh(.5)).isNaN();
    }

    @Test
    void withoutAnythingCutOffItIsTheShareOfTheLonger() {
        double[] waits = {3, 1, 4, 1, 5, 9, 2, 6, 5, 3};
        boolean[] over = new boolean[waits.length];
        Arrays.fill(over, true);
        KaplanMeier curve = KaplanMeier.of(waits, over);

        for (double time : new double[] {0, 1, 2.5, 5, 8, 9}) {
            double share = Arrays.stream(waits).filter(wait -> wait > time).count() / 10.0;
            assertThat(curve.survival(time)).isCloseTo(share, within(1e-12));
            assertThat(curve.standardError(time)).isCloseTo(Math.sqrt(share * (1 - share) / 10), within(1e-12));
        }
        assertThat(curve.median()).isEqualTo(3);
        assertThat(curve.quantile(1)).isEqualTo(9);
    }

    @Test
    void aMedianThatNobodyHasReachedIsUnknown() {
        assertThat(KaplanMeier.of(new double[] {1, 2, 2}, new boolean[] {true, false, false})
                        .median())
                .isNaN();
        assertThat(KaplanMeier.of(new double[0], new boolean[0]).median()).isNaN();
    }

    @Test
    void aWaitIsNotNegative() {
        assertThatThrownBy(() -> KaplanMeier.of(new double[] {-1}, new boolean[] {true}))
                .hasMessageContaining("-1");
    }
}
