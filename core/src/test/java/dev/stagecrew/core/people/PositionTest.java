package dev.stagecrew.core.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.time.Timetable;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

final class PositionTest {
    private static final Position CLERK = Team.veteran("clerk", Employment.FULL_TIME);

    @Test
    void onlyWhatIsChangedIsChanged() {
        OwnTime wish = new OwnTime(OptionalDouble.of(30), OptionalDouble.empty());
        Timetable half = Timetable.spread(20);
        assertThat(CLERK.paid(Pay.aMonth(2_000)))
                .isEqualTo(new Position(
                        "clerk",
                        CLERK.role(),
                        Employment.FULL_TIME,
                        CLERK.timetable(),
                        Pay.aMonth(2_000),
                        EndOfShift.RESUME));
        assertThat(CLERK.at(half).hoursPerWeek()).isEqualTo(20);
        assertThat(CLERK.at(half).at(CLERK.timetable())).isEqualTo(CLERK);
        assertThat(CLERK.with(wish).ownTime()).isEqualTo(wish);
        assertThat(CLERK.with(wish).with(OwnTime.UNSAID)).isEqualTo(CLERK);
    }

    @Test
    void anHourOfAMonthlySalaryCostsMoreWhenThereAreFewer() {
        Position salaried = CLERK.paid(Pay.aMonth(2_000));
        assertThat(CLERK.payPerHour()).isEqualTo(10);
        assertThat(salaried.at(Timetable.spread(20)).payPerHour())
                .isCloseTo(2 * salaried.payPerHour(), within(1e-9))
                .isCloseTo(2_000 / (20 * 365.25 / 84), within(1e-9));
    }

    @Test
    void onlyAWeekOfAllItsHoursIsFilledDayAndNight() {
        assertThat(CLERK.at(Timetable.roundTheClock()).isFilledDayAndNight()).isTrue();
        assertThat(CLERK.isFilledDayAndNight()).isFalse();
    }

    @Test
    void nobodyWishesForLessThanNoHoursOrIsWorthLessThanNothing() {
        OptionalDouble unsaid = OptionalDouble.empty();
        OptionalDouble negative = OptionalDouble.of(-1);
        assertThatThrownBy(() -> new OwnTime(negative, unsaid)).hasMessageContaining("-1");
        assertThatThrownBy(() -> new OwnTime(unsaid, negative)).hasMessageContaining("-1");
        OptionalDouble none = OptionalDouble.of(0);
        assertThat(new OwnTime(none, none).wishHours()).hasValue(0);
    }

    @Test
    void aSkillIsOverNothingAndAtMostWhole() {
        assertThat(new Skill("fulfilment", 1, true).level()).isEqualTo(1);
        assertThatThrownBy(() -> new Skill("fulfilment", 0, true)).hasMessageContaining("fulfilment");
        assertThatThrownBy(() -> new Skill("fulfilment", Math.nextUp(1.0), true))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
