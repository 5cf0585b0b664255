package dev.stagecrew.core.people;

import java.util.OptionalDouble;

/**
 * What somebody who works for themselves makes of their own time.
 *
 * @param wishHours hours a week that they want to work: past them they begin no growth work; absent for somebody who fills
 *     the time that there is
 * @param worthPerHour what an hour of theirs is worth to them, in the scenario's currency; nobody pays it
 */
public record OwnTime(OptionalDouble wishHours, OptionalDouble worthPerHour) {
    /** Nothing is said of it. */
    public static final OwnTime UNSAID = new OwnTime(OptionalDouble.empty(), OptionalDouble.empty());

    public OwnTime {
        if (wishHours.orElse(0) < 0 || worthPerHour.orElse(0) < 0) {
            throw new IllegalArgumentException(
                    "nobody wants to work " + wishHours + " h a week, or is worth " + worthPerHour + " an hour");
        }
    }
}
