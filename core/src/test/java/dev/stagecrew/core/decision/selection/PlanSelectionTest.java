package dev.stagecrew.core.decision.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stagecrew.core.decision.Trial;
import dev.stagecrew.core.kpi.Direction;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanSelectionTest {
    private static final Trial<Integer> HIGHER = years(1);
    private static final Trial<Integer> LOWER = years(-1);

    @Test
    void theRankingFollowsTheDirection() {
        Selection<Integer> most = PlanSelection.select(List.of(1, 9, 5), rule(Direction.HIGHER_IS_BETTER), HIGHER);
        assertThat(most.ranking()).extracting(Selection.Ranked::candidate).containsExactly(9, 5, 1);
        Selection<Integer> least = PlanSelection.select(List.of(1, 9, 5), rule(Direction.LOWER_IS_BETTER), LOWER);
        assertThat(least.best()).isEqualTo(9);
        assertThat(least.ranking().get(1).againstBest().mean()).isPositive();
        assertThat(most.ranking().get(1).againstBest().mean()).isNegative();
    }

    @Test
    void clearlyWorsePlansGetTheFirstStageOnly() {
        Selection<Integer> selection =
                PlanSelection.select(List.of(50, 49, 1, 2), rule(Direction.HIGHER_IS_BETTER), HIGHER);
        assertThat(selection.sure()).isTrue();
        assertThat(selection.ranking().get(3).replications()).isEqualTo(6);
        assertThat(selection.ranking().get(3).toldApart()).isTrue();
    }

    @Test
    void twinsCannotBeToldApartAndNeedNotBe() {
        Trial<String> twins = (plan, from, count) -> HIGHER.observe(7, from, count);
        Selection<String> selection = PlanSelection.select(List.of("a", "b"), rule(Direction.HIGHER_IS_BETTER), twins);
        assertThat(selection.sure()).isTrue();
        assertThat(selection.best()).isEqualTo("a");
        assertThat(selection.candidatesNotToldApart()).containsExactly("a", "b");
    }

    @Test
    void theBudgetIsNeverExceededAndASpentBudgetIsNotSure() {
        SelectionRule poor = SelectionRule.of(Direction.HIGHER_IS_BETTER, 0.001, 0.99, 40);
        Trial<Integer> level = (plan, from, count) -> {
            double[] values = HIGHER.observe(plan, from, count);
            for (int i = 0; i < count; i++) {
                values[i] -= plan;
            }
            return values;
        };
        Selection<Integer> selection = PlanSelection.select(List.of(3, 4, 5), poor, level);
        assertThat(selection.replications()).isEqualTo(40);
        assertThat(selection.sure()).isFalse();
        assertThat(selection.probabilityGood()).isLessThan(0.99);
    }

    @Test
    void aPlanWithinTheIndifferenceOfTheBestIsAsGoodAndOneBeyondItIsNot() {
        Selection<Double> selection =
                PlanSelection.select(List.of(9.0, 8.9, 7.0), rule(Direction.HIGHER_IS_BETTER), (plan, from, count) -> {
                    double[] values = HIGHER.observe(0, from, count);
                    for (int i = 0; i < count; i++) {
                        values[i] += plan;
                    }
                    return values;
                });
        assertThat(selection.ranking()).extracting(Selection.Ranked::candidate).containsExactly(9.0, 8.9, 7.0);
        assertThat(selection.ranking().get(0).probabilityGood()).isEqualTo(selection.probabilityGood());
        assertThat(selection.ranking().get(1).probabilityGood()).isGreaterThan(0.95);
        assertThat(selection.ranking().get(2).probabilityGood()).isZero();
    }

    @Test
    void aSinglePlanIsTheBest() {
        Selection<Integer> selection = PlanSelection.select(List.of(4), rule(Direction.HIGHER_IS_BETTER), HIGHER);
        assertThat(selection.best()).isEqualTo(4);
        assertThat(selection.probabilityBest()).isEqualTo(1);
    }

    @Test
    void whatCannotBeSelectedIsRefused() {
        SelectionRule rule = SelectionRule.of(Direction.HIGHER_IS_BETTER, 1, 0.95, 11);
        assertThatThrownBy(() -> PlanSelection.select(List.of(1, 2), rule, HIGHER))
                .hasMessageContaining("budget of 11");
        assertThatThrownBy(() -> PlanSelection.select(List.of(), rule, HIGHER)).hasMessageContaining("0 plans");
        assertThatThrownBy(() -> rule(Direction.NEITHER)).hasMessageContaining("direction");
    }

    @Test
    void anUndefinedYearIsNamedNotRankedByAccident() {
        Trial<String> undefined = (plan, from, count) -> {
            double[] values = new double[count];
            values[2] = plan.equals("b") ? Double.NaN : 0;
            return values;
        };
        assertThatThrownBy(() -> PlanSelection.select(List.of("a", "b"), rule(Direction.HIGHER_IS_BETTER), undefined))
                .hasMessageContaining("of b is undefined in year 2");
    }

    private static SelectionRule rule(Direction better) {
        return SelectionRule.of(better, 0.5, 0.95, 10_000);
    }

    /** A year is worth the candidate's number, with luck that depends on both. */
    private static Trial<Integer> years(int sign) {
        return (candidate, from, count) -> {
            double[] values = new double[count];
            for (int i = 0; i < count; i++) {
                values[i] =
                        sign * (candidate + Math.sin(12.9898 * (from + i)) + Math.sin(78.233 * (from + i) * candidate));
            }
            return values;
        };
    }
}
