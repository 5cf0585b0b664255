package dev.stagecrew.core.stat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompensatedSumTest {
    /** Neumaier's own example: a plain sum gives 0, Kahan's too, for the large term arrives when the sum is small. */
    @Test
    void smallTermsSurviveALargeOneThatComesAndGoes() {
        assertThat(sum(1, 1e100, 1, -1e100)).isEqualTo(2);
        assertThat(sum(-1, -1e100, -1, 1e100)).isEqualTo(-2);
    }

    /** A million plain additions are off by 1.3 · 10⁻⁶. */
    @Test
    void aMillionTenthsAreAHundredThousand() {
        CompensatedSum sum = new CompensatedSum();
        for (int i = 0; i < 1_000_000; i++) {
            sum.add(.1);
        }
        assertThat(sum.value()).isEqualTo(100_000);
    }

    private static double sum(double... terms) {
        CompensatedSum sum = new CompensatedSum();
        for (double term : terms) {
            sum.add(term);
        }
        return sum.value();
    }
}
