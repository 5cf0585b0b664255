package dev.stagecrew.core.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.work.Quality;
import org.junit.jupiter.api.Test;

final class CensusTest {
    private static final int DAYS = 84;

    private final Census year = new Census(DAYS);

    @Test
    void aCensusLastsForTwoMonthsAtLeast() {
        assertThat(new Census(56).days()).isEqualTo(56);
        assertThatThrownBy(() -> new Census(55)).hasMessageContaining("55 days");
    }

    @Test
    void hoursAreCountedByDayAndQuality() {
        year.worked(Quality.SITE, 2);
        year.worked(Quality.SITE, .5);
        year.worked(Quality.CRM, 1);
        year.dayEnded(0);
        year.worked(Quality.SITE, 4);
        year.dayEnded(1);
        assertThat(year.hours(0, Quality.SITE)).isEqualTo(2.5);
        assertThat(year.hours(0, Quality.CRM)).isEqualTo(1);
        assertThat(year.hours(1, Quality.SITE)).isEqualTo(4);
        assertThat(year.hours(1, Quality.CRM)).isZero();
    }

    @Test
    void whatComesBeforeTheFirstDayIsForgottenAndWhatComesAfterTheLastIsNoDay() {
        everythingHappens();
        year.worked(Quality.SITE, 9);
        year.dayEnded(-1);
        assertThat(year.allJoined() + year.allLeft() + year.warnings()).isZero();
        assertThat(year.stars()).isEmpty();
        everythingHappens();
        year.worked(Quality.SITE, 1);
        year.dayEnded(0);
        year.worked(Quality.SITE, 3);
        year.dayEnded(DAYS);
        assertThat(year.hours(0, Quality.SITE)).isEqualTo(1);
        assertThat(year.allJoined()).isEqualTo(1);
        assertThat(year.allLeft()).isEqualTo(.5);
        assertThat(year.warnings()).isEqualTo(1);
        assertThat(year.stars()).containsExactly(4.0);
    }

    /** From 10 in the first four weeks to 30 in the last four, eight weeks later: 2.5 a week. */
    @Test
    void aPileGrowsFromTheFirstFourWeeksToTheLast() {
        for (int day = -5; day < DAYS + 5; day++) {
            boolean within = day >= 0 && day < DAYS;
            double height = !within ? 1_000 : day < 28 ? 10 : day < 56 ? 500 : 30;
            year.backlog(day, height);
            year.waiting(day, 2 * height);
        }
        assertThat(year.backlogAWeek()).isCloseTo(2.5, within(1e-12));
        assertThat(year.waitingAWeek()).isCloseTo(5, within(1e-12));
    }

    private void everythingHappens() {
        year.joined();
        year.left(.5);
        year.warned();
        year.reviewed(4);
    }
}
