package dev.stagecrew.study.why;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.decision.EvaluationCache;
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
import java.util.List;
import org.junit.jupiter.api.Test;

/** A plan is taken apart in a world whose sums are known: everybody costs 1,000, two of them together earn 300 more. */
final class WhyStudyTest {
    private static final Scenario SHOP = ScenarioReader.read("""
            version: 1
            id: small
            starts: 2026-01-05
            months: 12
            shop:
              order-value: 35
              gross-margin: 40%
              traffic: { social: 1000 a month, ad-budget: 400 a month }
            people:
              owner: { role: owner }
            baseline: today
            plans:
              today: {}
              tool:
                changes:
                  - { tool: templates, duty: customer-service, cost: 30 a month, from: week 3 }
              both:
                hires:
                  - { role: customer-service, from: week 9, hours-per-week: 10 }
                  - { role: manager, when: orders-per-week >= 30 }
                  - { role: marketer, from: week 2, hours-per-week: 10 }
                changes:
                  - { ad-budget: 900 a month, from: week 5 }
            """, "small.yaml");

    /** Years that differ by 10. */
    private static final class Sums implements Engine {
        @Override
        public long seed() {
            return 1;
        }

        @Override
        public void run(Scenario scenario, int from, int to, ResultSink sink) {
            for (Plan plan : scenario.plans()) {
                for (int year = from; year < to; year++) {
                    double[] row = row(plan, year);
                    sink.accept(new ReplicationResult(
                            plan.id(), year, Yearbook.KPIS, List.of(new PeriodValues(Period.WHOLE, row))));
                }
            }
        }

        private static double[] row(Plan plan, int year) {
            double pay = 1000 * plan.hires().size();
            double gross = 5000 + 10 * year + (plan.hires().size() >= 2 ? 300 : 0);
            double ads = plan.adBudgetPerMonth(400, 365);
            return Yearbook.KPIS.stream()
                    .mapToDouble(kpi -> switch (Kpi.byId(kpi).orElseThrow()) {
                        case PAYROLL -> pay;
                        case GROSS_PROFIT -> gross;
                        case AD_SPEND -> ads;
                        case CONTRIBUTION -> gross - pay - ads;
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

    private static Staircase stairs(String plan, String against) {
        try (Yearbook book =
                Yearbook.open(new Sums(), "sums", EvaluationCache.inMemory(), new Interruption(), () -> {})) {
            return new WhyStudy(SHOP, plan, against, 5, book).carryOut();
        }
    }

    private static String name(Stair stair) {
        return stair.deed().fold(hire -> hire.position().id(), change -> "ads", () -> "less");
    }

    @Test
    void whatAPlanDoesComesAsItsDaysComeAndWhatWaitsForASignComesLast() {
        assertThat(stairs("both", "today").stairs())
                .extracting(WhyStudyTest::name)
                .containsExactly("marketer", "ads", "customer-service", "manager");
    }

    @Test
    void theStepsAddUpToTheDifferenceAndWhatTwoDoTogetherIsWithTheSecond() {
        Staircase stairs = stairs("both", "today");

        assertThat(stairs.stairs())
                .extracting(stair -> stair.inOrder().whole().mean())
                .containsExactly(-1000.0, -500.0, -700.0, -1000.0);
        assertThat(stairs.stairs())
                .extracting(stair -> stair.alone().whole().mean())
                .containsExactly(-1000.0, -500.0, -1000.0, -1000.0);
        assertThat(stairs.whole().whole().mean()).isCloseTo(-3200, within(1e-9));
        assertThat(stairs.together()).isCloseTo(300, within(1e-9));
    }

    @Test
    void whatTheOtherPlanDoesIsLeftOutFirst() {
        Staircase stairs = stairs("tool", "both");

        assertThat(stairs.stairs()).extracting(WhyStudyTest::name).containsExactly("less", "ads");
        assertThat(stairs.whole().whole().mean()).isCloseTo(3200, within(1e-9));
    }

    @Test
    void aPlanThatDoesTheSameHasNoSteps() {
        Staircase stairs = stairs("today", "today");

        assertThat(stairs.stairs()).isEmpty();
        assertThat(stairs.whole().whole().mean()).isZero();
    }
}
