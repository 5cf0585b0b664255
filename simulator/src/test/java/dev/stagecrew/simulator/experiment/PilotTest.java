package dev.stagecrew.simulator.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Setting;
import dev.stagecrew.core.result.ReplicationResult;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.core.shop.Standing;
import dev.stagecrew.core.work.Quality;
import dev.stagecrew.scenario.file.ScenarioReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds a shop depends on the shop, its people, what is believed and the seed, and on nothing else. */
final class PilotTest {
    private static final String SHOP = """
            version: 1
            id: shop
            starts: 2026-01-05
            months: %d
            shop:
              order-value: 35
              customers: 100
              reviews: { per-product: 3, rating: 4.3, products: 20 }
              traffic: { social: 2000 a month, organic: 500 a month }
            people: { owner: { role: owner, timetable: "Mon-Sat 09:00-17:00" } }
            baseline: do-nothing
            plans:
              do-nothing: {}
            %s
            """;

    private static final String PLANS = """
              content: { hires: [ { role: content-creator, from: week 2 } ] }
              marketer: { hires: [ { role: marketer, from: week 2 } ] }
            """;

    private static final Scenario QUARTER = scenario(3, "");

    @Test
    void lanesOnlyDecideHowSoonItIsFound() {
        assertThat(standing(QUARTER, 42, 3)).isEqualTo(standing(QUARTER, 42, 1));
    }

    @Test
    void plansMonthsNamesAndGoalsDoNotMoveIt() {
        Scenario other = ScenarioReader.read(
                text(7, PLANS).replace("id: shop", "id: other\nlabel: Another\ncurrency: EUR"), "other.yaml");
        assertThat(standing(other, 42, 1)).isEqualTo(standing(QUARTER, 42, 1));
    }

    @Test
    void theSeedPeopleAndBeliefsMoveIt() {
        Standing standing = standing(QUARTER, 42, 1);
        assertThat(standing(QUARTER, 43, 1)).isNotEqualTo(standing);
        Scenario shorter = ScenarioReader.read(text(3, "").replace("17:00", "13:00"), "shorter.yaml");
        assertThat(standing(shorter, 42, 1).hoursADay(Quality.CONTENT)).isLessThan(standing.hoursADay(Quality.CONTENT));
        Scenario doubtful = QUARTER.withAssumptions(QUARTER.assumptions().with(Assumption.JOINING, Setting.of(.4)));
        assertThat(standing(doubtful, 42, 1)).isNotEqualTo(standing);
    }

    /** A range is watched under its middle. */
    @Test
    void aRangeHasTheStandingOfItsMiddle() {
        Scenario range =
                QUARTER.withAssumptions(QUARTER.assumptions().with(Assumption.JOINING, new Setting(.3, .7, "")));
        Scenario middle = QUARTER.withAssumptions(QUARTER.assumptions().with(Assumption.JOINING, Setting.of(.5)));
        assertThat(standing(range, 42, 1)).isEqualTo(standing(middle, 42, 1));
    }

    @Test
    void twoMonthsAreThePrefixOfFour() {
        List<ReplicationResult> two = run(scenario(2, ""));
        List<ReplicationResult> four = run(scenario(4, ""));
        for (int year = 0; year < two.size(); year++) {
            assertThat(four.get(year).periods())
                    .containsAll(two.get(year).periods().subList(0, 2));
        }
    }

    @Test
    void anAddedPlanMovesNoOther() {
        List<ReplicationResult> alone = run(scenario(2, ""));
        List<ReplicationResult> besideOthers = run(scenario(2, PLANS));
        for (String kpi : alone.get(0).kpis()) {
            assertThat(values(besideOthers, kpi)).as(kpi).isEqualTo(values(alone, kpi));
        }
    }

    @Test
    void aCancelledExperimentHasFoundNothing() {
        try (Experiment experiment = Experiment.open(QUARTER, 42, 1)) {
            experiment.cancel();
            assertThat(experiment.standing()).isEmpty();
            assertThat(experiment.run(List.of("do-nothing"), 0, 2, result -> {}).replications())
                    .isZero();
        }
    }

    @Test
    void aHelpDeskAloneHasNothingToHold() {
        Scenario desk = ScenarioReader.read("""
                version: 1
                id: desk
                starts: 2026-01-05
                months: 1
                shop: { desk: { arrivals-per-hour: 4, handling: exponential 10 min } }
                people: { agent: { role: customer-service } }
                """, "desk.yaml");
        assertThat(standing(desk, 42, 1)).isEqualTo(Standing.NONE);
    }

    private static Standing standing(Scenario scenario, long seed, int lanes) {
        try (Experiment experiment = Experiment.open(scenario, seed, lanes)) {
            return experiment.standing().orElseThrow();
        }
    }

    private static List<ReplicationResult> run(Scenario scenario) {
        List<ReplicationResult> results = Collections.synchronizedList(new ArrayList<>());
        try (Experiment experiment = Experiment.open(scenario, 42, 2)) {
            experiment.run(List.of("do-nothing"), 0, 3, results::add);
        }
        results.sort(Comparator.comparingInt(ReplicationResult::replication));
        return results;
    }

    private static List<Double> values(List<ReplicationResult> results, String kpi) {
        return results.stream()
                .flatMap(result -> result.periods().stream()
                        .map(period -> period.value(result.kpis().indexOf(kpi))))
                .toList();
    }

    private static Scenario scenario(int months, String plans) {
        return ScenarioReader.read(text(months, plans), "shop.yaml");
    }

    private static String text(int months, String plans) {
        return SHOP.formatted(months, plans.strip().isEmpty() ? "" : plans.stripTrailing());
    }
}
