package dev.stagecrew.core.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.random.Streams;
import dev.stagecrew.core.time.SimTime;
import org.junit.jupiter.api.Test;

final class GlancesTest {
    private static final double MEAN_MINUTES = 60;
    private static final int ASKED = 20_000;

    /**
     * Memoryless: whenever one asks, the next look is an exponential time away. Asked at random instants of 20,000 days,
     * the mean is within 3 % (four standard errors), the share beyond the mean 1/e within .014.
     */
    @Test
    void theTimeUntilTheNextLookIsExponential() {
        Glances glances = glances();
        double sum = 0;
        double longer = 0;
        for (int day = 0; day < ASKED; day++) {
            long now = SimTime.startOfDay(day) + SimTime.minutes(day * 7.3 % (24 * 60));
            double minutes = SimTime.inMinutes(glances.nextMillis(now) - now);
            sum += minutes;
            longer += minutes > MEAN_MINUTES ? 1 : 0;
        }
        assertThat(sum / ASKED).isCloseTo(MEAN_MINUTES, within(.03 * MEAN_MINUTES));
        assertThat(longer / ASKED).isCloseTo(Math.exp(-1), within(.014));
    }

    @Test
    void looksDoNotHangOnWhatWasAskedBefore() {
        long noon = SimTime.startOfDay(3) + 12 * SimTime.HOUR_MILLIS;
        Glances busy = glances();
        for (long at = -SimTime.DAY_MILLIS; at < 5 * SimTime.DAY_MILLIS; at += SimTime.HOUR_MILLIS) {
            busy.nextMillis(at);
        }
        assertThat(busy.nextMillis(noon)).isEqualTo(glances().nextMillis(noon));
    }

    @Test
    void theNextLookIsLaterThanTheOneBefore() {
        Glances glances = glances();
        long at = 0;
        for (int i = 0; i < 100; i++) {
            long next = glances.nextMillis(at);
            assertThat(next).isGreaterThan(at);
            at = next;
        }
    }

    /** A look every few seconds, as many as make the day's list grow. */
    @Test
    void manyLooksADayAreAsManyAsTheyShouldBe() {
        Glances often = new Glances(new Streams(5, 0).named("looks"), SimTime.MINUTE_MILLIS);
        int looks = 0;
        for (long at = 0; at < SimTime.DAY_MILLIS; at = often.nextMillis(at)) {
            looks++;
        }
        assertThat(looks).isBetween(1440 - 4 * 38, 1440 + 4 * 38);
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
