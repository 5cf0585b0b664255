package dev.stagecrew.core.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.random.Streams;
import dev.stagecrew.core.time.SimTime;
import org.junit.jupiter.api.Test;

final class GlancesTest {
    private static final double MEAN_MINUTES = 60;
    private static final int MESSAGES = 20_000;

    /** The mean of 20,000 exponential times is within 3 % (four standard errors), the share beyond it 1/e within .014. */
    @Test
    void theTimeUntilAMessageIsNoticedIsExponential() {
        Glances glances = glances();
        double sum = 0;
        double longer = 0;
        for (int message = 0; message < MESSAGES; message++) {
            long arises = SimTime.minutes(message * 7.3);
            double minutes = SimTime.inMinutes(glances.noticesMillis(arises) - arises);
            sum += minutes;
            longer += minutes > MEAN_MINUTES ? 1 : 0;
        }
        assertThat(sum / MESSAGES).isCloseTo(MEAN_MINUTES, within(.03 * MEAN_MINUTES));
        assertThat(longer / MESSAGES).isCloseTo(Math.exp(-1), within(.014));
    }

    @Test
    void aMessageIsNoticedWhenItIsWhateverWasAskedBefore() {
        Glances busy = glances();
        for (long at = 0; at < SimTime.DAY_MILLIS; at += SimTime.HOUR_MILLIS) {
            busy.noticesMillis(at);
        }
        assertThat(busy.noticesMillis(SimTime.HOUR_MILLIS)).isEqualTo(glances().noticesMillis(SimTime.HOUR_MILLIS));
    }

    @Test
    void nobodyLooksWithoutAReason() {
        assertThat(glances().nextMillis(0)).isEqualTo(SimTime.NEVER);
    }

    @Test
    void nobodyLooksAllTheTime() {
        assertThatThrownBy(() -> new Glances(new Streams(5, 0).named("looks"), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Glances glances() {
        return new Glances(new Streams(5, 0).named("looks"), SimTime.minutes(MEAN_MINUTES));
    }
}
