package dev.stagecrew.core.decision.payback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.kpi.Direction;
import dev.stagecrew.core.stat.PairedDifference;
import org.junit.jupiter.api.Test;

final class HeadingTest {
    private static PairedDifference gap(double... years) {
        return PairedDifference.of(years, new double[years.length], Direction.HIGHER_IS_BETTER);
    }

    @Test
    void whatCannotBeToldFromNoneIsNoDirection() {
        assertThat(Heading.of(gap(-5, 5, 3, -3), gap(9, -8, 1, 0))).isEqualTo(new Heading(0, 0));
        assertThat(new Heading(0, 0).upwards()).isFalse();
    }

    @Test
    void theChangeIsToldByTheMonth() {
        Heading heading = Heading.of(gap(-300, -301, -299, -300), gap(30, 31, 29, 30));

        assertThat(heading).isEqualTo(new Heading(-300, 10));
        assertThat(heading.upwards()).isTrue();
        assertThat(new Heading(-300, -10).upwards()).isFalse();
    }
}
