package dev.stagecrew.core.people;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.random.Streams;
import dev.stagecrew.core.time.ShopCalendar;
import dev.stagecrew.core.time.SimTime;
import java.util.OptionalInt;

/**
 * On which days somebody does not come: illness, other clients, leave by the week, public holidays, and breakdown after
 * long strain. Keyed by chair and day, so that every plan meets the same days; holidays are the same for everybody.
 */
public final class TimeOff {
    private static final int DAYS_A_WEEK = 7;
    private static final int WORKING_DAYS = 5;
    private static final double WORKING_DAYS_A_YEAR = 365.25 * WORKING_DAYS / DAYS_A_WEEK;

    private final Assumptions assumptions;
    private final ShopCalendar calendar;
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
    public TimeOff(Position position, String chair, Streams streams, Assumptions assumptions, ShopCalendar calendar) {
        this.calendar = calendar;
        this.assumptions = assumptions;
        this.absence = streams.named("absence." + chair);
        this.leave = streams.named("leave." + chair);
        this.breakdown = streams.named("breakdown." + chair);
        this.answering = streams.named("breakdown-answers." + chair);
        this.holidays = streams.named("public-holidays");
        this.form = position.employment();
        this.dayOffChance = form.absence(assumptions);
        // for who is missing from a seat that is filled day and night somebody stands in
        this.takenInTurns = position.isFilledDayAndNight();
        this.hasLeave = form.hasPaidLeave();
    }

    /** Whether the person breaks down today, and for how many days. */
    public OptionalInt breaksDown(Person person, int day) {
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
    public boolean isBrokenDown(int day) {
        return day < backDay;
    }

    /** Whether the person, broken down, still has a look at the messages: as many owners have on holiday. */
    public boolean answersMessages(int day) {
        return isBrokenDown(day) && answers;
    }

    /** How long a day they look at the messages then. */
    public long answeringMillis() {
        return SimTime.minutes(assumptions.get(Assumption.BREAKDOWN_MINUTES));
    }

    /** Whether the person does not come today. */
    public boolean isOff(Person person, int day) {
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
        return calendar.weekday(day) < WORKING_DAYS && holidays.at(day).nextDouble() < chance;
    }
}
