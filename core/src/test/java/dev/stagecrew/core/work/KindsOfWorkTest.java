package dev.stagecrew.core.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class KindsOfWorkTest {
    private static final Duty SITE = growth("site", 6, Quality.SITE);

    @Test
    void customersWaitForAnswersAndParcelsWhichNobodyHasToBeToldOf() {
        EnumSet<Nature> waitedFor = EnumSet.allOf(Nature.class);
        waitedFor.removeIf(nature -> !nature.isWaitedFor());
        EnumSet<Nature> briefed = EnumSet.allOf(Nature.class);
        briefed.removeIf(nature -> !nature.isBriefed());
        assertThat(waitedFor).containsExactly(Nature.SERVICE, Nature.FULFILMENT);
        assertThat(briefed).isEqualTo(EnumSet.complementOf(waitedFor));
    }

    @Test
    void everyNatureHasAWordOfItsOwn() {
        assertThat(Stream.of(Nature.values()).map(Nature::id))
                .containsExactly(
                        "routine", "service", "fulfilment", "stocking", "growth", "coordination", "recruiting");
    }

    @Test
    void onlyTheBusinessOfNextYearMovesNothing() {
        for (Quality quality : Quality.values()) {
            assertThat(quality.movesTheShop()).isEqualTo(quality != Quality.BUSINESS);
            assertThat(Quality.byId(quality.id())).contains(quality);
        }
        assertThat(Quality.byId("crm")).contains(Quality.CRM);
        assertThat(Quality.byId("luck")).isEmpty();
    }

    @Test
    void aDutyNeedsNoNegativeTimeAndGrowthFeedsSomething() {
        assertThat(duty("packing", Nature.FULFILMENT, 0, 0).hoursPerWeek()).isZero();
        assertThatThrownBy(() -> duty("packing", Nature.FULFILMENT, -1, 0)).hasMessageContaining("packing");
        assertThatThrownBy(() -> duty("packing", Nature.FULFILMENT, 0, -1)).hasMessageContaining("packing");
        assertThatThrownBy(() -> duty("site", Nature.GROWTH, 1, 0)).hasMessageContaining("must feed a quality");
    }

    @Test
    void dutiesThatFeedTheSameQualityAddUp() {
        Duties duties = new Duties(List.of(
                SITE,
                growth("speed", 2.5, Quality.SITE),
                growth("pages", 4, Quality.CONTENT),
                duty("papers", Nature.ROUTINE, 9, 0)));
        double[] need = duties.needHours();
        assertThat(need).hasSize(Quality.values().length);
        assertThat(need[Quality.SITE.ordinal()]).isEqualTo(8.5);
        assertThat(need[Quality.CONTENT.ordinal()]).isEqualTo(4);
        assertThat(need[Quality.CRM.ordinal()]).isZero();
    }

    /** Hours of the catalogue are those of the reference shop, and planned up to a limit; stated ones stand. */
    @Test
    void onlyTheHoursOfTheCatalogueFollowTheShop() {
        Duty catalogue = SITE.ofReferenceShop();
        assertThat(catalogue.sized(quality -> quality == Quality.SITE ? 3 : 1).hoursPerWeek())
                .isEqualTo(18);
        assertThat(catalogue.sized(quality -> 3).sized(quality -> 2).hoursPerWeek())
                .isEqualTo(36);
        assertThat(SITE.sized(quality -> 3)).isEqualTo(SITE);
        Duty papers = duty("papers", Nature.ROUTINE, 9, 0).ofReferenceShop();
        assertThat(papers.sized(quality -> 3)).isEqualTo(papers);
        assertThat(catalogue.listedHours(4)).isEqualTo(4);
        assertThat(catalogue.listedHours(40)).isEqualTo(6);
        assertThat(SITE.listedHours(4)).as("never cut").isEqualTo(6);
    }

    @Test
    void aDutyIsFoundByItsNameAndByItsNature() {
        Duties duties =
                new Duties(List.of(SITE, duty("papers", Nature.ROUTINE, 9, 0), duty("accounts", Nature.ROUTINE, 1, 0)));
        assertThat(duties.index("accounts")).isEqualTo(2);
        assertThat(duties.index("site")).isZero();
        assertThat(duties.first(Nature.ROUTINE)).isEqualTo(1);
        assertThat(duties.size()).isEqualTo(3);
        assertThatThrownBy(() -> duties.index("packing")).hasMessageContaining("packing");
        assertThatThrownBy(() -> duties.first(Nature.SERVICE)).hasMessageContaining("service");
    }

    @Test
    void whatAnAppetiteTakesIsTakenDutyByDuty() {
        Duties duties = new Duties(List.of(
                SITE,
                growth("business-development", 1, Quality.BUSINESS),
                duty("answers", Nature.SERVICE, 0, 0),
                duty("papers", Nature.ROUTINE, 9, 0)));
        assertThat(duties.takenBy(Appetite.EVERYTHING)).containsExactly(true, true, true, true);
        assertThat(duties.takenBy(Appetite.WHAT_MOVES_THE_SHOP)).containsExactly(true, false, true, true);
        assertThat(duties.takenBy(Appetite.WHAT_IS_DUE)).containsExactly(false, false, true, true);
        assertThat(duties.takenBy(Appetite.MESSAGES)).containsExactly(false, false, true, false);
    }

    private static Duty growth(String id, double hours, Quality feeds) {
        return new Duty(id, "", Nature.GROWTH, 7, hours, 0, Optional.of(feeds));
    }

    private static Duty duty(String id, Nature nature, double hours, double minutesPerOrder) {
        return new Duty(id, "", nature, 1, hours, minutesPerOrder, Optional.empty());
    }
}
