package dev.stagecrew.core.work;

import dev.stagecrew.core.time.SimTime;

/**
 * How far somebody is through a week of so many hours, which they spread over their timetable: after three shifts of six
 * equal ones, half of it. A shift that is missed is not caught up with, and every Monday begins anew.
 */
final class WorkingWeek {
    private final double timetableMillis;
    private int week = Integer.MIN_VALUE;
    private double share;
    private long workedMillis;

    WorkingWeek(double timetableHours) {
        this.timetableMillis = SimTime.hours(timetableHours);
    }

    /**
     * A shift begins.
     *
     * @param ofWeek number of the week, from Monday to Sunday
     * @param shiftMillis by the timetable
     */
    void begin(int ofWeek, long shiftMillis) {
        if (ofWeek != week) {
            week = ofWeek;
            share = 0;
            workedMillis = 0;
        }
        share += shiftMillis / timetableMillis;
    }

    void worked(long millis) {
        workedMillis += millis;
    }

    /** Whether as much of a week of so many hours has been worked as should be by the end of this shift. */
    boolean reached(double hours) {
        return workedMillis >= hours * SimTime.HOUR_MILLIS * share;
    }
}
