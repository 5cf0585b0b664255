package dev.stagecrew.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.people.Employment;
import dev.stagecrew.core.people.EndOfShift;
import dev.stagecrew.core.people.Pay;
import dev.stagecrew.core.people.Position;
import dev.stagecrew.core.people.RecruitingChannel;
import dev.stagecrew.core.people.Role;
import dev.stagecrew.core.people.Search;
import dev.stagecrew.core.people.Skill;
import dev.stagecrew.core.register.Kpi;
import dev.stagecrew.core.time.Timetable;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

final class RotaTest {
    private static final Timetable MORNING = Timetable.spread(20);
    private static final Timetable AFTERNOON = Timetable.spread(20, List.of(MORNING));
    private static final OptionalInt FOR_GOOD = OptionalInt.empty();

    @Test
    void twoOfARoleWorkOneAfterTheOther() {
        assertThat(hours(List.of(), open("a", "desk", 0, FOR_GOOD), open("b", "desk", 0, FOR_GOOD)))
                .containsExactly(MORNING, AFTERNOON);
    }

    @Test
    void nobodysNameDecides() {
        assertThat(hours(List.of(), open("b", "desk", 0, FOR_GOOD), open("a", "desk", 0, FOR_GOOD)))
                .as("of two who are alike the one named first")
                .containsExactly(MORNING, AFTERNOON);
    }

    @Test
    void whoStartsFirstTakesTheUsualHours() {
        assertThat(hours(List.of(), open("a", "desk", 7, FOR_GOOD), open("b", "desk", 0, FOR_GOOD)))
                .containsExactly(AFTERNOON, MORNING);
    }

    @Test
    void otherRolesAreNobodysColleagues() {
        assertThat(hours(List.of(), open("a", "desk", 0, FOR_GOOD), open("b", "packing", 0, FOR_GOOD)))
                .containsExactly(MORNING, MORNING);
    }

    @Test
    void aSuccessorTakesTheHoursOfWhoIsGone() {
        assertThat(hours(List.of(), open("a", "desk", 0, OptionalInt.of(70)), open("b", "desk", 70, FOR_GOOD)))
                .containsExactly(MORNING, MORNING);
    }

    @Test
    void statedHoursStayAndOthersMakeRoomForThem() {
        Hire stated = new Hire(
                position("a", "desk"),
                false,
                new Start.OnDay(30),
                FOR_GOOD,
                new Search(RecruitingChannel.JOB_BOARD, 1),
                OptionalDouble.empty(),
                Hire.Outlay.NOTHING);
        assertThat(hours(List.of(), open("b", "desk", 0, FOR_GOOD), stated)).containsExactly(AFTERNOON, MORNING);
    }

    @Test
    void aHireWorksBesideThoseWhoAreThereToday() {
        assertThat(hours(List.of(position("a", "desk")), open("b", "desk", 0, FOR_GOOD)))
                .containsExactly(AFTERNOON);
    }

    @Test
    void whoWaitsForASignMakesRoomForWhoHasADate() {
        Start sign = new Start.WhenReached(Kpi.ORDERS, Start.Comparison.AT_LEAST, 5, 1);
        Hire triggered = new Hire(position("a", "desk"), sign, FOR_GOOD, 1);
        assertThat(hours(List.of(), triggered, open("b", "desk", 200, FOR_GOOD)))
                .containsExactly(AFTERNOON, MORNING);
    }

    private static List<Timetable> hours(List<Position> people, Hire... hires) {
        return Rota.of(people, List.of(hires)).stream()
                .map(hire -> hire.position().timetable())
                .toList();
    }

    private static Hire open(String id, String role, int day, OptionalInt until) {
        return new Hire(position(id, role), new Start.OnDay(day), until, 1);
    }

    private static Position position(String id, String role) {
        Role each = new Role(
                role,
                "",
                List.of(new Skill("customer-service", .8, true)),
                false,
                false,
                Employment.PART_TIME,
                20,
                10,
                20,
                1,
                0,
                .5);
        return new Position(id, each, Employment.PART_TIME, MORNING, Pay.anHour(10), EndOfShift.RESUME);
    }
}
