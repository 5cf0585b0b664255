package dev.stagecrew.core.outlook;

import dev.stagecrew.core.time.Timetable;
import java.util.BitSet;
import java.util.List;

/** The minutes of two weeks in which somebody is there. */
final class Presence {
    private static final int MINUTES_A_DAY = 24 * 60;
    private static final int DAYS_A_WEEK = 7;
    private static final double MINUTES_AN_HOUR = 60;

    private final BitSet minutes = new BitSet();

    void add(Timetable timetable) {
        add(timetable.shifts(), 0);
        add(timetable.second(), DAYS_A_WEEK * MINUTES_A_DAY);
    }

    private void add(List<Timetable.Shift> shifts, int monday) {
        for (Timetable.Shift shift : shifts) {
            int midnight = monday + shift.weekday() * MINUTES_A_DAY;
            minutes.set(midnight + shift.fromMinute(), midnight + shift.toMinute());
        }
    }

    /** A week, at most 168. */
    double hours() {
        return minutes.cardinality() / MINUTES_AN_HOUR / 2;
    }
}
