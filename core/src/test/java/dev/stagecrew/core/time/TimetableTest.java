package dev.stagecrew.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.time.Timetable.Shift;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TimetableTest {
    private static final int TEN = 10 * 60;

    @Test
    void alonePeopleWorkAtTheUsualHours() {
        assertThat(Timetable.spread(20, List.of())).isEqualTo(Timetable.spread(20));
        assertThat(Timetable.spread(20).on(0, 0)).containsExactly(new Shift(0, TEN, 14 * 60));
    }

    @Test
    void theSecondOfTwoHalfTimersBeginsWhenTheFirstGoes() {
        Timetable second = Timetable.spread(20, List.of(Timetable.spread(20)));
        assertThat(second.on(0, 0)).containsExactly(new Shift(0, 14 * 60, 18 * 60));
        assertThat(second.hoursPerWeek()).isEqualTo(20);
    }

    @Test
    void theThirdComesInTheEvening() {
        Timetable first = Timetable.spread(20);
        Timetable second = Timetable.spread(20, List.of(first));
        assertThat(Timetable.spread(20, List.of(first, second)).on(0, 0))
                .containsExactly(new Shift(0, 18 * 60, 22 * 60));
    }

    @Test
    void whoFitsBeforeAColleagueNearerToTheUsualHoursComesBefore() {
        Timetable afternoon = at(0, 12 * 60, 20 * 60);
        assertThat(Timetable.spread(20, List.of(afternoon)).on(0, 0)).containsExactly(new Shift(0, 8 * 60, 12 * 60));
    }

    @Test
    void besideAFullDayThereIsTheEvening() {
        assertThat(Timetable.spread(20, List.of(Timetable.spread(40))).on(4, 0))
                .containsExactly(new Shift(4, 17 * 60, 21 * 60));
    }

    @Test
    void twoFullDaysFallTogetherForNobodyIsSentHomeAtNight() {
        assertThat(Timetable.spread(40, List.of(Timetable.spread(40)))).isEqualTo(Timetable.spread(40));
    }

    @Test
    void whereEveryHourIsTakenTheUsualOnesAreAsGoodAsAny() {
        assertThat(Timetable.spread(20, List.of(Timetable.roundTheClock()))).isEqualTo(Timetable.spread(20));
    }

    @Test
    void colleaguesAtOtherHoursMoveNobody() {
        assertThat(Timetable.spread(20, List.of(at(0, 15 * 60, 20 * 60)))).isEqualTo(Timetable.spread(20));
    }

    private static Timetable at(int weekday, int from, int to) {
        return new Timetable(List.of(new Shift(weekday, from, to)));
    }
}
