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
 * long strain. Keyed by name and day, so that every plan meets the same days; holidays are the same for everybody.
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
    private final Streams.Family holidays;
    private final boolean hasOtherClients;
    private final boolean hasLeave;
    private final boolean takenInTurns;
    private int backDay = Integer.MIN_VALUE;

    TimeOff(Position position, World world) {
        this.world = world;
        this.assumptions = world.assumptions();
        this.absence = world.streams().named("absence." + position.id());
        this.leave = world.streams().named("leave." + position.id());
        this.breakdown = world.streams().named("breakdown." + position.id());
        this.holidays = world.streams().named("public-holidays");
        Employment form = position.employment();
        this.hasOtherClients = form.hasOtherClients();
        // for who is missing from a seat that is filled day and night somebody stands in
        this.takenInTurns = position.isFilledDayAndNight();
        this.hasLeave = form.hasPaidLeave();
    }

    /** Whether the person breaks down today, and for how many days. */
    OptionalInt breaksDown(Person person, int day) {
        if (day < backDay || breakdown.at(day).nextDouble() >= person.breakdownChance()) {
            return OptionalInt.empty();
        }
        int days = (int) Math.round(DAYS_A_WEEK * assumptions.get(Assumption.BURNOUT_WEEKS));
        backDay = day + days;
        return OptionalInt.of(days);
    }

    boolean isOff(Person person, int day) {
        if (takenInTurns) {
            return false;
        }
        double chance = assumptions.get(Assumption.ABSENCE) * (1 + person.strain());
        if (hasOtherClients) {
            chance += assumptions.get(Assumption.FREELANCE_JITTER);
        }
        return day < backDay
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
