package dev.stagecrew.simulator.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.kpi.Period;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code examples/single-hires.yaml} shows; figures of more years are in {@code docs/examples.md}. */
final class SingleHiresTest {
    private static final int YEARS = 12;

    private static SimulatedYears history = SimulatedYears.none();

    @BeforeAll
    static void liveThroughTheYears() {
        history = SimulatedYears.of(Example.named("single-hires").scenario(), YEARS);
    }

    @Test
    void aMarketerAloneMakesRepliesSlower() {
        assertThat(history.difference("marketer-only", "do-nothing", "mean-wait-minutes")
                        .low())
                .isPositive();
    }

    @Test
    void customerServiceAloneMakesRepliesFaster() {
        assertThat(history.difference("cs-only", "do-nothing", "mean-wait-minutes")
                        .high())
                .isNegative();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cs-only", "manager-only", "fulfilment-only"})
    void theOwnerFindsTimeForGrowthWhenOtherWorkIsCovered(String plan) {
        assertThat(history.difference(plan, "do-nothing", "owner-growth-hours-per-week")
                        .low())
                .isPositive();
    }

    @Test
    void theOwnerFindsNoTimeForGrowthWhenMoreWorkComes() {
        assertThat(history.difference("marketer-only", "do-nothing", "owner-growth-hours-per-week")
                        .high())
                .isNegative();
    }

    @Test
    void contributionDipsBeforeItRises() {
        assertThat(contribution(3)).as("in month 3 the manager costs").isNegative();
        assertThat(contribution(12))
                .as("in month 12 the manager has made up for it")
                .isGreaterThan(contribution(3) / 2);
        assertThat(history.difference("manager-only", "do-nothing", "revenue", Period.month(12))
                        .low())
                .isPositive();
    }

    private static double contribution(int month) {
        return history.difference("manager-only", "do-nothing", "contribution", Period.month(month))
                .mean();
    }
}
