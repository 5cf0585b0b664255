package dev.stagecrew.core.decision.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stagecrew.core.decision.MemoryRun;
import dev.stagecrew.core.decision.goal.GoalOutcome.Standing;
import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.result.RunManifest.GoalSummary;
import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class GoalsTest {
    private static final double NAN = Double.NaN;

    @Test
    void aYearMeetsAGoalWhenEveryNamedMonthDoes() {
        GoalOutcome outcome = judge(atLeast(3, 2, 3), new double[][] {{0, 3, 4}, {9, 9, 2.9}, {3, 3, 3}, {0, 5, 5}});
        assertThat(outcome.years().successes()).isEqualTo(3);
        assertThat(outcome.standing()).isEqualTo(Standing.AT_RISK);
        assertThat(outcome.met()).isTrue();
        assertThat(outcome.value().mean()).isEqualTo((3 + 2.9 + 3 + 5) / 4);
    }

    @Test
    void nineYearsInTenAreMetHalfAreAtRiskFewerAreMissed() {
        assertThat(judge(atLeast(1, 1, 1), yearsMet(9, 10)).standing()).isEqualTo(Standing.MET);
        assertThat(judge(atLeast(1, 1, 1), yearsMet(17, 20)).standing()).isEqualTo(Standing.AT_RISK);
        assertThat(judge(atLeast(1, 1, 1), yearsMet(5, 10)).standing()).isEqualTo(Standing.AT_RISK);
        assertThat(judge(atLeast(1, 1, 1), yearsMet(9, 20)).standing()).isEqualTo(Standing.MISSED);
    }

    @Test
    void atMostLooksAtTheHighestMonth() {
        GoalSummary goal = goal("<=", 55, false, 1, 2);
        GoalOutcome outcome = judge(goal, new double[][] {{55, 40}, {56, 40}});
        assertThat(outcome.years().successes()).isEqualTo(1);
        assertThat(outcome.value().p90()).isGreaterThan(55);
    }

    @Test
    void undefinedMonthsArePassedOver() {
        GoalOutcome outcome = judge(atLeast(3, 1, 2), new double[][] {{NAN, 4}, {NAN, NAN}, {2, NAN}});
        assertThat(outcome.years().count()).isEqualTo(2);
        assertThat(outcome.years().successes()).isEqualTo(1);
    }

    @Test
    void aRelativeGoalIsAgainstMonthOneOfTheSameYear() {
        GoalSummary goal = goal(">=", 0.5, true, 3, 3);
        GoalOutcome outcome = judge(goal, new double[][] {{100, 0, 150}, {100, 0, 149}, {0, 0, 10}});
        assertThat(outcome.years().successes()).isEqualTo(1);
        assertThat(outcome.years().count()).isEqualTo(2);
        assertThat(outcome.value().p90()).isLessThanOrEqualTo(0.5);
    }

    @Test
    void aGoalAfterTheEndIsNotTested() {
        GoalOutcome outcome = judge(atLeast(3, 13, 24), new double[][] {{1, 1}, {1, 1}});
        assertThat(outcome.standing()).isEqualTo(Standing.NOT_TESTED);
        assertThat(outcome.met()).isFalse();
    }

    @Test
    void anUnknownComparisonIsRefused() {
        assertThatThrownBy(() -> judge(goal(">", 1, false, 1, 1), new double[][] {{1}}))
                .hasMessageContaining("must be >= or <=");
    }

    @Test
    void onlyMissesOfPlansOtherThanTheBaselineFailABuild() throws Exception {
        List<GoalSummary> goals = List.of(atLeast(3, 1, 1), goal("<=", 1, false, 9, 9));
        MemoryRun run = new MemoryRun(Period.Span.MONTH, 2, 1, List.of("base", "a", "b"), goals)
                .with("base", "k", new double[][] {{1}, {1}})
                .with("a", "k", new double[][] {{1}, {2}})
                .with("b", "k", new double[][] {{5}, {4}});
        List<GoalOutcome> outcomes = Goals.evaluate(run);
        assertThat(GoalJUnitXml.failures(outcomes, "base"))
                .extracting(GoalOutcome::plan)
                .containsExactly("a");
        Document xml = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(GoalJUnitXml.write("r<&\"1", outcomes, "base"))));
        assertThat(xml.getDocumentElement().getAttribute("name")).isEqualTo("r<&\"1");
        assertThat(xml.getElementsByTagName("testcase").getLength()).isEqualTo(6);
        assertThat(xml.getElementsByTagName("failure").getLength()).isEqualTo(1);
        assertThat(xml.getElementsByTagName("skipped").getLength()).isEqualTo(4);
    }

    private static GoalOutcome judge(GoalSummary goal, double[][] byYear) {
        MemoryRun run = new MemoryRun(
                        Period.Span.MONTH, byYear.length, byYear[0].length, List.of("plan"), List.of(goal))
                .with("plan", "k", byYear);
        return Goals.evaluate(run, "plan", goal);
    }

    private static double[][] yearsMet(int met, int years) {
        double[][] values = new double[years][1];
        for (int year = 0; year < met; year++) {
            values[year][0] = 1;
        }
        return values;
    }

    private static GoalSummary atLeast(double value, int from, int through) {
        return goal(">=", value, false, from, through);
    }

    private static GoalSummary goal(String comparison, double value, boolean relative, int from, int through) {
        return new GoalSummary("g", "k " + comparison + value, "k", comparison, value, relative, from, through);
    }
}
