package dev.stagecrew.simulator.relations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.kpi.Direction;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.core.shop.Standing;
import dev.stagecrew.core.stat.PairedDifference;
import dev.stagecrew.simulator.evidence.Example;
import dev.stagecrew.simulator.evidence.SimulatedYears;
import dev.stagecrew.simulator.experiment.Experiment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can only go one way, year by year with the same customers. */
@Family("Ladders in the mean")
final class MonotoneTest {
    private static final int YEARS = 16;

    @ParameterizedTest
    @CsvSource({"10,20", "20,30", "30,40"})
    void moreServiceHoursNeverLengthenTheMeanWait(int fewer, int more) {
        Example desk = Example.named("single-hires").months(4).withPlans(service(fewer) + service(more));
        PairedDifference longer = SimulatedYears.of(desk.scenario(), YEARS, "hours-" + fewer, "hours-" + more)
                .difference("hours-" + more, "hours-" + fewer, "mean-wait-minutes");
        assertThat(longer.high())
                .as("mean wait, %d against %d hours: %s", more, fewer, longer)
                .isNegative();
    }

    @Test
    void everyFurtherAgentShortensTheWaitAtADesk() {
        Example desk = Example.named("theory/erlang-a").months(1).with("warm-up=7 days");
        for (int agents = 7; agents < 10; agents++) {
            SimulatedYears few =
                    SimulatedYears.of(desk.with("people.agent.count=" + agents).scenario(), 4);
            SimulatedYears many = SimulatedYears.of(
                    desk.with("people.agent.count=" + (agents + 1)).scenario(), 4);
            PairedDifference longer = PairedDifference.of(
                    many.values("do-nothing", "mean-wait-minutes"),
                    few.values("do-nothing", "mean-wait-minutes"),
                    Direction.LOWER_IS_BETTER);
            assertThat(longer.high()).as("%d agents and one more", agents).isNegative();
        }
    }

    /** Three shops of the same rating: the later their parcels, the kinder their reviewers must be for it. */
    @Test
    void moreLateParcelsNeverRaiseTheStarsThatParcelsAreWorth() {
        Example shop = Example.named("single-hires").months(4);
        double starsBefore = 5;
        double lateBefore = 0;
        for (String days : new String[] {"2", "4", "7"}) {
            Scenario scenario = shop.with("assumptions.transit-days=" + days).scenario();
            double late = SimulatedYears.of(scenario, YEARS, "do-nothing")
                    .mean("do-nothing", "late-share")
                    .mean();
            assertThat(late)
                    .as("late parcels at %s days with the carrier", days)
                    .isGreaterThan(lateBefore);
            double stars = standing(scenario).stars();
            // ten years of some 35 reviews know the mean within a twentieth of a star
            assertThat(stars).as("stars at %s days with the carrier", days).isLessThan(starsBefore - .05);
            starsBefore = stars;
            lateBefore = late;
        }
    }

    private static Standing standing(Scenario scenario) {
        try (Experiment experiment = Experiment.open(scenario, scenario.seed(), 2)) {
            return experiment.standing().orElseThrow();
        }
    }

    private static String service(int hours) {
        return "  hours-%1$d:%n    hires:%n      - { role: customer-service, from: week 1, hours-per-week: %1$d }%n"
                .formatted(hours);
    }
}
