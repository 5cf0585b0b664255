package dev.stagecrew.core.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.time.SimTime;
import org.junit.jupiter.api.Test;

final class OwedTimeTest {
    private static final long SHIFT = SimTime.hours(4);
    private static final long NIGHT = SimTime.hours(20);

    private final OwedTime owed = new OwedTime(.5);

    @Test
    void nothingIsMadeUpForWhereNothingWasMissed() {
        assertThat(owed.isOwed()).isFalse();
        assertThat(owed.madeUpIn(SHIFT, NIGHT)).isZero();
    }

    @Test
    void aMissedShiftIsMadeUpForInTheNextTwo() {
        owed.missed(SHIFT);
        assertThat(owed.madeUpIn(SHIFT, NIGHT)).isEqualTo(SHIFT / 2);
        assertThat(owed.madeUpIn(SHIFT, NIGHT)).isEqualTo(SHIFT / 2);
        assertThat(owed.isOwed()).isFalse();
    }

    @Test
    void noShiftRunsIntoTheNext() {
        owed.missed(SHIFT);
        assertThat(owed.madeUpIn(SHIFT, SimTime.HOUR_MILLIS)).isEqualTo(SimTime.HOUR_MILLIS);
        assertThat(owed.madeUpIn(SHIFT, 0)).isZero();
        assertThat(owed.isOwed()).isTrue();
    }
}
