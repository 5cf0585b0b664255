package dev.stagecrew.study.why;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.decision.EvaluationCache;
import dev.stagecrew.core.decision.payback.Longer;
import dev.stagecrew.core.kpi.Period;
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
import org.junit.jupiter.api.Test;

/** A hire that costs 300 in its first month, and 20 less with every month. */
final class LongerStudyTest {
    private static final Scenario SHOP = ScenarioReader.read("""
            version: 1
            id: small
            starts: 2026-01-05
            months: 12
            shop:
              order-value: 35
              gross-margin: 40%
              traffic: { social: 1000 a month }
            people:
              owner: { role: owner }
            baseline: today
            plans:
              today: {}
              helped: { hires: [{ role: customer-service, from: week 1, hours-per-week: 10 }] }
            """, "small.yaml");

    private record Months() implements Engine {
        @Override
        public long seed() {
            return 1;
        }

        @Override
        public void run(Scenario scenario, int from, int to, ResultSink sink) {
            for (Plan plan : scenario.plans()) {
                for (int year = from; year < to; year++) {
                    List<PeriodValues> periods = new ArrayList<>();
                    for (int month = 1; month <= scenario.months(); month++) {
                        double hired = plan.hires().isEmpty() ? 0 : -300 + 20 * (month - 1);
                        periods.add(new PeriodValues(Period.month(month), new double[] {1_000 + 10 * year + hired}));
                    }
                    sink.accept(new ReplicationResult(plan.id(), year, List.of(Kpi.CONTRIBUTION.id()), periods));
                }
            }
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

    private static Longer lived(int months) {
        try (Yearbook book =
                Yearbook.open(new Months(), "sums", EvaluationCache.inMemory(), new Interruption(), () -> {})) {
            return new LongerStudy(SHOP.withMonths(months), "helped", 4, book).carryOut(200);
        }
    }

    @Test
    void thePlanIsLivedOnFor24And36Months() {
        Longer longer = lived(12);

        assertThat(longer.horizons()).extracting(Longer.Horizon::months).containsExactly(24, 36);
        assertThat(longer.horizons().get(0).difference().mean()).isCloseTo(-24 * 300 + 20 * 276, within(1e-9));
        assertThat(longer.horizons().get(1).difference().mean()).isCloseTo(-36 * 300 + 20 * 630, within(1e-9));
        assertThat(longer.horizons()).extracting(Longer.Horizon::aheadIn).containsExactly(0, 4);
        assertThat(longer.runYears()).isEqualTo(200);
    }

    @Test
    void whatWasLivedAlreadyIsNotToldAgain() {
        assertThat(lived(24).horizons()).extracting(Longer.Horizon::months).containsExactly(36);
    }
}
