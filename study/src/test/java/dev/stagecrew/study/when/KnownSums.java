package dev.stagecrew.study.when;

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

/**
 * A world whose sums are known: an hour of work brings one for each 100 visits, times the value of an order against 35, and
 * costs its pay, so that a hire at 9 an hour pays from 900 visits a month on; of 100 visits one orders.
 *
 * @param growth orders that every month has more than the one before
 */
record KnownSums(double growth) implements Engine {
    static final double AN_HOUR_AT_TODAYS_SIZE = 5;
    static final double PACKERS_PAY = 9;

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

    @Override
    public long seed() {
        return 1;
    }

    @Override
    public void run(Scenario scenario, int from, int to, ResultSink sink) {
        double visits = scenario.shop().traffic().orElseThrow().directPerMonth();
        double worth = visits / 100 * scenario.shop().orderValue() / SHOP.shop().orderValue();
        for (Plan plan : scenario.plans()) {
            for (int year = from; year < to; year++) {
                List<PeriodValues> periods = new ArrayList<>();
                periods.add(new PeriodValues(Period.WHOLE, row(plan, worth, year, 12 * visits / 100)));
                for (int month = 1; month <= scenario.months(); month++) {
                    periods.add(new PeriodValues(
                            Period.month(month), row(plan, worth, year, visits / 100 + growth * month)));
                }
                sink.accept(new ReplicationResult(plan.id(), year, Yearbook.KPIS, periods));
            }
        }
    }

    private static double[] row(Plan plan, double worth, int year, double orders) {
        double luck = 1 + 0.1 * (year % 3 - 1);
        double gain = plan.hires().stream()
                .map(Hire::position)
                .mapToDouble(position -> position.hoursPerWeek() * (worth * luck - position.payPerHour()))
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

    static WhenFindings find(Axis axis, double growth, String role) {
        try (Yearbook book = book(growth)) {
            return new WhenStudy(SHOP, axis, 9, book, (part, years) -> {}).carryOut(List.of(role));
        }
    }

    static SizeMap map(Axis across, Axis up, List<String> roles) {
        try (Yearbook book = book(0)) {
            return new MapStudy(SHOP, across, up, 9, book, (part, years) -> {}).carryOut(roles);
        }
    }

    private static Yearbook book(double growth) {
        return Yearbook.open(new KnownSums(growth), "sums", EvaluationCache.inMemory(), new Interruption(), () -> {});
    }
}
