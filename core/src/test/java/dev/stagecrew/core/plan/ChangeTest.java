package dev.stagecrew.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.people.Pay;
import dev.stagecrew.core.plan.Change.AdBudget;
import dev.stagecrew.core.plan.Change.Meetings;
import dev.stagecrew.core.plan.Change.Tool;
import dev.stagecrew.core.register.Kpi;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ChangeTest {
    private final Plan plan = new Plan(
            "p",
            "",
            "",
            List.of(),
            List.of(
                    new Meetings(60, 2),
                    new AdBudget(14, 900),
                    new Meetings(10, 1),
                    new Tool(20, "macros", "service", 50),
                    new AdBudget(40, 300),
                    new AdBudget(40, 0)));

    @Test
    void whatBeganLastHoldsWhateverStandsFirstInThePlan() {
        assertThat(plan.meetingHours(9)).isZero();
        assertThat(plan.meetingHours(10)).isEqualTo(1);
        assertThat(plan.meetingHours(100)).isEqualTo(2);
    }

    @Test
    void ofTwoBudgetsOfADayTheSecondHolds() {
        assertThat(plan.adBudgetPerMonth(600, 13)).isEqualTo(600);
        assertThat(plan.adBudgetPerMonth(600, 39)).isEqualTo(900);
        assertThat(plan.adBudgetPerMonth(600, 40)).isZero();
    }

    @Test
    void everyKindCanBePutOff() {
        assertThat(plan.changes())
                .allSatisfy(change -> assertThat(change.later(7).fromDay()).isEqualTo(change.fromDay() + 7))
                .allSatisfy(change -> assertThat(change.later(7).later(-7)).isEqualTo(change));
    }

    @Test
    void whatAPlanChangesForPeopleCanBePutOffAndTheirLivesCannot() {
        Change raise = new Change.Terms(20, "emma", Optional.empty(), Optional.empty(), Optional.of(Pay.anHour(15)));
        Change letGo = new Change.Farewell(30, "emma", false);
        assertThat(List.of(raise, letGo))
                .allSatisfy(change -> assertThat(change.later(7).fromDay()).isEqualTo(change.fromDay() + 7))
                .allSatisfy(change -> assertThat(change.later(7).later(-7)).isEqualTo(change))
                .noneMatch(Change::isFact);
        Change child = new Change.Away(20, 90, "emma", 0);
        Change moves = new Change.Farewell(120, "emma", true);
        assertThat(List.of(child, moves))
                .allSatisfy(change -> assertThat(change.later(7)).isEqualTo(change))
                .allMatch(Change::isFact);
    }

    @Test
    void aSignIsNotPutOff() {
        Start sign = new Start.WhenReached(Kpi.ORDERS, Start.Comparison.AT_LEAST, 60, 2);
        assertThat(sign.later(7)).isEqualTo(sign);
        assertThat(sign.dated()).isEmpty();
        assertThat(new Start.OnDay(3).later(7).dated()).hasValue(10);
    }
}
