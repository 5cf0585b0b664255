package dev.stagecrew.core.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.work.Quality;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class UpkeepTest {
    private static final Assumptions ASSUMPTIONS = Assumptions.central();
    private static final Map<Quality, Assumption> HALF_LIVES = Map.of(
            Quality.CONTENT, Assumption.WEAR_CONTENT,
            Quality.MARKETING, Assumption.WEAR_MARKETING,
            Quality.MERCHANDISING, Assumption.WEAR_MERCHANDISING,
            Quality.SITE, Assumption.WEAR_SITE,
            Quality.CRM, Assumption.WEAR_CRM,
            Quality.PROCESS, Assumption.WEAR_PROCESS);

    @Test
    void halfIsGoneInTheHalfLifeOfItsQualityAndPlansForNextYearDoNotWear() {
        HALF_LIVES.forEach((quality, weeks) -> assertThat(
                        Math.pow(1 - upkeep(quality).wearADay(), 7 * ASSUMPTIONS.get(weeks)))
                .isCloseTo(.5, within(1e-9)));
        assertThat(upkeep(Quality.BUSINESS).wearADay()).isZero();
    }

    /** What was done counts as done of late but for 1/e after the weeks of its memory. */
    @Test
    void whatIsDoneOfLateFollowsWithItsTimeConstant() {
        double days = 7 * ASSUMPTIONS.get(Assumption.QUALITY_WEEKS);
        assertThat(Math.pow(1 - upkeep(Quality.SITE).follow(), days)).isCloseTo(1 / Math.E, within(1e-9));
        assertThat(upkeep(Quality.SITE).hoursToday()).isEqualTo(.4);
        assertThat(upkeep(Quality.SITE).heldBy(.9)).isEqualTo(Upkeep.of(Quality.SITE, .9, 6, ASSUMPTIONS));
    }

    @Test
    void whatNobodyNeedsNobodyMoves() {
        double[] need = new double[Quality.values().length];
        need[Quality.SITE.ordinal()] = 6;
        Opening opening = Openings.of(Map.of(Quality.SITE, .4, Quality.CRM, .3));
        Qualities moving = Qualities.moving(opening, need, Standing.NONE, ASSUMPTIONS);
        for (int day = 0; day < 100; day++) {
            moving.credit(Quality.SITE, 3);
            moving.credit(Quality.CRM, 3);
            moving.endDay(day);
        }
        assertThat(moving.values()[Quality.SITE.ordinal()]).isGreaterThan(.5);
        assertThat(moving.values()[Quality.CRM.ordinal()]).isEqualTo(.3);
        double after = moving.values()[Quality.SITE.ordinal()];
        moving.endDay(100);
        assertThat(moving.values()[Quality.SITE.ordinal()])
                .as("an hour counts on its day alone, and in memory for weeks")
                .isGreaterThan(after);
    }

    @Test
    void whatIsHeldStaysAndIsTold() {
        Census year = new Census(365);
        Stocks held = Stocks.held(new Opening(Map.of(Quality.SITE, .4), 50, 2, 4.4, 3, false), ASSUMPTIONS, year);
        for (int day = 0; day < 100; day++) {
            held.qualities().credit(Quality.SITE, 3);
            held.qualities().endDay(day);
        }
        held.customers().delivered(false, 0);
        held.reputation().review(1, 0);
        assertThat(held.qualities().values()[Quality.SITE.ordinal()]).isEqualTo(.4);
        assertThat(held.customers().active()).isEqualTo(50);
        assertThat(held.reputation().rating()).isEqualTo(4.4);
        assertThat(year.hours(99, Quality.SITE)).isEqualTo(3);
        assertThat(year.allJoined()).isEqualTo(1);
        assertThat(year.stars()).hasSize(1);
    }

    @Test
    void whatMovesFollowsWhatHappens() {
        double[] need = new double[Quality.values().length];
        need[Quality.SITE.ordinal()] = 6;
        Stocks moving = Stocks.moving(
                new Opening(Map.of(Quality.SITE, .4), 50, 2, 4.4, 3, false), need, Standing.NONE, ASSUMPTIONS);
        moving.qualities().credit(Quality.SITE, 30);
        moving.qualities().endDay(0);
        moving.customers().delivered(false, 0);
        moving.reputation().review(1, 0);
        assertThat(moving.opening().customers()).isEqualTo(50);
        assertThat(moving.qualities().values()[Quality.SITE.ordinal()]).isGreaterThan(.4);
        assertThat(moving.customers().active()).isEqualTo(51);
        assertThat(moving.reputation().rating()).isLessThan(4.4);
    }

    private static Upkeep upkeep(Quality quality) {
        return Upkeep.of(quality, .4, 6, ASSUMPTIONS);
    }
}
