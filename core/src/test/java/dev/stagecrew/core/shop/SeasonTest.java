package dev.stagecrew.core.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.time.ShopCalendar;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class SeasonTest {
    private static final int JUNE = 150;
    private static final int DECEMBER = 340;
    private static final ShopCalendar YEAR = new ShopCalendar(LocalDate.of(2026, 1, 5), 12, 0);

    /** Weights 1 to 7 have mean 4: a Monday has a quarter of a usual day, a Sunday seven quarters; ads too. */
    @Test
    void aWeekSpreadsItsVisitsByWeights() {
        Traffic weekly = new Traffic(
                6000,
                1000,
                1000,
                600,
                .5,
                Collections.nCopies(24, 1.0),
                List.of(1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0),
                Collections.nCopies(12, 1.0),
                List.of(),
                List.of());
        Season season = new Season(Assumptions.central(), weekly, YEAR);
        assertThat(season.visits(Channel.SOCIAL, 0)).isEqualTo(.25);
        assertThat(season.visits(Channel.PAID_SEARCH, 6)).isEqualTo(1.75);
        assertThat(season.readiness(Channel.PAID_SEARCH, 6)).isEqualTo(1);
    }

    @Test
    void nobodyComesAndNoAdIsShownOnAClosedDay() {
        Traffic closed = new Traffic(
                6000,
                1000,
                1000,
                600,
                .5,
                Collections.nCopies(24, 1.0),
                Collections.nCopies(7, 1.0),
                Collections.nCopies(12, 1.0),
                List.of(),
                List.of(new Traffic.Closure(7, 9)));
        Season season = new Season(Assumptions.central(), closed, YEAR);

        for (Channel channel : Channel.values()) {
            assertThat(IntStream.range(6, 10).mapToObj(day -> season.visits(channel, day)))
                    .as("%s", channel)
                    .containsExactly(1.0, 0.0, 0.0, 1.0);
        }
        assertThat(closed.advertisingCost(600, 6)).isPositive();
        assertThat(closed.advertisingCost(600, 8)).isZero();
    }

    @Test
    void campaignsOfTheSameDayMultiplyAndCostOnTheirFirst() {
        Traffic.Campaign rush = new Traffic.Campaign("rush", JUNE, 3, 4, 500);
        Traffic.Campaign fair = new Traffic.Campaign("fair", JUNE + 2, 1, 2, 70);
        Traffic traffic = Traffics.with(600, .5, Traffics.december(2), List.of(rush, fair));
        Season season = new Season(Assumptions.central(), traffic, YEAR);
        assertThat(season.visits(Channel.EMAIL, JUNE - 1)).isEqualTo(1);
        assertThat(season.visits(Channel.EMAIL, JUNE + 2)).isEqualTo(8);
        assertThat(season.visits(Channel.EMAIL, JUNE + 3)).isEqualTo(1);
        assertThat(traffic.campaignCost(JUNE)).isEqualTo(500);
        assertThat(traffic.campaignCost(JUNE + 1)).isZero();
        assertThat(traffic.campaignCost(JUNE + 2)).isEqualTo(70);
        Season usual = new Season(Assumptions.central(), traffic.usual(), YEAR);
        assertThat(usual.visits(Channel.EMAIL, JUNE)).isEqualTo(1);
        assertThat(usual.visits(Channel.EMAIL, DECEMBER)).isEqualTo(1);
        assertThat(traffic.usual().socialPerMonth()).isEqualTo(6000);
    }

    private static Season december(double factor) {
        return season(Traffics.december(factor), List.of());
    }

    private static Season season(List<Double> months, List<Traffic.Campaign> campaigns) {
        return new Season(Assumptions.central(), Traffics.with(600, .5, months, campaigns), YEAR);
    }

    @ParameterizedTest
    @EnumSource
    void aMonthLikeTheOthersChangesNothing(Channel channel) {
        assertThat(december(2).visits(channel, JUNE)).isEqualTo(1);
        assertThat(december(2).readiness(channel, JUNE)).isEqualTo(1);
    }

    @Test
    void twiceTheDemandBringsTwiceTheVisitsThatNobodyPaysFor() {
        assertThat(december(2).visits(Channel.SOCIAL, DECEMBER)).isEqualTo(2);
        assertThat(december(2).readiness(Channel.SOCIAL, DECEMBER)).isEqualTo(1);
    }

    /** Published: clicks a fifth dearer, a third more of them buy, an eighth more for the money (Triple Whale 2024). */
    @ParameterizedTest
    @EnumSource(names = {"PAID_SEARCH", "PAID_SOCIAL"})
    void theSameBudgetBuysFewerButReadierClicksInAStrongSeason(Channel ads) {
        double visits = december(2).visits(ads, DECEMBER);
        double readiness = december(2).readiness(ads, DECEMBER);

        assertThat(1 / visits).isCloseTo(1.2, within(.03));
        assertThat(readiness).isCloseTo(1.33, within(.03));
        assertThat(visits * readiness).isCloseTo(1.12, within(.02));
    }

    @Test
    void aSlackMonthMakesClicksCheaperAndIdler() {
        assertThat(december(.5).visits(Channel.PAID_SEARCH, DECEMBER)).isGreaterThan(1);
        assertThat(december(.5).readiness(Channel.PAID_SEARCH, DECEMBER)).isLessThan(1);
    }

    @Test
    void nobodyClicksWhereNobodyLooks() {
        assertThat(december(0).visits(Channel.PAID_SEARCH, DECEMBER)).isZero();
        assertThat(december(0).visits(Channel.DIRECT, DECEMBER)).isZero();
    }

    @Test
    void aCampaignIsASeasonOfItsOwnForAllButThoseWhoComeAnyhow() {
        Season rush = season(Traffics.december(1), List.of(new Traffic.Campaign("rush", JUNE, 3, 4, 500)));

        assertThat(rush.visits(Channel.EMAIL, JUNE)).isEqualTo(4);
        assertThat(rush.visits(Channel.RETURNING, JUNE)).isEqualTo(1);
        assertThat(rush.visits(Channel.PAID_SOCIAL, JUNE + 2)).isLessThan(1);
        assertThat(rush.readiness(Channel.PAID_SOCIAL, JUNE + 2)).isGreaterThan(1);
        assertThat(rush.visits(Channel.EMAIL, JUNE + 3)).isEqualTo(1);
    }
}
