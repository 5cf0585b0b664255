package dev.stagecrew.simulator.agent;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.people.Employment;
import dev.stagecrew.core.people.Person;
import dev.stagecrew.core.people.Position;
import dev.stagecrew.core.random.Streams;
import java.util.OptionalInt;

/**
 * On which days somebody does not come: illness, other clients, leave by the week, public holidays, and breakdown after
 * long strain. Keyed by chair and day, so that every plan meets the same days; holidays are the same for everybody.
 */
final class TimeOff {
    private static final int DAYS_A_WEEK = 7;
    private static final int WORKING_DAYS = 5;
    private static final double WORKING_DAYS_A_YEAR = 365.25 * WORKING_DAYS / DAYS_A_WEEK;

    private final Assumptions assumptions;
    private final World world;
    private final Streams.Family absence;
    private final Streams.Family leave;
    private final Streams.Family breakdown;
    private final Streams.Family answering;
    private final Streams.Family holidays;
    private final Employment form;
    private final double dayOffChance;
    private final boolean hasLeave;
    private final boolean takenInTurns;
    private int backDay = Integer.MIN_VALUE;
    private boolean answers;

    /** The time off of whoever sits in a chair. */
    TimeOff(Position position, String chair, World world) {
        this.world = world;
        this.assumptions = world.assumptions();
        this.absence = world.streams().named("absence." + chair);
        this.leave = world.streams().named("leave." + chair);
        this.breakdown = world.streams().named("breakdown." + chair);
        this.answering = world.streams().named("breakdown-answers." + chair);
        this.holidays = world.streams().named("public-holidays");
        this.form = position.employment();
        this.dayOffChance = form.absence(assumptions);
        // for who is missing from a seat that is filled day and night somebody stands in
        this.takenInTurns = position.isFilledDayAndNight();
        this.hasLeave = form.hasPaidLeave();
    }

    /** Whether the person breaks down today, and for how many days. */
    OptionalInt breaksDown(Person person, int day) {
        if (isBrokenDown(day) || breakdown.at(day).nextDouble() >= person.breakdownChance()) {
            return OptionalInt.empty();
        }
        int days = (int) Math.round(DAYS_A_WEEK * assumptions.get(Assumption.BURNOUT_WEEKS));
        backDay = day + days;
        answers = form == Employment.OWNER
                && answering.at(day).nextDouble() < assumptions.get(Assumption.BREAKDOWN_ANSWERS);
        return OptionalInt.of(days);
    }

    /** Whether a breakdown keeps the person away today. */
    boolean isBrokenDown(int day) {
        return day < backDay;
    }

    /** Whether the person, broken down, still has a look at the messages: as many owners have on holiday. */
    boolean answersMessages(int day) {
        return isBrokenDown(day) && answers;
    }

    boolean isOff(Person person, int day) {
        if (takenInTurns) {
            return false;
        }
        double chance = dayOffChance * (1 + person.strain());
        if (form.hasOtherClients()) {
            chance += assumptions.get(Assumption.FREELANCE_JITTER);
        }
        return isBrokenDown(day)
                || absence.at(day).nextDouble() < chance
                || (hasLeave && (isOnLeave(day) || isHoliday(day)));
    }

    private boolean isOnLeave(int day) {
        double chance = assumptions.get(Assumption.ANNUAL_LEAVE) / WORKING_DAYS_A_YEAR;
        return leave.at(Math.floorDiv(day, DAYS_A_WEEK)).nextDouble() < chance;
    }

    private boolean isHoliday(int day) {
        double chance = assumptions.get(Assumption.PUBLIC_HOLIDAYS) / WORKING_DAYS_A_YEAR;
        return world.calendar().weekday(day) < WORKING_DAYS && holidays.at(day).nextDouble() < chance;
    }
}
