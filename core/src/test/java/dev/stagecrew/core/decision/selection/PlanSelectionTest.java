package dev.stagecrew.core.decision.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stagecrew.core.decision.Trial;
import dev.stagecrew.core.kpi.Direction;
import java.util.List;
import java.util.stream.IntStream;
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

    @Test
    void anUnsoundRuleIsRefused() {
        Direction higher = Direction.HIGHER_IS_BETTER;
        assertThatThrownBy(() -> SelectionRule.of(higher, 0, .95, 100)).hasMessageContaining("indifference (0.0)");
        assertThatThrownBy(() -> SelectionRule.of(higher, 1, 0, 100)).hasMessageContaining("confidence (0.0)");
        assertThatThrownBy(() -> SelectionRule.of(higher, 1, 1, 100)).hasMessageContaining("confidence (1.0)");
        assertThatThrownBy(() -> new SelectionRule(higher, 1, .95, 4, 6, 100)).hasMessageContaining("stage of 4");
        assertThatThrownBy(() -> new SelectionRule(higher, 1, .95, 5, 0, 100)).hasMessageContaining("batches of 0");
        assertThat(new SelectionRule(higher, 1, .95, 5, 1, 5).batchAfter(6)).isEqualTo(2);
        assertThatThrownBy(() -> new NeighbourSearch<Integer>(at -> List.of(), rule(higher), 0, at -> ""))
                .hasMessageContaining("0 rounds");
    }

    /** A budget that covers the first stage and no more is enough to look once. */
    @Test
    void aBudgetOfTheFirstStageIsSpentOnIt() {
        SelectionRule rule = SelectionRule.of(Direction.HIGHER_IS_BETTER, .001, .99, 12);
        Selection<Integer> selection = PlanSelection.select(List.of(4, 5), rule, HIGHER);
        assertThat(selection.replications()).isEqualTo(12);
        assertThat(selection.ranking())
                .extracting(Selection.Ranked::replications)
                .containsExactly(6, 6);
    }

    @Test
    void everyYearIsCountedAndTheBestIsObservedAsLongAsAnyOther() {
        SelectionRule rule = SelectionRule.of(Direction.HIGHER_IS_BETTER, .05, .99, 2_000);
        Selection<Integer> selection = PlanSelection.select(List.of(3, 4, 1, 2), rule, (plan, from, count) -> {
            double[] values = HIGHER.observe(plan, from, count);
            for (int i = 0; i < count; i++) {
                values[i] -= .9 * plan;
            }
            return values;
        });
        List<Integer> years =
                selection.ranking().stream().map(Selection.Ranked::replications).toList();
        assertThat(years.stream().mapToInt(Integer::intValue).sum()).isEqualTo((int) selection.replications());
        assertThat(years.get(0))
                .isEqualTo(years.stream().max(Integer::compare).orElseThrow())
                .isGreaterThan(6);
    }

    /** Six years of ±1 around .4: the second is not worse by .1 with a probability over .6, but looks cost five times. */
    @Test
    void whatTheBudgetEndsIsNotToldAsMoreThanWasWanted() {
        SelectionRule rule = SelectionRule.of(Direction.HIGHER_IS_BETTER, .1, .6, 12);
        Selection<Integer> selection = PlanSelection.select(
                List.of(1, 2),
                rule,
                (plan, from, count) -> plan == 1
                        ? new double[count]
                        : IntStream.range(from, from + count)
                                .mapToDouble(year -> .4 + (year % 2 == 0 ? 1 : -1))
                                .toArray());
        assertThat(new Lead(6, .4, 6 / 5.0, 0).probabilityAbove(.1)).isBetween(.65, .9);
        assertThat(selection.best()).isEqualTo(2);
        assertThat(selection.sure()).isFalse();
        assertThat(selection.probabilityGood()).isEqualTo(.6);
        assertThat(selection.ranking().get(0).probabilityGood()).isEqualTo(.6);
    }

    /** In the first six years the second is ahead by 1, in all others behind by 1. */
    @Test
    void theLuckOfTheFirstYearsIsCorrected() {
        SelectionRule rule = SelectionRule.of(Direction.HIGHER_IS_BETTER, .1, .95, 2_000);
        Selection<String> selection = PlanSelection.select(
                List.of("steady", "lucky", "poor"),
                rule,
                (plan, from, count) -> IntStream.range(from, from + count)
                        .mapToDouble(year -> switch (plan) {
                            case "steady" -> Math.sin(12.9898 * year);
                            case "lucky" -> (year < 6 ? 1 : -1) + 3 * Math.sin(78.233 * year);
                            default -> -9;
                        })
                        .toArray());
        assertThat(selection.best()).isEqualTo("steady");
        assertThat(selection.sure()).isTrue();
        List<Integer> years =
                selection.ranking().stream().map(Selection.Ranked::replications).toList();
        assertThat(years.get(0))
                .as("no longer than it takes to compare")
                .isEqualTo(Math.max(years.get(1), years.get(2)))
                .isGreaterThan(6);
    }

    /** The twin is as likely better as not; what lies far behind both is told apart all the same. */
    @Test
    void whatIsLeastProbableIsToldApartFirst() {
        Trial<String> trial = (plan, from, count) -> {
            double[] values = HIGHER.observe(7, from, count);
            for (int i = 0; i < count; i++) {
                values[i] += plan.equals("far") ? -50 : .01 * Math.sin((plan.equals("twin") ? 5.0 : 3.0) * (from + i));
            }
            return values;
        };
        Selection<String> selection =
                PlanSelection.select(List.of("best", "twin", "far"), rule(Direction.HIGHER_IS_BETTER), trial);
        assertThat(selection.candidatesNotToldApart()).containsExactlyInAnyOrder("best", "twin");
        assertThat(selection.ranking().get(2).toldApart()).isTrue();
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
