package dev.stagecrew.core.people;

import dev.stagecrew.core.time.Timetable;
import java.util.List;

/** Positions for tests. */
public final class Team {
    private Team() {}

    /** Somebody who knows everything from the first day. */
    public static Position veteran(String id, Employment employment) {
        return position(id, employment, 1, 0);
    }

    public static Position position(String id, Employment employment, double rampStart, double rampWeeks) {
        Role role = new Role(
                id,
                "",
                List.of(new Skill("customer-service", .8, true)),
                false,
                false,
                employment,
                40,
                10,
                20,
                rampStart,
                rampWeeks,
                .5);
        return new Position(id, role, employment, Timetable.spread(40), Pay.anHour(10), EndOfShift.RESUME);
    }
}
