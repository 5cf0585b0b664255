package dev.stagecrew.core.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.assumption.Suppose;
import dev.stagecrew.core.time.Timetable;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CoordinationTest {
    private static final double TOLERANCE = 1e-9;
    private static final Assumptions USUAL = Suppose.nothingSpecial();
    private static final double HOURS = USUAL.get(Assumption.COORDINATION_HOURS);
    private static final Position OWNER = Team.veteran("owner", Employment.OWNER);
    private static final Position CLERK = Team.veteran("clerk", Employment.FULL_TIME);
    private static final Position FREELANCER = Team.veteran("freelancer", Employment.FREELANCE);

    @Test
    void whoWorksAloneTalksToNobody() {
        Coordination alone = Coordination.of(List.of(OWNER), 1, USUAL);
        assertThat(alone.hours()).isZero();
        assertThat(alone.lift(OWNER)).isZero();
        assertThat(Coordination.of(List.of(CLERK), 1, USUAL).lift(CLERK)).isZero();
    }

    @Test
    void eachColleagueCostsTheOwnerTheSameAndOutsidersMore() {
        assertThat(Coordination.of(List.of(OWNER, CLERK), 0, USUAL).hours()).isCloseTo(HOURS, within(TOLERANCE));
        assertThat(Coordination.of(List.of(OWNER, CLERK, FREELANCER), 0, USUAL).hours())
                .isCloseTo(HOURS * (1 + Employment.FREELANCE.links(USUAL)), within(TOLERANCE));
    }

    /** Brooks: what a team of n loses together grows with n (n − 1). */
    @Test
    void whatATeamLosesGrowsWithTheNumberOfPairs() {
        double three = 3 * Coordination.of(clerks(3), 0, USUAL).lift(CLERK);
        double six = 6 * Coordination.of(clerks(6), 0, USUAL).lift(CLERK);
        assertThat(six / three).isCloseTo(6 * 5 / (3.0 * 2), within(TOLERANCE));
        assertThat(three).isNegative();
    }

    @Test
    void aManagerTakesCoordinationOffAndLiftsThoseTheyLead() {
        List<Position> led = new ArrayList<>(clerks(3));
        led.add(manager());
        Coordination managed = Coordination.of(led, 0, USUAL);
        assertThat(managed.hours())
                .isCloseTo(4 * HOURS * USUAL.get(Assumption.COORDINATION_MANAGED), within(TOLERANCE));
        assertThat(managed.lift(CLERK)).isPositive();
        assertThat(managed.lift(manager())).isZero();
    }

    /** By hand: eight hours led an hour, so that two of 160 hours are a tenth of what is to be led. */
    @Test
    void aManagerOfFewHoursLeadsAFewHoursOfOthers() {
        Assumptions believed = Suppose.that(Assumption.SPAN_OF_CONTROL, 8)
                .and(Assumption.MANAGER_LIFT, .1)
                .and(Assumption.COORDINATION_MANAGED, .4)
                .and(Assumption.COORDINATION_HOURS, 1)
                .assumptions();
        Coordination few = Coordination.of(List.of(CLERK, CLERK, CLERK, CLERK, manager(2)), 0, believed);
        assertThat(few.managerLift()).isCloseTo(.1 * .1, within(TOLERANCE));
        assertThat(few.hours()).isCloseTo(5 * (1 - .1 * .6), within(TOLERANCE));
        assertThat(Coordination.of(List.of(CLERK, CLERK, CLERK, CLERK, manager(20)), 0, believed))
                .isEqualTo(Coordination.of(List.of(CLERK, CLERK, CLERK, CLERK, manager(40)), 0, believed));
        assertThat(Coordination.of(List.of(manager(1)), 0, believed).managerLift())
                .as("there is nobody else to be led")
                .isEqualTo(.1);
    }

    /** A meeting costs everybody its hours: it pays in a large team and not in a small one. */
    @Test
    void meetingsPayOnceTheTeamIsLarge() {
        Assumptions talkative = Suppose.that(Assumption.COORDINATION_SPREAD, .5).assumptions();
        assertThat(gainOfMeeting(2, talkative)).isNegative();
        assertThat(gainOfMeeting(12, talkative)).isPositive();
    }

    @Test
    void nothingIsLostWhereTalkTakesNoTime() {
        Assumptions silent = Suppose.that(Assumption.COORDINATION_HOURS, 0).assumptions();
        Coordination many = Coordination.of(clerks(50), 0, silent);
        assertThat(many.hours()).isZero();
        assertThat(many.lift(CLERK)).isZero();
    }

    @Test
    void nobodyLosesMoreThanHalfOfTheirTimeToTalk() {
        assertThat(Coordination.of(clerks(5000), 0, USUAL).lift(CLERK)).isEqualTo(-.5);
    }

    /** By hand: two colleagues at two hours each and half of it with a meeting of one hour, for who coordinates. */
    @Test
    void agreedMeetingsCostTheirHoursAndSpareOthers() {
        Assumptions believed = Suppose.that(Assumption.COORDINATION_HOURS, 2)
                .and(Assumption.COORDINATION_MET, .5)
                .and(Assumption.COORDINATION_SPREAD, .25)
                .and(Assumption.COORDINATION_MANAGED, .4)
                .and(Assumption.MANAGER_LIFT, .1)
                .assumptions();
        Coordination met = Coordination.of(List.of(OWNER, CLERK, CLERK), 1, believed);
        assertThat(met.hours()).isCloseTo(2 * 2 * .5 + 1, within(TOLERANCE));
        assertThat(met.lift(CLERK)).isCloseTo(-(.25 + 1) / 40, within(TOLERANCE));
        assertThat(met.lift(OWNER)).isZero();
        Coordination both = Coordination.of(List.of(OWNER, CLERK, manager()), 1, believed);
        assertThat(both.hours()).isCloseTo(2 * 2 * .4 * .5 + 1, within(TOLERANCE));
        assertThat(both.lift(OWNER)).as("a manager lifts the owner too").isEqualTo(.1);
        assertThat(both.lift(CLERK)).isCloseTo(1.1 * (1 - (.1 + 1) / 40) - 1, within(TOLERANCE));
    }

    private static double gainOfMeeting(int people, Assumptions assumptions) {
        return Coordination.of(clerks(people), 1, assumptions).lift(CLERK)
                - Coordination.of(clerks(people), 0, assumptions).lift(CLERK);
    }

    private static List<Position> clerks(int number) {
        return java.util.Collections.nCopies(number, CLERK);
    }

    private static Position manager() {
        return manager(40);
    }

    private static Position manager(double hours) {
        Role role = new Role(
                "manager",
                "",
                List.of(new Skill("coordination", .9, true)),
                false,
                true,
                Employment.FULL_TIME,
                40,
                10,
                20,
                1,
                0,
                .5);
        return new Position(
                "manager", role, Employment.FULL_TIME, Timetable.spread(hours), Pay.anHour(10), EndOfShift.RESUME);
    }
}
