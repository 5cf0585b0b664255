package dev.stagecrew.core.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.assumption.Suppose;
import dev.stagecrew.core.time.SimTime;
import dev.stagecrew.core.time.Timetable;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PersonTest {
    private static final int DUTIES = 10;
    /** Hours are kept in whole milliseconds. */
    private static final double TOLERANCE = 1e-6;

    /** Nothing but hours moves the pace. */
    private static final Assumptions HOURS_ONLY = Suppose.that(Assumption.HATS_LOSS, 0)
            .and(Assumption.MORALE_EFFECT, 0)
            .assumptions();

    @ParameterizedTest
    @ValueSource(doubles = {7, 40, 48})
    void outputIsProportionalToHoursUpToFortyEight(double hours) {
        assertThat(afterWeekOf(hours, HOURS_ONLY).pace(0)).isEqualTo(1);
    }

    /** Pencavel: the worth of a further hour falls linearly from 48 h to nothing at 63 h. */
    @Test
    void aWeekOfFiftyFiveAndAHalfHoursLosesAQuarterOfTheHoursPastFortyEight() {
        double hours = 55.5;
        double output = hours - 7.5 * 7.5 / (2 * 15);
        assertThat(afterWeekOf(hours, HOURS_ONLY).pace(0) * hours).isCloseTo(output, within(TOLERANCE));
    }

    @ParameterizedTest
    @ValueSource(doubles = {63, 70, 84, 126})
    void nothingIsGainedPastSixtyThreeHours(double hours) {
        assertThat(afterWeekOf(hours, HOURS_ONLY).pace(0) * hours).isCloseTo(55.5, within(TOLERANCE));
    }

    @Test
    void outputNeverFallsWithHours() {
        double before = 0;
        for (double hours = 3.5; hours < 140; hours += 3.5) {
            double output = afterWeekOf(hours, HOURS_ONLY).pace(0) * hours;
            assertThat(output).isGreaterThanOrEqualTo(before - TOLERANCE);
            before = output;
        }
    }

    /** 55.5 of 63 hours are worth something: what takes a rested person 55.5 minutes takes 63. */
    @Test
    void whatSomebodyTakesLongerForTheyDoLessOf() {
        Person tired = afterWeekOf(63, HOURS_ONLY);
        long work = SimTime.minutes(55.5);
        long taken = tired.takesMillis(0, work);
        assertThat(SimTime.inMinutes(taken)).isCloseTo(63, within(1e-3));
        assertThat(tired.doneMillis(0, taken)).isEqualTo(work);
        assertThat(tired.doneMillis(0, taken / 2)).isEqualTo(work / 2);
    }

    @Test
    void aRestedWeekMakesGoodForATiringOne() {
        Person person = afterWeekOf(70, HOURS_ONLY);
        for (int day = 8; day <= 14; day++) {
            person.beginDay(day, 0);
        }
        assertThat(person.pace(0)).isEqualTo(1);
    }

    /** 1 − L (1 − e^(−(n−1)/3)) for n duties of an hour or more. */
    @Test
    void eachFurtherHatCostsLess() {
        Assumptions assumptions = Suppose.that(Assumption.MORALE_EFFECT, 0).assumptions();
        double loss = assumptions.get(Assumption.HATS_LOSS);
        for (int hats = 1; hats <= 8; hats++) {
            Person person = veteran(assumptions);
            for (int duty = 0; duty < hats; duty++) {
                person.worked(duty, SimTime.HOUR_MILLIS);
            }
            person.worked(9, SimTime.HOUR_MILLIS - 1);
            person.beginDay(1, 0);
            assertThat(person.hats()).as("less than an hour is no hat").isEqualTo(hats);
            assertThat(person.pace(0)).isCloseTo(1 - loss * (1 - Math.exp(-(hats - 1) / 3.0)), within(TOLERANCE));
        }
    }

    @Test
    void newcomersLearnExponentially() {
        Position position = Team.position("newcomer", Employment.FULL_TIME, .4, 8);
        Person person = new Person(position, HOURS_ONLY, skills(.8), 1, 0, 0);
        assertThat(person.pace(0)).isCloseTo(.4, within(TOLERANCE));
        assertThat(person.skill(0)).isCloseTo(.8 * .4, within(TOLERANCE));
        person.beginDay(8 * 7, 0);
        assertThat(person.pace(0)).isCloseTo(1 - .6 / Math.E, within(TOLERANCE));
        person.beginDay(8 * 7 * 20, 0);
        assertThat(person.pace(0)).isCloseTo(1, within(1e-6));
    }

    @Test
    void whoComesBackOrWorksOtherHoursHasLearntWhatTheyHadLearnt() {
        Position position = Team.position("new", Employment.PART_TIME, .5, 6);
        Person person = new Person(position, HOURS_ONLY, skills(.8), 1, 0, 0);
        person.beginDay(28, 0);
        double learnt = person.pace(0);
        person.wasAway(180);
        person.turnTo(position.at(Timetable.spread(20)));
        person.beginDay(28 + 180, 0);
        assertThat(person.pace(0)).isEqualTo(learnt);
        assertThat(person.position().hoursPerWeek()).isCloseTo(20, within(.1));
    }

    @Test
    void whoHasBeenHereForLongHasNothingToLearn() {
        Position position = Team.position("old hand", Employment.FULL_TIME, .4, 8);
        Person person = new Person(position, HOURS_ONLY, skills(.8), 1, Integer.MIN_VALUE, 0);
        assertThat(person.pace(0)).isEqualTo(1);
    }

    @Test
    void anUnfitHireIsLessSkilledButNotSlower() {
        Person person = new Person(
                Team.veteran("unfit", Employment.FULL_TIME), HOURS_ONLY, skills(.8), .5, Integer.MIN_VALUE, 0);
        assertThat(person.skill(0)).isCloseTo(.4, within(TOLERANCE));
        assertThat(person.pace(0)).isEqualTo(1);
    }

    @Test
    void aManagerLiftsAndAToolSpeedsUpWhoeverKnowsIt() {
        Person person = veteran(HOURS_ONLY);
        person.equip(0);
        person.beginDay(1, .1);
        double gain = HOURS_ONLY.get(Assumption.TOOL_GAIN) * .5;
        assertThat(person.pace(0)).isCloseTo(1.1 * (1 + gain), within(TOLERANCE));
        assertThat(person.pace(1)).isCloseTo(1.1, within(TOLERANCE));
    }

    @Test
    void overworkBuildsUpToStrainAndErrors() {
        Person rested = live(veteran(HOURS_ONLY), 6, 365);
        Person worn = live(veteran(HOURS_ONLY), 10, 365);
        assertThat(rested.strain()).isZero();
        assertThat(rested.errorFactor()).isEqualTo(1);
        assertThat(worn.strain()).as("70 h a week, a year long").isCloseTo(1, within(.01));
        assertThat(worn.errorFactor()).isCloseTo(1 + HOURS_ONLY.get(Assumption.TIRED_ERRORS), within(TOLERANCE));
    }

    @Test
    void strainFollowsItsTimeConstant() {
        double days = 7 * HOURS_ONLY.get(Assumption.STRAIN_WEEKS);
        Person person = veteran(HOURS_ONLY);
        live(person, 10, 7); // the first week fills up to 70 h
        double before = person.strain();
        for (int day = 8; day < 8 + (int) days; day++) {
            person.worked(0, SimTime.hours(10));
            person.beginDay(day, 0);
        }
        assertThat(person.strain()).isCloseTo(1 - (1 - before) / Math.E, within(.01));
    }

    /** So that the given share breaks down within a year at full strain, and nobody up to half. */
    @Test
    void theChanceToBreakDownGrowsFromHalfStrain() {
        Person worn = live(veteran(HOURS_ONLY), 10, 700);
        double shifts = 5 * 365.25 / 7;
        assertThat(1 - Math.pow(1 - worn.breakdownChance(), shifts))
                .isCloseTo(HOURS_ONLY.get(Assumption.BURNOUT), within(.001));
        assertThat(live(veteran(HOURS_ONLY), 7.5, 700).breakdownChance())
                .as("52.5 h a week")
                .isZero();
        assertThat(veteran(HOURS_ONLY).breakdownChance()).isZero();
    }

    @Test
    void moraleSuffersFromStrainAndFromUnsuitedWork() {
        Person suited = live(veteran(HOURS_ONLY), 6, 365);
        Person worn = live(veteran(HOURS_ONLY), 10, 365);
        Person unsuited = live(
                new Person(
                        Team.veteran("unsuited", Employment.FULL_TIME),
                        HOURS_ONLY,
                        skills(.2),
                        1,
                        Integer.MIN_VALUE,
                        0),
                6,
                365);
        assertThat(suited.morale()).isEqualTo(1);
        assertThat(worn.morale()).isCloseTo(.5, within(.01));
        assertThat(unsuited.morale()).isCloseTo(0, within(.01));
    }

    @Test
    void lowMoraleCostsOutput() {
        Assumptions assumptions = Suppose.nothingSpecial();
        Position position = Team.veteran("unsuited", Employment.FULL_TIME);
        Person person = live(new Person(position, assumptions, skills(.2), 1, Integer.MIN_VALUE, 0), 6, 365);
        assertThat(person.pace(0)).isCloseTo(1 - assumptions.get(Assumption.MORALE_EFFECT), within(.001));
    }

    /** An owner of 65 hours does not begin the first month rested: it is not their first. */
    @Test
    void whoHasBeenHereForLongHasLastWeekBehindThem() {
        Role role = Team.veteran("owner", Employment.OWNER).role();
        Position owner =
                new Position("owner", role, Employment.OWNER, Timetable.spread(66), Pay.NOTHING, EndOfShift.RESUME);
        Person person = new Person(owner, HOURS_ONLY, skills(.8), 1, Integer.MIN_VALUE, 0);
        assertThat(person.pace(0)).isCloseTo(55.5 / 66, within(1e-6));
        assertThat(person.strain()).isEqualTo(1);
        assertThat(person.morale()).isEqualTo(.5);
        assertThat(person.hats()).isEqualTo(DUTIES);
        live(person, 66.0 / 7, 21);
        assertThat(person.pace(0))
                .as("nothing changes for who goes on like this")
                .isCloseTo(55.5 / 66, within(1e-6));
        assertThat(person.strain()).isCloseTo(1, within(TOLERANCE));
    }

    @Test
    void newcomersBeginRested() {
        Role role = Team.veteran("newcomer", Employment.FULL_TIME).role();
        Position busy =
                new Position("busy", role, Employment.FULL_TIME, Timetable.spread(66), Pay.NOTHING, EndOfShift.RESUME);
        Person person = new Person(busy, HOURS_ONLY, skills(.8), 1, 0, 0);
        assertThat(person.pace(0)).isEqualTo(1);
        assertThat(person.strain()).isZero();
        assertThat(person.hats()).isZero();
    }

    /** The day at hand is no history: somebody who begins a Monday has seven whole days behind them. */
    @Test
    void aWeekHasSevenWholeDays() {
        Person person = live(veteran(HOURS_ONLY), 9, 7);
        double pace = person.pace(0);
        person.worked(0, SimTime.hours(9));
        assertThat(person.errorFactor())
                .as("63 h")
                .isCloseTo(1 + HOURS_ONLY.get(Assumption.TIRED_ERRORS), within(1e-9));
        assertThat(pace).isCloseTo(55.5 / 63, within(TOLERANCE));
    }

    /** 168 hours a week are nobody in particular; an hour less is somebody. */
    @Test
    void aSeatThatIsFilledDayAndNightDoesNotTire() {
        Person seat = live(roundTheClock(0), 24, 365);
        assertThat(seat.pace(0)).isEqualTo(1);
        assertThat(seat.strain()).isZero();
        assertThat(seat.morale()).isEqualTo(1);
        assertThat(seat.errorFactor()).isEqualTo(1);
        assertThat(seat.breakdownChance()).isZero();
        assertThat(seat.hats()).as("it is at work all the same").isEqualTo(1);
        assertThat(live(roundTheClock(60), 24, 365).strain()).isCloseTo(1, within(.01));
    }

    /** One day of ten hours after six of ten: strain moves by 1 − e^(−1/days) of the way to full, morale of its own. */
    @Test
    void strainAndMoraleMoveADayAtATime() {
        Person person = live(veteran(HOURS_ONLY), 10, 6);
        double strain = person.strain();
        double morale = person.morale();
        person.worked(0, SimTime.hours(10));
        person.beginDay(7, 0);
        double strainDay = -Math.expm1(-1 / (7 * HOURS_ONLY.get(Assumption.STRAIN_WEEKS)));
        double moraleDay = -Math.expm1(-1 / (7 * HOURS_ONLY.get(Assumption.MORALE_WEEKS)));
        double after = strain + (1 - strain) * strainDay;
        assertThat(person.strain()).isCloseTo(after, within(1e-12));
        double wanted = 1 - HOURS_ONLY.get(Assumption.MORALE_STRAIN) * after;
        assertThat(person.morale()).isCloseTo(morale + (wanted - morale) * moraleDay, within(1e-12));
    }

    /** Half-way from where breakdowns begin to full strain breaks down half of the share. */
    @Test
    void breakdownsBeginWhereTheyAreBelievedTo() {
        Assumptions believed = Suppose.that(Assumption.BURNOUT, .3)
                .and(Assumption.BURNOUT_FROM, .2)
                .assumptions();
        Person person = live(veteran(believed), 10, 30);
        double excess = (person.strain() - .2) / .8;
        assertThat(excess).isBetween(.1, .9);
        double shifts = 5 * 365.25 / 7;
        assertThat(person.breakdownChance()).isCloseTo(1 - Math.pow(.7, excess / shifts), within(1e-12));
        Assumptions never = Suppose.that(Assumption.BURNOUT_FROM, 1).assumptions();
        assertThat(live(veteran(never), 10, 30).breakdownChance()).isZero();
    }

    /** Half of the hours went to work that nobody taught them: morale settles at a half. */
    @Test
    void moraleSuffersByTheShareOfUnsuitedWork() {
        double suited = HOURS_ONLY.get(Assumption.UNSKILLED_BELOW);
        double[] skills = skills(suited);
        skills[1] = Math.nextDown(suited);
        Person person = new Person(Team.veteran("half", Employment.FULL_TIME), HOURS_ONLY, skills, 1, 0, 0);
        for (int day = 1; day <= 2_000; day++) {
            person.worked(0, SimTime.hours(2));
            person.worked(1, SimTime.hours(2));
            person.beginDay(day, 0);
        }
        assertThat(person.morale()).isCloseTo(.5, within(1e-6));
    }

    /** Last week was full, of the duties that they cover and of no others. */
    @Test
    void whoHasBeenHereForLongDidWhatTheyCover() {
        double[] skills = new double[DUTIES];
        skills[2] = .8;
        skills[3] = .8;
        Person person =
                new Person(Team.veteran("old hand", Employment.FULL_TIME), HOURS_ONLY, skills, 1, Integer.MIN_VALUE, 0);
        assertThat(person.hats()).isEqualTo(2);
        assertThat(person.morale()).isEqualTo(1);
        Person busy = new Person(
                Team.veteran("busy", Employment.FULL_TIME).at(Timetable.spread(66)),
                HOURS_ONLY,
                skills,
                1,
                Integer.MIN_VALUE,
                0);
        assertThat(busy.strain()).as("all 66 hours went into two duties").isEqualTo(1);
        Person idle = new Person(
                Team.veteran("idle", Employment.FULL_TIME), HOURS_ONLY, new double[DUTIES], 1, Integer.MIN_VALUE, 0);
        assertThat(idle.hats()).isZero();
    }

    @Test
    void aToolServesANewcomerAsFarAsTheyHaveLearned() {
        Position position = Team.position("newcomer", Employment.FULL_TIME, .4, 8);
        Person person = new Person(position, HOURS_ONLY, skills(.8), 1, 0, 0);
        person.equip(0);
        person.beginDay(0, 0);
        double gain = HOURS_ONLY.get(Assumption.TOOL_GAIN) * .5;
        assertThat(person.pace(0)).isCloseTo(.4 * (1 + gain * .4), within(TOLERANCE));
    }

    /** Rested but of low morale, under a manager: the losses and the lift multiply. */
    @Test
    void whatSlowsAndWhatLiftsMultiplies() {
        Assumptions assumptions = Suppose.that(Assumption.MORALE_EFFECT, .2)
                .and(Assumption.HATS_LOSS, 0)
                .assumptions();
        Person person = new Person(
                Team.veteran("unsuited", Employment.FULL_TIME), assumptions, skills(.2), 1, Integer.MIN_VALUE, 0);
        double morale = person.morale();
        assertThat(morale).isLessThan(1);
        assertThat(person.pace(0)).isCloseTo(1 - .2 * (1 - morale), within(TOLERANCE));
        person.worked(0, SimTime.hours(8));
        person.beginDay(1, .1);
        assertThat(person.pace(0)).isCloseTo(1.1 * (1 - .2 * (1 - person.morale())), within(TOLERANCE));
    }

    /** Somebody who has been there for long, all week but for the first minutes of Monday. */
    private static Person roundTheClock(int without) {
        List<Timetable.Shift> shifts = new ArrayList<>(Timetable.roundTheClock().shifts());
        shifts.set(0, new Timetable.Shift(0, without, 24 * 60));
        Position seat = new Position(
                "seat",
                Team.veteran("seat", Employment.FULL_TIME).role(),
                Employment.FULL_TIME,
                new Timetable(shifts),
                Pay.NOTHING,
                EndOfShift.RESUME);
        return new Person(seat, HOURS_ONLY, skills(.8), 1, Integer.MIN_VALUE, 0);
    }

    private static Person afterWeekOf(double hours, Assumptions assumptions) {
        Person person = veteran(assumptions);
        live(person, hours / 7, 7);
        return person;
    }

    /** The same hours every day, at one duty. */
    private static Person live(Person person, double hoursADay, int days) {
        for (int day = 1; day <= days; day++) {
            person.worked(0, SimTime.hours(hoursADay));
            person.beginDay(day, 0);
        }
        return person;
    }

    private static Person veteran(Assumptions assumptions) {
        Position position = Team.veteran("veteran", Employment.FULL_TIME);
        return new Person(position, assumptions, skills(.8), 1, 0, 0);
    }

    private static double[] skills(double level) {
        double[] skills = new double[DUTIES];
        java.util.Arrays.fill(skills, level);
        return skills;
    }
}
