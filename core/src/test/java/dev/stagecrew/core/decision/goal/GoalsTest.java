package dev.stagecrew.core.decision.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.decision.MemoryRun;
import dev.stagecrew.core.decision.goal.GoalOutcome.Standing;
import dev.stagecrew.core.kpi.Direction;
import dev.stagecrew.core.kpi.KpiDefinition;
import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.kpi.Unit;
import dev.stagecrew.core.result.RunManifest.GoalSummary;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
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

    @Test
    void onlyWhatATypicalYearMeetsIsMet() {
        assertThat(judge(atLeast(1, 1, 1), yearsMet(10, 10)).met()).isTrue();
        assertThat(judge(atLeast(1, 1, 1), yearsMet(4, 10)).met()).isFalse();
        assertThat(Stream.of(Standing.values()).map(Standing::id))
                .containsExactly("met", "at-risk", "missed", "not-tested");
    }

    /** Against nothing there is no change, and against a loss none that says anything. */
    @Test
    void aChangeAgainstALossIsUndefined() {
        GoalOutcome outcome = judge(goal("<=", .5, true, 2, 2), new double[][] {{-10, 5}, {0, 5}, {10, 15}, {10, 16}});
        assertThat(outcome.years().count()).isEqualTo(2);
        assertThat(outcome.years().successes()).isEqualTo(1);
        assertThat(outcome.value().mean()).isCloseTo(.55, within(1e-12));
    }

    /** A share cannot be negative, a change of a share can. */
    @Test
    void theIntervalOfAGoalsValueStaysWhereItsKpiDoes() {
        KpiDefinition share = new KpiDefinition("k", Unit.RATIO, Direction.HIGHER_IS_BETTER, "shop", "");
        GoalSummary plain = atLeast(.5, 2, 2);
        GoalSummary relative = goal(">=", .5, true, 3, 3);
        MemoryRun run = new MemoryRun(Period.Span.MONTH, 4, 3, List.of("plan"), List.of(plain, relative))
                .with(share, "plan", new double[][] {{.5, 0, .5}, {.5, 0, .5}, {.5, 0, .5}, {.5, .1, .6}});
        assertThat(Goals.evaluate(run, "plan", plain).value().low()).isZero();
        assertThat(Goals.evaluate(run, "plan", relative).value().low()).isNegative();
    }

    @Test
    void theXmlOfABuildServerSaysWhatWasMissedAndWhatWasNotTried() {
        List<GoalSummary> goals = List.of(atLeast(3, 1, 1), atLeast(3, 9, 9));
        MemoryRun run = new MemoryRun(Period.Span.MONTH, 2, 1, List.of("base", "a"), goals)
                .with("base", "k", new double[][] {{1}, {2}})
                .with("a", "k", new double[][] {{1}, {12.34567}});
        MemoryRun missed = new MemoryRun(Period.Span.MONTH, 2, 1, List.of("base", "a"), List.of(atLeast(3, 1, 1)))
                .with("base", "k", new double[][] {{5}, {5}})
                .with("a", "k", new double[][] {{1}, {2}});
        assertThat(GoalJUnitXml.write("shop-1", Goals.evaluate(run), "base")).isEqualTo("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <testsuites name="shop-1" tests="4" failures="0" errors="0">
                          <testsuite name="base" tests="2" failures="0" errors="0" skipped="2">
                            <testcase classname="base" name="k &gt;=3.0"><skipped message="the baseline is not held to \
                        goals: met in 0 of 2 years, mean 1.5, goal &gt;= 3"/></testcase>
                            <testcase classname="base" name="k &gt;=3.0"><skipped message="not tested: the run has no \
                        value for it"/></testcase>
                          </testsuite>
                          <testsuite name="a" tests="2" failures="0" errors="0" skipped="1">
                            <testcase classname="a" name="k &gt;=3.0"/>
                            <testcase classname="a" name="k &gt;=3.0"><skipped message="not tested: the run has no \
                        value for it"/></testcase>
                          </testsuite>
                        </testsuites>
                        """);
        assertThat(GoalJUnitXml.write("shop-1", Goals.evaluate(missed), "base"))
                .contains("<testsuites name=\"shop-1\" tests=\"2\" failures=\"1\" errors=\"0\">")
                .contains("<testsuite name=\"a\" tests=\"1\" failures=\"1\" errors=\"0\" skipped=\"0\">")
                .contains(
                        "<testcase classname=\"a\" name=\"k &gt;=3.0\"><failure type=\"goal missed\" message=\"met in "
                                + "0 of 2 years, mean 1.5, goal &gt;= 3\"/></testcase>");
    }

    @Test
    void whatIsDefinedOfAYearDecides() {
        GoalOutcome outcome = judge(atLeast(3, 1, 2), new double[][] {{5, NAN}, {NAN, 5}, {5, 2}, {2, 5}});
        assertThat(outcome.years().successes()).isEqualTo(2);
        assertThat(outcome.years().count()).isEqualTo(4);
    }

    @Test
    void monthOneIsNoChangeAgainstItself() {
        GoalOutcome outcome = judge(goal("<=", 0, true, 1, 1), new double[][] {{7}, {9}});
        assertThat(outcome.years().successes()).isEqualTo(2);
        assertThat(outcome.value().mean()).isZero();
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
