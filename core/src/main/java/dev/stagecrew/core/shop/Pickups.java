package dev.stagecrew.core.shop;

import dev.stagecrew.core.time.ShopCalendar;
import dev.stagecrew.core.time.SimTime;

/** When the carrier comes: from Monday to Friday, at one hour of the day. */
public final class Pickups {
    private static final int SATURDAY = 5;

    private final ShopCalendar calendar;
    private final long hourMillis;

    /**
     * The carrier's visits.
     *
     * @param hour of the day, 0 to 24
     */
    public Pickups(ShopCalendar calendar, double hour) {
        this.calendar = calendar;
        this.hourMillis = SimTime.hours(hour);
    }

    /** The first visit after an instant. */
    public long nextMillis(long afterMillis) {
        int day = SimTime.dayOf(afterMillis - hourMillis);
        long next;
        do {
            day++;
            next = SimTime.startOfDay(day) + hourMillis;
        } while (calendar.weekday(day) >= SATURDAY);
        return next;
    }
}
