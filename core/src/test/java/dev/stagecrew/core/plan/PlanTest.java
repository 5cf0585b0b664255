package dev.stagecrew.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class PlanTest {
    private static Plan with(Change... changes) {
        return new Plan("plan", "", "", List.of(), List.of(changes));
    }

    @Test
    void aBudgetHoldsFromItsDayUntilTheNext() {
        Plan plan = with(new Change.AdBudget(7, 900), new Change.AdBudget(35, 0));

        assertThat(plan.adBudgetPerMonth(600, 6)).isEqualTo(600);
        assertThat(plan.adBudgetPerMonth(600, 7)).isEqualTo(900);
        assertThat(plan.adBudgetPerMonth(600, 34)).isEqualTo(900);
        assertThat(plan.adBudgetPerMonth(600, 35)).isZero();
    }

    @Test
    void theLatestBudgetHoldsInWhateverOrderTheyAreWritten() {
        Plan plan = with(new Change.AdBudget(35, 0), new Change.AdBudget(7, 900));

        assertThat(plan.adBudgetPerMonth(600, 20)).isEqualTo(900);
        assertThat(plan.adBudgetPerMonth(600, 40)).isZero();
    }
}
