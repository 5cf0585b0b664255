package dev.stagecrew.core.time;

import java.util.List;

/** A clock that runs in the hours of a timetable and stands still at all others; public holidays are days as any. */
public final class OpenClock {
    private final long mondayMillis;
    private final long[] from;
    private final long[] to;
    private final long weekMillis;

    /** The clock over a calendar, of which only the weekday of its first day matters. */
    public OpenClock(Timetable open, ShopCalendar calendar) {
        List<Timetable.Shift> shifts = open.shifts();
        mondayMillis = -calendar.weekday(0) * SimTime.DAY_MILLIS;
        from = new long[shifts.size()];
        to = new long[shifts.size()];
        long sum = 0;
        for (int i = 0; i < from.length; i++) {
            long midnight = shifts.get(i).weekday() * SimTime.DAY_MILLIS;
            from[i] = midnight + shifts.get(i).fromMinute() * SimTime.MINUTE_MILLIS;
            to[i] = midnight + shifts.get(i).toMinute() * SimTime.MINUTE_MILLIS;
            sum += to[i] - from[i];
        }
        weekMillis = sum;
    }

    /** How far the clock goes from an instant to a later one. */
    public long between(long earlierMillis, long laterMillis) {
        return reading(laterMillis) - reading(earlierMillis);
    }

    /** Whether it runs at an instant. */
    public boolean isOpen(long atMillis) {
        return between(atMillis, atMillis + 1) > 0;
    }

    /** What the clock shows, having begun at a Monday's midnight. */
    private long reading(long atMillis) {
        long since = atMillis - mondayMillis;
        long ofWeek = Math.floorMod(since, SimTime.WEEK_MILLIS);
        long reading = Math.floorDiv(since, SimTime.WEEK_MILLIS) * weekMillis;
        for (int i = 0; i < from.length && from[i] < ofWeek; i++) {
            reading += Math.min(ofWeek, to[i]) - from[i];
        }
        return reading;
    }
}
