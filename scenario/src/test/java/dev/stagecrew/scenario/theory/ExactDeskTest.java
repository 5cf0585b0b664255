package dev.stagecrew.scenario.theory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.core.theory.ErlangA;
import dev.stagecrew.core.theory.ErlangC;
import dev.stagecrew.core.theory.ExactDesk;
import dev.stagecrew.scenario.file.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExactDeskTest {
    private static final Path EXAMPLES = Path.of("..", "examples", "theory");

    @Test
    void theExamplesAreQueuesOfTheory() throws IOException {
        assertThat(desk(example("mm1"))).isEqualTo(new ExactDesk(54, 60, 1, Double.POSITIVE_INFINITY));
        assertThat(desk(example("erlang-c"))).isEqualTo(new ExactDesk(12, 5, 3, Double.POSITIVE_INFINITY));
        assertThat(desk(example("erlang-a"))).isEqualTo(new ExactDesk(30, 4, 8, .5));
    }

    @Test
    void itsSteadyStateIsThatOfErlang() {
        ErlangC patient = new ErlangC(12, 5, 3);
        ErlangA exact = new ExactDesk(12, 5, 3, Double.POSITIVE_INFINITY).steadyState();
        assertThat(exact.meanWaitHours()).isEqualTo(patient.meanWaitHours());
        assertThat(new ExactDesk(30, 4, 8, .5).steadyState()).isEqualTo(ErlangA.of(30, 4, 8, .5));
    }

    /** The people of a team talk with each other: under the usual assumptions this is no textbook's queue. */
    @Test
    void whatMovesThePeopleMakesItNoQueueOfTheory() throws IOException {
        String text = Files.readString(EXAMPLES.resolve("erlang-c.yaml"));
        String usual = text.substring(0, text.indexOf("assumptions:"));
        assertThat(ExactDesk.of(read(usual))).isEmpty();
        assertThat(ExactDesk.of(read(usual + "assumptions: { coordination-hours: 0 h }")))
                .isPresent();
        assertThat(ExactDesk.of(read(usual + "assumptions: { coordination-hours: 0 h to 1 h }")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "handling: exponential 12 min | handling: lognormal 12 min cv 1",
                "handling: exponential 12 min | handling: 12 min, patience: lognormal 12 min cv 1",
                "handling: exponential 12 min | handling: exponential 12 min, patience: 12 min",
                "arrivals-per-hour: 12 | arrivals-per-hour: 0",
                "count: 3, timetable: round the clock | count: 3, timetable: Mon-Sun 00:00-23:00",
                "customer-service: 100% readily | customer-service: 100%",
                "customer-service: 100% readily | customer-service: 20% readily",
                "customer-service: 100% readily | customer-service: 100% readily, coordination: 50%",
                "customer-service: 100% readily | customer-service: 100% readily, recruiting: 50%",
                "customer-service: 100% readily | customer-service: 100% readily, marketing: 50%",
                "plans: {} | plans: { as-is: { hires: [ { role: agent, from: week 3 } ] } }",
                "plans: {} | plans: { as-is: { changes: [ { meetings: 1 h, from: week 3 } ] } }"
            })
    void aQueueThatDiffersInOneThingIsNone(String as, String but) {
        assertThat(ExactDesk.of(read(minimal(as, as)))).isPresent();
        assertThat(ExactDesk.of(read(minimal(as, but)))).as(but).isEmpty();
    }

    @Test
    void aDutyThatNeverArisesIsNoHindrance() {
        String both = "customer-service: 100% readily, admin: 50%";
        assertThat(ExactDesk.of(read(minimal("customer-service: 100% readily", both))))
                .isPresent();
    }

    @Test
    void aShopIsNoQueueOfTheory() {
        String visits = "order-value: 35, gross-margin: 50%, traffic: { direct: 100 a month }";
        assertThat(ExactDesk.of(read(minimal("desk:", visits + ", desk:")))).isEmpty();
    }

    @Test
    void moreWorkThanPeopleCanDoMakesTheQueueGrow() {
        ExactDesk flooded = new ExactDesk(85, 5, 14, Double.POSITIVE_INFINITY);
        assertThat(flooded.isStable()).isFalse();
        assertThat(flooded.load()).isEqualTo(17);
        assertThat(flooded.growthPerHour()).isEqualTo(15);
        assertThat(flooded.steadyState().meanWaitHours()).isInfinite();
    }

    @ParameterizedTest
    @ValueSource(doubles = {14.9, 15})
    void aQueueThatIsBusyAllTheTimeHasNoSteadyState(double arrivals) {
        ExactDesk desk = new ExactDesk(arrivals, 5, 3, Double.POSITIVE_INFINITY);
        assertThat(desk.isStable()).isEqualTo(arrivals < 15);
        assertThat(desk.growthPerHour()).isZero();
    }

    @Test
    void whoGivesUpKeepsAQueueFromGrowing() {
        ExactDesk impatient = new ExactDesk(85, 5, 14, .5);
        assertThat(impatient.isStable()).isTrue();
        assertThat(impatient.growthPerHour()).isZero();
    }

    private static ExactDesk desk(Scenario scenario) {
        return ExactDesk.of(scenario).orElseThrow();
    }

    private static Scenario example(String name) throws IOException {
        return read(Files.readString(EXAMPLES.resolve(name + ".yaml")));
    }

    /** Erlang C in as few words as it takes, with some of them changed. */
    private static String minimal(String as, String but) {
        return """
                version: 1
                id: desk
                starts: 2026-01-05
                months: 3
                shop: { desk: { arrivals-per-hour: 12, handling: exponential 12 min } }
                duties: { admin: { hours-per-week: 0 } }
                roles: { agent: { pay: 10, skills: { customer-service: 100% readily } } }
                people: { agent: { role: agent, count: 3, timetable: round the clock } }
                assumptions: { coordination-hours: 0 h }
                baseline: as-is
                plans: {}
                """.replace(as, but).replace("plans: {}", "plans: { as-is: {} }");
    }

    private static Scenario read(String text) {
        return ScenarioReader.read(text, "desk.yaml");
    }
}
