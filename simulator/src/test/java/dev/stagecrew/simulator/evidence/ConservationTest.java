package dev.stagecrew.simulator.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.plan.Plan;
import dev.stagecrew.core.result.PeriodValues;
import dev.stagecrew.core.result.ReplicationResult;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.core.time.ShopCalendar;
import dev.stagecrew.core.time.SimTime;
import dev.stagecrew.simulator.experiment.Experiment;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Nothing gets lost, in any example under any plan. Each replication also checks itself: contacts at the end of every day, and
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

    /** To the last contact and for every week and month: arrived = answered + gave up + how many more wait than before. */
    @ParameterizedTest
    @MethodSource("examples")
    void whoArrivedWasAnsweredGaveUpOrWaitsWhenThePeriodEnds(Example example) {
        Scenario scenario = shortened(example).scenario();
        Plan plan = scenario.plans().get(scenario.plans().size() - 1);
        Queue queue = new Queue();
        ReplicationResult result;
        try (Experiment experiment = Experiment.open(scenario, 7, 1)) {
            result = experiment.replicate(plan.id(), 0, queue);
        }
        int contacts = result.kpis().indexOf("contacts");
        int waiting = result.kpis().indexOf("waiting");
        for (PeriodValues values : result.periods()) {
            long from = start(values.period(), scenario.calendar());
            long to = end(values.period(), scenario.calendar());
            double more = values.value(waiting) - queue.waitingAt(from);
            assertThat(values.value(contacts)).as("%s", values.period()).isEqualTo(queue.endedIn(from, to) + more);
        }
    }

    private static long start(Period period, ShopCalendar calendar) {
        return SimTime.startOfDay(
                switch (period.span()) {
                    case WEEK -> 7 * (period.number() - 1);
                    case MONTH -> calendar.endDayOfMonth(period.number() - 1);
                    case WHOLE -> 0;
                });
    }

    private static long end(Period period, ShopCalendar calendar) {
        return switch (period.span()) {
            case WEEK, MONTH -> start(new Period(period.span(), period.number() + 1), calendar);
            case WHOLE -> calendar.endMillis();
        };
    }

    private static double value(ReplicationResult result, String kpi) {
        PeriodValues whole = result.periods().get(result.periods().size() - 1);
        assertThat(whole.period()).isEqualTo(Period.WHOLE);
        return whole.value(result.kpis().indexOf(kpi));
    }
}
