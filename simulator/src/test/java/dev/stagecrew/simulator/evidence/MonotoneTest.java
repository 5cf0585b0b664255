package dev.stagecrew.simulator.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.kpi.Direction;
import dev.stagecrew.core.stat.PairedDifference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can only go one way, year by year with the same customers. */
final class MonotoneTest {
    private static final int YEARS = 8;

    @ParameterizedTest
    @CsvSource({"10,20", "20,30", "30,40"})
    void moreServiceHoursNeverLengthenTheMeanWait(int fewer, int more) {
        Example desk = Example.named("single-hires").months(4).withPlans(service(fewer) + service(more));
        PairedDifference longer = History.of(desk.scenario(), YEARS, "hours-" + fewer, "hours-" + more)
                .difference("hours-" + more, "hours-" + fewer, "mean-wait-minutes");
        assertThat(longer.high())
                .as("mean wait, %d against %d hours: %s", more, fewer, longer)
                .isNegative();
    }

    @Test
    void everyFurtherAgentShortensTheWaitAtADesk() {
        Example desk = Example.named("theory/erlang-a").months(1).with("warm-up=7 days");
        for (int agents = 7; agents < 10; agents++) {
            History few = History.of(desk.with("people.agent.count=" + agents).scenario(), 4);
            History many =
                    History.of(desk.with("people.agent.count=" + (agents + 1)).scenario(), 4);
            PairedDifference longer = PairedDifference.of(
                    many.values("do-nothing", "mean-wait-minutes"),
                    few.values("do-nothing", "mean-wait-minutes"),
                    Direction.LOWER_IS_BETTER);
            assertThat(longer.high()).as("%d agents and one more", agents).isNegative();
        }
    }

    @Test
    void moreLateParcelsNeverRaiseTheRating() {
        Example shop = Example.named("single-hires").months(4);
        double[] before = null;
        double lateBefore = 0;
        for (String days : new String[] {"2", "4", "7"}) {
            History history =
                    History.of(shop.with("assumptions.transit-days=" + days).scenario(), YEARS, "do-nothing");
            double late = history.mean("do-nothing", "late-share").mean();
            double[] rating = history.values("do-nothing", "rating");
            assertThat(late)
                    .as("late parcels at %s days with the carrier", days)
                    .isGreaterThan(lateBefore);
            if (before != null) {
                PairedDifference higher = PairedDifference.of(rating, before, Direction.HIGHER_IS_BETTER);
                assertThat(higher.high())
                        .as("rating at %s days with the carrier: %s", days, higher)
                        .isNegative();
            }
            before = rating;
            lateBefore = late;
        }
    }

    private static String service(int hours) {
        return "  hours-%1$d:%n    hires:%n      - { role: customer-service, from: week 1, hours-per-week: %1$d }%n"
                .formatted(hours);
    }
}
