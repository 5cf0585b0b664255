package dev.stagecrew.core.work;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.people.Employment;
import dev.stagecrew.core.people.Position;
import dev.stagecrew.core.time.ShopCalendar;

/**
 * What somebody does with time that nobody waits for. Employees do what there is. Owners fill the hours of their timetable
 * too, but past the usual week of an owner not with work that moves nothing; past the week that they wish for, if they
 * say so, with no growth work at all.
 */
public final class FreeTime {
    private static final int DAYS_A_WEEK = 7;

    private final WorkingWeek week;
    private final double wishHours;
    private final double usualHours;
    private final int mondayOffset;

    /** The free time of somebody in a position. */
    public FreeTime(Position position, Assumptions assumptions, ShopCalendar calendar) {
        this.week = new WorkingWeek(position.hoursPerWeek());
        this.wishHours = position.ownTime().wishHours().orElse(Double.POSITIVE_INFINITY);
        this.usualHours = position.employment() == Employment.OWNER
                ? assumptions.get(Assumption.OWNER_WEEK)
                : Double.POSITIVE_INFINITY;
        this.mondayOffset = calendar.weekday(0);
    }

    /** A shift begins, as long as the timetable says. */
    public void begin(int day, long shiftMillis) {
        week.begin(Math.floorDiv(day + mondayOffset, DAYS_A_WEEK), shiftMillis);
    }

    /** Some time was spent on work. */
    public void worked(long millis) {
        week.worked(millis);
    }

    /** What the person would begin now. */
    public Appetite appetite() {
        if (week.reached(wishHours)) {
            return Appetite.WHAT_IS_DUE;
        }
        return week.reached(usualHours) ? Appetite.WHAT_MOVES_THE_SHOP : Appetite.EVERYTHING;
    }
}
