package dev.stagecrew.core.scenario;

import dev.stagecrew.core.random.Distribution;
import dev.stagecrew.core.shop.Medium;
import dev.stagecrew.core.time.Timetable;
import dev.stagecrew.core.work.Priority;
import java.util.List;
import java.util.Optional;

/**
 * What reaches a help desk by one medium, as it is counted.
 *
 * @param contactsADay on a usual day; of a medium with opening hours, on a day on which it is open
 * @param weekdays seven weights, Monday first, 1 for a usual day
 * @param hours 24 relative weights from midnight
 * @param open when it is open, and contacts come; always where nothing is said
 * @param handling in minutes; as the assumptions say where nothing is said
 * @param patience in minutes; as the assumptions say where nothing is said
 * @param priority what goes before its contacts, and what they go before, among those who hold the line or those who have
 *     written
 */
public record DeskChannel(
        Medium medium,
        double contactsADay,
        List<Double> weekdays,
        List<Double> hours,
        Optional<Timetable> open,
        Optional<Distribution> handling,
        Optional<Distribution> patience,
        Priority priority) {
    private static final int MINUTES_AN_HOUR = 60;
    private static final int MINUTES_A_DAY = 24 * MINUTES_AN_HOUR;
    private static final int DAYS_A_WEEK = 7;

    public DeskChannel {
        weekdays = List.copyOf(weekdays);
        hours = List.copyOf(hours);
        if (weekdays.size() != DAYS_A_WEEK || hours.size() * MINUTES_AN_HOUR != MINUTES_A_DAY || !(contactsADay >= 0)) {
            throw new IllegalArgumentException(
                    "a channel needs 7 weekdays and 24 hours, and no fewer than 0 contacts: " + weekdays + hours);
        }
    }

    /** How many contacts a weekday brings on average. */
    public double expected(int weekday) {
        boolean isOpen = open.map(times -> !times.on(weekday, 0).isEmpty()).orElse(true);
        return isOpen ? contactsADay * weekdays.get(weekday) : 0;
    }

    public double expectedAWeek() {
        double sum = 0;
        for (int weekday = 0; weekday < DAYS_A_WEEK; weekday++) {
            sum += expected(weekday);
        }
        return sum;
    }

    /**
     * How a weekday's contacts spread over its minutes, while the medium is open.
     *
     * @return for each minute, the share of the day's contacts that come before its end
     */
    double[] spread(int weekday) {
        double[] share = new double[MINUTES_A_DAY];
        double sum = 0;
        for (int minute = 0; minute < share.length; minute++) {
            sum += isOpen(weekday, minute) ? hours.get(minute / MINUTES_AN_HOUR) : 0;
            share[minute] = sum;
        }
        for (int minute = 0; minute < share.length; minute++) {
            share[minute] = sum > 0 ? share[minute] / sum : (minute + 1.0) / share.length;
        }
        return share;
    }

    private boolean isOpen(int weekday, int minute) {
        return open.map(times -> times.on(weekday, 0).stream()
                        .anyMatch(shift -> shift.fromMinute() <= minute && minute < shift.toMinute()))
                .orElse(true);
    }
}
