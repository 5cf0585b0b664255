package dev.stagecrew.study.when;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.decision.EvaluationCache;
import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.plan.Hire;
import dev.stagecrew.core.plan.Plan;
import dev.stagecrew.core.register.Kpi;
import dev.stagecrew.core.result.PeriodValues;
import dev.stagecrew.core.result.ReplicationResult;
import dev.stagecrew.core.result.ResultSink;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.scenario.file.ScenarioReader;
import dev.stagecrew.study.trial.Engine;
import dev.stagecrew.study.trial.Interruption;
import dev.stagecrew.study.trial.Yearbook;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/**
 * Sizes in a world whose sums are known: an hour of work brings one for each 100 visits and costs its pay, so that a hire
 * at 9 an hour pays from 900 visits a month on, and of 100 visits one orders.
 */
final class WhenStudyTest {
    private static final Scenario SHOP = ScenarioReader.read("""
            version: 1
            id: small
            starts: 2026-01-05
            months: 12
            shop:
              order-value: 35
              gross-margin: 40%
              traffic: { direct: 500 a month }
            people:
              owner: { role: owner }
            baseline: today
            plans:
              today: {}
            """, "small.yaml");

    /** Years that differ by a tenth; orders that grow by so many each month. */
    private record Sums(double growth, AtomicInteger years) implements Engine {
        @Override
        public long seed() {
            return 1;
        }

        @Override
        public void run(Scenario scenario, int from, int to, ResultSink sink) {
            double visits = scenario.shop().traffic().orElseThrow().directPerMonth();
            for (Plan plan : scenario.plans()) {
                for (int year = from; year < to; year++) {
                    years.incrementAndGet();
                    List<PeriodValues> periods = new ArrayList<>();
                    periods.add(new PeriodValues(Period.WHOLE, row(plan, visits, year, 12 * visits / 100)));
                    for (int month = 1; month <= scenario.months(); month++) {
                        periods.add(new PeriodValues(
                                Period.month(month), row(plan, visits, year, visits / 100 + growth * month)));
                    }
                    sink.accept(new ReplicationResult(plan.id(), year, Yearbook.KPIS, periods));
                }
            }
        }

        private static double[] row(Plan plan, double visits, int year, double orders) {
            double luck = 1 + 0.1 * (year % 3 - 1);
            double gain = plan.hires().stream()
                    .map(Hire::position)
                    .mapToDouble(position -> position.hoursPerWeek() * (visits / 100 * luck - position.payPerHour()))
                    .sum();
            return Yearbook.KPIS.stream()
                    .mapToDouble(kpi -> switch (Kpi.byId(kpi).orElseThrow()) {
                        case CONTRIBUTION -> gain;
                        case ORDERS -> orders;
                        default -> 0;
                    })
                    .toArray();
        }

        @Override
        public void cancel() {
            // nothing goes on
        }

        @Override
        public void close() {
            // nothing is open
        }
    }

    private static WhenFindings find(Axis axis, double growth, String role) {
        try (Yearbook book = Yearbook.open(
                new Sums(growth, new AtomicInteger()),
                "sums",
                EvaluationCache.inMemory(),
                new Interruption(),
                () -> {})) {
            return new WhenStudy(SHOP, axis, 9, book, (part, years) -> {}).carryOut(List.of(role));
        }
    }

    private static HireBySize first(WhenFindings found) {
        return found.hires().get(0);
    }

    private static double value(HireBySize hire) {
        return hire.levels().at(hire.turns().orElseThrow().factor());
    }

    @Test
    void aHirePaysFromTheVisitsThatItsPayIsWorth() {
        HireBySize packer = first(find(Axis.VISITS, 0, "fulfilment"));

        assertThat(packer.levels().today()).isEqualTo(500);
        assertThat(value(packer)).isCloseTo(900, within(9.0));
        assertThat(packer.levels().at(packer.turns().orElseThrow().low())).isLessThan(900);
        assertThat(packer.levels().at(packer.turns().orElseThrow().high())).isGreaterThan(900);
    }

    @Test
    void theSameSizeIsToldInOrders() {
        HireBySize packer = first(find(Axis.ORDERS, 0, "fulfilment"));

        assertThat(packer.levels().today()).isCloseTo(5, within(1e-9));
        assertThat(value(packer)).isCloseTo(9, within(0.1));
    }

    @Test
    void aShopThatGrowsIsToldWhenItWillHaveThatSize() {
        // 9 orders a month: 5 today, 0.25 more each month, in the year that ends with month 22
        WhenFindings found = find(Axis.ORDERS, 0.25, "fulfilment");

        int month = found.grownInto(first(found)).orElseThrow();
        assertThat(5 + 0.25 * (month - 5.5)).isCloseTo(value(first(found)), within(0.25));
    }

    @Test
    void aShopThatDoesNotGrowIsPromisedNothing() {
        WhenFindings found = find(Axis.ORDERS, 0, "fulfilment");

        assertThat(found.growth().orElseThrow().isCertain()).isFalse();
        assertThat(found.grownInto(first(found))).isEqualTo(OptionalInt.empty());
    }

    @Test
    void aHireAtAnotherPayTurnsWhereItIsWorthIt() {
        HireBySize packer = first(find(Axis.PAY, 0, "fulfilment"));

        assertThat(packer.turns().orElseThrow().upwards()).isFalse();
        assertThat(value(packer)).isCloseTo(5, within(0.1));
    }

    @Test
    void whoAnswersCustomersIsLookedAtInTheEveningsOrAtWeekendsToo() {
        assertThat(find(Axis.VISITS, 0, "customer-service").hires())
                .extracting(hire -> hire.hire().pattern().id())
                .contains("usual")
                .containsAnyOf("evenings", "every-evening", "weekend");
        assertThat(find(Axis.VISITS, 0, "fulfilment").hires())
                .extracting(hire -> hire.hire().pattern().id())
                .containsOnly("usual");
    }
}
