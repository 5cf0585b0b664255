package dev.stagecrew.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.plan.Start.Comparison;
import dev.stagecrew.core.register.Kpi;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

final class CourseTest {
    private static final Cue BUSY = new Cue(Kpi.ORDERS, Comparison.AT_LEAST, 100, 2);
    private static final Change ADS = new Change.AdBudget(0, 900);

    private static Course course(Cue cue, Change... changes) {
        List<Change> waiting = new ArrayList<>();
        for (Change change : changes) {
            waiting.add(new Change.Awaited(cue, change, false));
        }
        return new Course(new Plan("plan", "", "", List.of(), waiting));
    }

    /** The days on which steps come, and their names. */
    private static List<String> live(Course course, ToDoubleFunction<Kpi> lastWeek, IntPredicate isHere) {
        List<String> come = new ArrayList<>();
        for (int day = -3; day < 70; day++) {
            int today = day;
            course.begin(day, lastWeek, person -> isHere.test(today)).forEach(step -> come.add(today + " " + step));
        }
        return come;
    }

    @Test
    void aChangeComesOnceWhenItsWeeksAreOver() {
        Course course = course(BUSY, ADS);
        assertThat(course.plan().adBudgetPerMonth(1, 69)).isEqualTo(1);
        assertThat(live(course, kpi -> 120, day -> false)).containsExactly("14 ad-budget");
        assertThat(course.plan().adBudgetPerMonth(1, 13)).isEqualTo(1);
        assertThat(course.plan().adBudgetPerMonth(1, 14)).isEqualTo(900);
    }

    @Test
    void whatIsNotDefinedIsNotReached() {
        assertThat(live(course(BUSY, ADS), kpi -> Double.NaN, day -> true)).isEmpty();
    }

    @Test
    void bothConditionsHaveToHoldAtTheSameTime() {
        Cue both = new Cue(BUSY.first(), Optional.of(new Cue.Condition(Kpi.CASH, Comparison.AT_LEAST, 5000, 1)));
        assertThat(both.text()).isEqualTo("orders-per-week >= 100 for 2 weeks and cash >= 5000 for 1 week");
        assertThat(live(course(both, ADS), kpi -> kpi == Kpi.CASH ? 4000 : 120, day -> true))
                .isEmpty();
        assertThat(live(course(both, ADS), kpi -> kpi == Kpi.CASH ? 6000 : 120, day -> true))
                .containsExactly("14 ad-budget");
    }

    @Test
    void whatIsForSomebodyCountsTheWeeksInWhichTheyAreHere() {
        Course course = course(BUSY, new Change.Farewell(0, "ada", false));
        assertThat(live(course, kpi -> 120, day -> day >= 25)).containsExactly("35 ada.leaves");
        assertThat(course.plan().leaves("ada")).hasValue(35);
    }

    @Test
    void stepsOfOneNameAreTold() {
        assertThat(live(course(BUSY, ADS, ADS), kpi -> 120, day -> true))
                .containsExactly("14 ad-budget", "14 ad-budget-2");
    }
}
