package dev.stagecrew.simulator.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.plan.Plan;
import dev.stagecrew.core.result.PeriodValues;
import dev.stagecrew.core.result.ReplicationResult;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.simulator.experiment.Experiment;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Nothing gets lost, in any example under any plan. Each replication also checks itself: contacts at every midnight, and
 * Little's law to the millisecond; one that fails throws.
 */
final class ConservationTest {
    static List<Example> examples() {
        return Example.all();
    }

    /** Desks for a month, shops for their whole year. */
    private static Example shortened(Example example) {
        return example.name().startsWith("theory") ? example.months(1) : example;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyContactOrderAndCoinIsAccountedFor(Example example) {
        Scenario scenario = shortened(example).scenario();
        try (Experiment experiment = Experiment.open(scenario, 7, 1)) {
            for (Plan plan : scenario.plans()) {
                Auditor books = new Auditor();
                ReplicationResult result = experiment.replicate(plan.id(), 0, books);
                assertThat(books.asked).as("contacts of " + plan.id()).isPositive();
                assertThat(books.waiting()).isNotNegative();
                assertThat(books.placed).isGreaterThanOrEqualTo(books.dispatched);
                assertThat(books.dispatched).isGreaterThanOrEqualTo(books.delivered);
                assertThat(scenario.shop().openingCash() + books.money)
                        .as("cash at the end of " + plan.id())
                        .isCloseTo(value(result, "cash"), within(1e-6 * (1 + Math.abs(books.money))));
            }
        }
    }

    private static double value(ReplicationResult result, String kpi) {
        PeriodValues whole = result.periods().get(result.periods().size() - 1);
        assertThat(whole.period()).isEqualTo(Period.WHOLE);
        return whole.value(result.kpis().indexOf(kpi));
    }
}
