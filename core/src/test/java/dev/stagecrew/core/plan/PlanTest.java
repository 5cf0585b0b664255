package dev.stagecrew.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.people.Employment;
import dev.stagecrew.core.people.EndOfShift;
import dev.stagecrew.core.people.Pay;
import dev.stagecrew.core.people.Position;
import dev.stagecrew.core.people.Team;
import dev.stagecrew.core.time.Timetable;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PlanTest {
    private static final Optional<Pay> NONE = Optional.empty();

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

    @Test
    void termsAddUpOneAfterTheOther() {
        Position emma = new Position(
                "emma",
                Team.veteran("clerk", Employment.FREELANCE).role(),
                Employment.FREELANCE,
                Timetable.spread(12),
                Pay.anHour(20),
                EndOfShift.RESUME);
        Plan plan = with(
                new Change.Terms(
                        60, "emma", Optional.of(Employment.FULL_TIME), Optional.of(Timetable.spread(40)), NONE),
                new Change.Terms(30, "emma", Optional.empty(), Optional.empty(), Optional.of(Pay.anHour(22))),
                new Change.Terms(10, "mert", Optional.empty(), Optional.empty(), Optional.of(Pay.anHour(9))));

        assertThat(plan.position(emma, 29)).isEqualTo(emma);
        assertThat(plan.position(emma, 30)).isEqualTo(emma.paid(Pay.anHour(22)));
        assertThat(plan.position(emma, 60))
                .isEqualTo(emma.under(Employment.FULL_TIME, Timetable.spread(40), Pay.anHour(22)));
    }

    @Test
    void aLeaveHasAFirstDayAndADayBack() {
        Change.Away leave = new Change.Away(10, 20, "emma", .5);
        Plan plan = with(leave, new Change.Farewell(90, "emma", false));

        assertThat(plan.away("emma", 9)).isEmpty();
        assertThat(plan.away("emma", 10)).hasValue(leave);
        assertThat(plan.away("emma", 19)).hasValue(leave);
        assertThat(plan.away("emma", 20)).isEmpty();
        assertThat(plan.away("mert", 15)).isEmpty();
        assertThat(plan.leaves("emma")).hasValue(90);
        assertThat(plan.leaves("mert")).isEmpty();
        assertThat(plan.with(List.of(leave))).isEqualTo(plan);
    }
}
