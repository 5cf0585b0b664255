package dev.stagecrew.app.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ThrottleTest {
    private static final long MILLI = 1_000_000;

    @Test
    void whatIsQuickToDrawIsDrawnFourTimesASecondAtMost() {
        Throttle throttle = new Throttle();
        int drawn = 0;
        for (long now = 7 * MILLI; now <= 10_007 * MILLI; now += MILLI) {
            if (throttle.isDue(now)) {
                throttle.drawn(now, MILLI);
                drawn++;
            }
        }
        assertThat(drawn).isEqualTo(41); // the first at once, then 4 a second for ten seconds
    }

    @Test
    void whatIsMuchToDrawTakesAFifthOfAProcessorAtMost() {
        Throttle throttle = new Throttle();
        assertThat(throttle.isDue(Long.MAX_VALUE)).isTrue();
        throttle.drawn(0, 400 * MILLI);
        assertThat(throttle.isDue(1_999 * MILLI)).isFalse();
        assertThat(throttle.isDue(2_000 * MILLI)).isTrue();
    }

    @Test
    void aMachineThatSleptWhileItDrewDrawsOnAtOnce() {
        Throttle throttle = new Throttle();
        // begun at 0, over after a minute, of which the drawing itself took 20 ms
        throttle.drawn(0, 20 * MILLI);
        assertThat(throttle.isDue(60_000 * MILLI)).isTrue();
    }
}
