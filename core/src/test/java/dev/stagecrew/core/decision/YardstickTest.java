package dev.stagecrew.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.kpi.Direction;
import dev.stagecrew.core.kpi.KpiDefinition;
import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.kpi.Unit;
import dev.stagecrew.core.stat.PairedDifference;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YardstickTest {
    private static final KpiDefinition MONEY = kpi("contribution", Unit.MONEY, Direction.HIGHER_IS_BETTER);
    private static final KpiDefinition WAIT = kpi("mean-wait-minutes", Unit.MINUTES, Direction.LOWER_IS_BETTER);

    @ParameterizedTest
    @CsvSource({
        "mean-wait-minutes.phone, MINUTES, LOWER_IS_BETTER, true",
        "resolution-hours, HOURS, LOWER_IS_BETTER, true",
        "dispatch-days, DAYS, LOWER_IS_BETTER, true",
        "mean-waiting, COUNT, LOWER_IS_BETTER, true",
        "waiting, COUNT, LOWER_IS_BETTER, true",
        "backlog, COUNT, LOWER_IS_BETTER, true",
        "tickets, COUNT, LOWER_IS_BETTER, false",
        "owner-hours-per-week, HOURS_PER_WEEK, LOWER_IS_BETTER, false",
        "abandoned-share, RATIO, LOWER_IS_BETTER, false",
        "time-off, DAYS, NEITHER, false",
        "time-in-hand, HOURS, HIGHER_IS_BETTER, false"
    })
    void aWaitIsATimeThatOughtToBeShortOrAQueue(String id, Unit unit, Direction better, boolean wait) {
        assertThat(Yardstick.isWait(kpi(id, unit, better))).isEqualTo(wait);
    }

    /** 99 years are 10 better, one is 100,000 worse: the mean says worse, though with an interval around zero. */
    @Test
    void whatOneYearDecidesIsJudgedByTheTypicalYear() {
        PairedDifference difference = difference(100, 10, -100_000);
        assertThat(Yardstick.of(MONEY, difference)).isEqualTo(Yardstick.TYPICAL_YEAR);
        assertThat(difference.mean()).isEqualTo(-990.1);
        assertThat(Yardstick.MEAN.value(difference)).isEqualTo(-990.1);
        assertThat(Yardstick.TYPICAL_YEAR.value(difference)).isEqualTo(10);
        assertThat(Yardstick.TYPICAL_YEAR.low(difference)).isEqualTo(10);
        assertThat(Yardstick.TYPICAL_YEAR.high(difference)).isEqualTo(10);
        assertThat(Yardstick.MEAN.low(difference)).isEqualTo(difference.low());
        assertThat(Yardstick.MEAN.high(difference)).isEqualTo(difference.high());
        assertThat(Verdict.of(difference, MONEY, 5)).contains(Verdict.BETTER);
        assertThat(Verdict.of(difference, MONEY, 20)).contains(Verdict.TOO_SMALL_TO_MATTER);
    }

    @Test
    void moneyThatNoFewYearsDecideIsJudgedByItsMean() {
        PairedDifference difference = difference(100, 10, 11);
        assertThat(difference.few().carryTheMean())
                .as("one of a hundred differs")
                .isTrue();
        double[] years = new double[100];
        Arrays.setAll(years, year -> 10 + year % 7);
        PairedDifference spread = PairedDifference.of(years, new double[100], MONEY.better());
        assertThat(Yardstick.of(MONEY, spread)).isEqualTo(Yardstick.MEAN);
        assertThat(Yardstick.of(WAIT, spread)).as("a wait whatever its years").isEqualTo(Yardstick.TYPICAL_YEAR);
    }

    /** A wait that is longer in a typical year is worse, though years of breakdown make its mean shorter. */
    @Test
    void aContrastTellsTheYardstickAndWhetherRareYearsDecide() {
        double[][] base = new double[100][1];
        double[][] plan = new double[100][1];
        for (int year = 0; year < 100; year++) {
            base[year][0] = 300 + year % 3;
            plan[year][0] = base[year][0] + 20;
        }
        base[7][0] = 5_000;
        plan[7][0] = 5_020;
        MemoryRun run = new MemoryRun(Period.Span.WHOLE, 100, 1, List.of("base", "plan"), List.of())
                .with(WAIT, "base", base)
                .with(WAIT, "plan", plan);
        Contrast before = Contrast.of(run, "plan", WAIT.id(), Period.WHOLE);
        assertThat(before.rareYearsDecide()).isFalse();
        plan[7][0] = 320;
        Contrast contrast = Contrast.of(run, "plan", WAIT.id(), Period.WHOLE);
        assertThat(contrast.rareYearsDecide()).isTrue();
        assertThat(contrast.yardstick()).isEqualTo(Yardstick.TYPICAL_YEAR);
        assertThat(contrast.difference().mean()).isNegative();
        assertThat(contrast.value()).isEqualTo(20);
        assertThat(contrast.low()).isEqualTo(20);
        assertThat(contrast.high()).isEqualTo(20);
        assertThat(contrast.matters()).as("2% of the typical year").isEqualTo(.02 * 301);
        assertThat(contrast.verdict()).contains(Verdict.WORSE);
    }

    @Test
    void tooFewYearsForATypicalYearAskForMore() {
        assertThat(Verdict.of(difference(5, 10, 10), WAIT, 1)).contains(Verdict.RUN_MORE);
        assertThat(Verdict.of(difference(6, 10, 10), WAIT, 1)).contains(Verdict.WORSE);
    }

    private static PairedDifference difference(int years, double usual, double once) {
        double[] plan = new double[years];
        Arrays.fill(plan, usual);
        plan[years / 2] = once;
        return PairedDifference.of(plan, new double[years], Direction.HIGHER_IS_BETTER);
    }

    private static KpiDefinition kpi(String id, Unit unit, Direction better) {
        return new KpiDefinition(id, unit, better, "shop", "");
    }
}
