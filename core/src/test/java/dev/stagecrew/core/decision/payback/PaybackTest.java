package dev.stagecrew.core.decision.payback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stagecrew.core.decision.MemoryRun;
import dev.stagecrew.core.kpi.Period;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaybackTest {
    @Test
    void anInvestmentIsPaidBackInTheWeekItsPathReturnsToZero() {
        // costs 3 in week 2, earns 1 a week after: −3, −2, −1, 0
        Payback payback = Payback.of(new double[][] {{0, -3, 1, 1, 1, 1}});
        assertThat(payback.meanPathWeek()).hasValue(5);
        assertThat(payback.typicalWeek()).hasValue(5);
        assertThat(payback.deepestDip().mean()).isEqualTo(-3);
        assertThat(payback.atHorizon().mean()).isEqualTo(1);
    }

    @Test
    void aPathThatFallsBackCountsItsLastReturn() {
        assertThat(Payback.of(new double[][] {{-1, 2, -3, 2, 1}}).meanPathWeek())
                .hasValue(4);
    }

    @Test
    void aPathNeverBelowZeroNeedsNoPayback() {
        assertThat(Payback.of(new double[][] {{0, 0, 1}}).meanPathWeek()).hasValue(0);
        assertThat(Payback.of(new double[][] {{0, 0, 0}}).deepestDip().mean()).isZero();
    }

    @Test
    void yearsThatDoNotPayBackCountAsNever() {
        double[][] years = new double[10][];
        Arrays.setAll(years, year -> year < 4 ? new double[] {-1, 0, -1} : new double[] {-1, 0, 1 + year});
        Payback payback = Payback.of(years);
        assertThat(payback.years().successes()).isEqualTo(6);
        assertThat(payback.quickWeek()).hasValue(3);
        assertThat(payback.typicalWeek()).hasValue(3);
        assertThat(payback.slowWeek()).isEmpty();
        assertThat(payback.atHorizon().p10()).isEqualTo(-2);
    }

    @Test
    void readsWeeklyDifferencesToTheBaselineFromARun() {
        MemoryRun run = new MemoryRun(Period.Span.WEEK, 2, 3, List.of("base", "plan"), List.of())
                .with("base", "contribution", new double[][] {{5, 5, 5}, {1, 1, 1}})
                .with("plan", "contribution", new double[][] {{3, 6, 7}, {0, 1, 2}});
        Payback payback = Payback.of(run, "plan");
        assertThat(payback.path()).extracting(week -> week.mean()).containsExactly(-1.5, -1.0, 0.5);
        assertThat(payback.meanPathWeek()).hasValue(3);
    }

    @Test
    void theDaysAfterTheLastWholeWeekCountAsOneWeekMore() {
        MemoryRun run = new MemoryRun(Period.Span.WEEK, 2, 2, List.of("base", "plan"), List.of())
                .with("base", "contribution", new double[][] {{5, 5, 1}, {1, 1, 0}})
                .with("plan", "contribution", new double[][] {{4, 5, 3}, {0, 1, 1}});
        Payback payback = Payback.of(run, "plan");
        assertThat(payback.path()).extracting(week -> week.mean()).containsExactly(-1.0, -1.0, 0.5);
        assertThat(payback.meanPathWeek()).hasValue(3);
        assertThat(payback.atHorizon().mean()).isEqualTo(.5);
        assertThat(payback.years().successes()).isEqualTo(2);
    }

    @Test
    void aPartWeekOfOneYearAloneIsCountedInAll() {
        MemoryRun run = new MemoryRun(Period.Span.WEEK, 2, 1, List.of("base", "plan"), List.of())
                .with("base", "contribution", new double[][] {{1, 0}, {1, 0}})
                .with("plan", "contribution", new double[][] {{2, 0}, {2, -3}});
        assertThat(Payback.of(run, "plan").path())
                .extracting(week -> week.mean())
                .containsExactly(1.0, -.5);
    }

    @Test
    void weeksThatAddUpToTheHorizonButForRoundingHaveNoPartWeek() {
        MemoryRun run = new MemoryRun(Period.Span.WEEK, 1, 3, List.of("base", "plan"), List.of())
                .with("base", "contribution", new double[][] {{.1, .2, .3}})
                .with("plan", "contribution", new double[][] {{.7, .9, 1.1}});
        assertThat((.7 + .9 + 1.1) - (.1 + .2 + .3) - ((.7 - .1) + (.9 - .2) + (1.1 - .3)))
                .isNotZero();
        assertThat(Payback.of(run, "plan").path()).hasSize(3);
    }

    @Test
    void withoutAWeekThereIsNoPayback() {
        assertThatThrownBy(() -> Payback.of(new double[][] {{}})).isInstanceOf(IllegalArgumentException.class);
    }

    /** By hand: −1, 0 in week 2 on one path, −1, −2, −1, 0 in week 4 on the other; the mean path is −1, −1, −.5, 0. */
    @Test
    void aShareOfTheYearsIsPaidBackByItsWeek() {
        Payback payback = Payback.of(new double[][] {{-1, 1, 0, 0}, {-1, -1, 1, 1}});
        assertThat(payback.quickWeek()).hasValue(2);
        assertThat(payback.typicalWeek()).hasValue(2);
        assertThat(payback.slowWeek()).hasValue(4);
        assertThat(payback.meanPathWeek()).hasValue(4);
        assertThat(payback.deepestDip().mean()).isEqualTo(-1.5);
        assertThat(payback.years().count()).isEqualTo(2);
    }

    /** As much in three weeks, in another order and large: three differences add up to a hair. */
    @Test
    void theRoundingOfLargeSumsIsNoPartWeek() {
        double[] plan = {1e8 + .7, 2e8 + .9, 3e8 + .4};
        double[] baseline = {3e8 + .1, 2e8 + .2, 1e8 + 1.7};
        MemoryRun run = new MemoryRun(Period.Span.WEEK, 1, 3, List.of("base", "plan"), List.of())
                .with("base", "contribution", new double[][] {baseline})
                .with("plan", "contribution", new double[][] {plan});
        double apart = Arrays.stream(plan).sum() - Arrays.stream(baseline).sum();
        double steps = IntStream.range(0, 3)
                .mapToDouble(week -> plan[week] - baseline[week])
                .sum();
        assertThat(apart).isZero();
        assertThat(steps).isNotZero();
        assertThat(Payback.of(run, "plan").path()).hasSize(3);
    }
}
