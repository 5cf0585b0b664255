package dev.stagecrew.core.outlook;

import dev.stagecrew.core.time.Timetable;
import java.util.BitSet;

/** The minutes of a week in which somebody is there. */
final class Presence {
    private static final int MINUTES_A_DAY = 24 * 60;
    private static final double MINUTES_AN_HOUR = 60;

    private final BitSet minutes = new BitSet();

    void add(Timetable timetable) {
        for (Timetable.Shift shift : timetable.shifts()) {
            int midnight = shift.weekday() * MINUTES_A_DAY;
            minutes.set(midnight + shift.fromMinute(), midnight + shift.toMinute());
        }
    }

    /** At most 168. */
    double hours() {
        return minutes.cardinality() / MINUTES_AN_HOUR;
    }
}
