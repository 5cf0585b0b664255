package dev.stagecrew.study.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.core.shop.Traffic;
import dev.stagecrew.core.time.Timetable;
import dev.stagecrew.core.time.Timetable.Shift;
import dev.stagecrew.scenario.file.ScenarioReader;
import dev.stagecrew.scenario.shape.Timetables;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** When in a week hours are. */
final class WeekPatternTest {
    private static final Scenario COFFEE = ScenarioReader.read(Path.of("../examples/coffee-shop.yaml"));

    @ParameterizedTest
    @EnumSource(WeekPattern.class)
    void hoursAreAsManyAsWereAskedForOnDaysThatPeopleWork(WeekPattern pattern) {
        for (double hours : new double[] {4, 8, 12, 16, 20, 24, 32, 40}) {
            Optional<Timetable> week = pattern.timetable(hours);

            week.ifPresent(found -> {
                assertThat(found.hoursPerWeek()).isCloseTo(hours, within(hours * 0.05));
                assertThat(found.shifts())
                        .allMatch(shift -> shift.fromMinute() >= 8 * 60 && shift.toMinute() <= 22 * 60);
                assertThat(WeekPattern.nearest(found).timetable(found.hoursPerWeek()))
                        .contains(found);
            });
        }
        assertThat(pattern.timetable(pattern == WeekPattern.WEEKEND ? 16 : 20)).isPresent();
    }

    @Test
    void aWeekendHasNoRoomForAFullWeek() {
        assertThat(WeekPattern.WEEKEND.timetable(40)).isEmpty();
        assertThat(WeekPattern.SPLIT_EVERY_DAY.timetable(4)).isEmpty();
    }

    @Test
    void aScenarioSaysThemAsAPersonWould() {
        assertThat(WeekPattern.EVENINGS.timetable(20).map(Timetables::text)).contains("Mon-Fri 18:00-22:00");
        assertThat(WeekPattern.SPLIT.timetable(20).map(Timetables::text)).contains("Mon-Fri 09:00-11:00 20:00-22:00");
        assertThat(Timetables.text(
                        new Timetable(List.of(new Shift(0, 540, 600), new Shift(2, 540, 600), new Shift(5, 600, 660)))))
                .isEqualTo("Mon, Wed 09:00-10:00, Sat 10:00-11:00");
    }

    @Test
    void everyHourOfTheWeekCoversAllVisitsAndEveningsMoreThanMornings() {
        Traffic traffic = COFFEE.shop().traffic().orElseThrow();

        assertThat(WeekPattern.EVENINGS.covers(traffic, 20)).isGreaterThan(WeekPattern.MORNINGS.covers(traffic, 20));
        assertThat(WeekPattern.WEEKEND.covers(traffic, 40)).isZero();
        assertThat(WeekPattern.EVERY_DAY.covers(traffic, 70))
                .isBetween(10.0 / 24, 1.0)
                .isCloseTo(
                        traffic.hourWeights().subList(11, 21).stream()
                                        .mapToDouble(w -> w)
                                        .sum()
                                / traffic.hourWeights().stream()
                                        .mapToDouble(w -> w)
                                        .sum(),
                        within(1e-9));
    }
}
