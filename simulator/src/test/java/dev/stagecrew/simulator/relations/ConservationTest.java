package dev.stagecrew.simulator.relations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.event.Posting;
import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.people.Employment;
import dev.stagecrew.core.people.Position;
import dev.stagecrew.core.plan.Change;
import dev.stagecrew.core.plan.Hire;
import dev.stagecrew.core.plan.Plan;
import dev.stagecrew.core.result.PeriodValues;
import dev.stagecrew.core.result.ReplicationResult;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.core.time.ShopCalendar;
import dev.stagecrew.core.time.SimTime;
import dev.stagecrew.simulator.evidence.Example;
import dev.stagecrew.simulator.experiment.Experiment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Nothing gets lost, in any example under any plan. Each replication also checks itself: contacts at the end of every day, and
 * Little's law to the millisecond; one that fails throws.
 */
@Family("Conservation")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ConservationTest {
    private final Map<String, List<Audit>> audits = new HashMap<>();

    static List<Example> examples() {
        return Example.all();
    }

    /** Only those that sell. */
    static Stream<Example> shops() {
        return examples().stream().filter(example -> !isDesk(example));
    }

    private static boolean isDesk(Example example) {
        return example.scenario().shop().isDeskAlone();
    }

    /** Desks for two months, shops for their whole year; for a quarter the one that sells as much in it as others in years. */
    private static Example shortened(Example example) {
        if (example.name().startsWith("electronics")) {
            return example.months(3);
        }
        return isDesk(example) ? example.months(2) : example;
    }

    /** A plan's history in the shop's own books and in the auditor's. */
    private record Audit(Scenario scenario, Plan plan, ReplicationResult result, Auditor books, Queue queue) {
        double value(String kpi) {
            PeriodValues whole = result.periods().get(result.periods().size() - 1);
            assertThat(whole.period()).isEqualTo(Period.WHOLE);
            return whole.value(result.kpis().indexOf(kpi));
        }
    }

    private List<Audit> audits(Example example) {
        return audits.computeIfAbsent(
                example.name(), name -> audited(shortened(example).scenario()));
    }

    private static List<Audit> audited(Scenario scenario) {
        List<Audit> audits = new ArrayList<>();
        try (Experiment experiment = Experiment.open(scenario, 7, 1)) {
            for (Plan plan : scenario.plans()) {
                Auditor books = new Auditor();
                Queue queue = new Queue();
                ReplicationResult result = experiment.replicate(plan.id(), 0, event -> {
                    books.accept(event);
                    queue.accept(event);
                });
                audits.add(new Audit(scenario, plan, result, books, queue));
            }
        }
        return audits;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void whoAskedWasAnsweredGaveUpOrWaitsAtEveryMidnight(Example example) {
        for (Audit audit : audits(example)) {
            assertThat(audit.books().asked).isPositive();
            assertThat(audit.books().waitingGap).as(audit.plan().id()).isZero();
        }
    }

    /** To the last contact and for every week and month: arrived = answered + gave up + how many more wait than before. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void whoArrivedWasAnsweredGaveUpOrWaitsWhenThePeriodEnds(Example example) {
        for (Audit audit : audits(example)) {
            int contacts = audit.result().kpis().indexOf("contacts");
            int waiting = audit.result().kpis().indexOf("waiting");
            for (PeriodValues values : audit.result().periods()) {
                long from = start(values.period(), audit.scenario().calendar());
                long to = end(values.period(), audit.scenario().calendar());
                double more = values.value(waiting) - audit.queue().waitingAt(from);
                assertThat(values.value(contacts))
                        .as("%s of %s", values.period(), audit.plan().id())
                        .isEqualTo(audit.queue().endedIn(from, to) + more);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shops")
    void whatWasOrderedWasSentOrCancelledOrIsInTheHouse(Example example) {
        for (Audit audit : audits(example)) {
            assertThat(audit.books().placed).isPositive();
            assertThat(audit.books().houseGap).as(audit.plan().id()).isZero();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shops")
    void whatStoodOnTheShelfOrCameWasTakenOrLostOrIsThere(Example example) {
        for (Audit audit : audits(example)) {
            assertThat(audit.books().shelfGap).as(audit.plan().id()).isZero();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void nothingHappensTwiceOrBeforeItsTime(Example example) {
        for (Audit audit : audits(example)) {
            assertThat(audit.books().impossible).as(audit.plan().id()).isZero();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shops")
    void whatCameBackHadComeAndWhatCameHadBeenSent(Example example) {
        for (Audit audit : audits(example)) {
            Auditor books = audit.books();
            assertThat(books.placed).isGreaterThanOrEqualTo(books.dispatched);
            assertThat(books.dispatched + books.replaced).isGreaterThanOrEqualTo(books.delivered);
            assertThat(books.delivered).isGreaterThanOrEqualTo(books.returned);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void cashIsWhatThereWasAndEveryCoinThatMoved(Example example) {
        for (Audit audit : audits(example)) {
            double moved = audit.books().money.values().stream()
                    .mapToDouble(Double::doubleValue)
                    .sum();
            assertThat(audit.value("cash"))
                    .as(audit.plan().id())
                    .isCloseTo(audit.scenario().shop().openingCash() + moved, coin(moved));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void eachKindOfCostIsTheSumOfItsPayments(Example example) {
        Map<String, Posting> kinds = Map.of(
                "payroll", Posting.PAYROLL,
                "ad-spend", Posting.ADS,
                "tools", Posting.TOOLS,
                "services", Posting.SERVICES,
                "recruiting-cost", Posting.RECRUITING,
                "refunds", Posting.REFUNDS,
                "charge-backs", Posting.CHARGE_BACKS);
        for (Audit audit : audits(example)) {
            kinds.forEach((kpi, posting) -> assertThat(audit.value(kpi))
                    .as("%s of %s", kpi, audit.plan().id())
                    .isCloseTo(-audit.books().moved(posting), coin(audit.value(kpi))));
        }
    }

    /** What was cancelled in the run was never earned; what left the house in it was, whenever it was paid. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("shops")
    void whatIsOwedIsWhatWasPaidForAndHasNeitherLeftNorBeenCancelled(Example example) {
        for (Audit audit : audits(example)) {
            double sales = audit.books().moved(Posting.SALES);
            assertThat(audit.value("revenue")).isCloseTo(sales, coin(sales));
            double settled = audit.books().earned + audit.books().cancelledValue;
            assertThat(audit.value("unearned-sales")).isCloseTo(sales - settled, coin(sales));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shops")
    void refundsAreTheOrdersWhoseMoneyWentBack(Example example) {
        for (Audit audit : audits(example)) {
            double refunds = audit.value("refunds");
            assertThat(audit.books().refunded).as(audit.plan().id()).isCloseTo(refunds, coin(refunds));
        }
    }

    /** Hours that are paid are hours worked, idle or excused: of everybody who is paid by the hour. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("shops")
    void payrollIsTheHoursOfPresenceAndOfPaidAbsenceTimesThePay(Example example) {
        for (Audit audit : audits(example)) {
            if (people(audit).values().stream().anyMatch(person -> !person.pay().isOfTime())) {
                continue; // PayByBusinessTest
            }
            if (audit.plan().changes().stream().anyMatch(Change.Terms.class::isInstance)) {
                continue; // PeopleOverTimeTest
            }
            double pay = 0;
            for (Position person : people(audit).values()) {
                assertThat(audit.books().idleHours(person.id())).isGreaterThanOrEqualTo(0);
                pay += person.employment() == Employment.OWNER
                        ? 0
                        : person.payPerHour() * audit.books().paidHours(person.id());
            }
            assertThat(audit.value("payroll")).as(audit.plan().id()).isCloseTo(pay, coin(pay));
        }
    }

    private static Map<String, Position> people(Audit audit) {
        Map<String, Position> people = new LinkedHashMap<>();
        audit.scenario().people().forEach(person -> people.put(person.id(), person));
        for (Hire hire : audit.plan().hires()) {
            people.put(hire.position().id(), hire.position());
        }
        return people;
    }

    private static Offset<Double> coin(double amount) {
        return within(1e-6 * (1 + Math.abs(amount)));
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
}
