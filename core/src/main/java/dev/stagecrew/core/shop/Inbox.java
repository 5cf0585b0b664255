package dev.stagecrew.core.shop;

import dev.stagecrew.core.time.SimTime;
import dev.stagecrew.core.time.Timetable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The ways into a help desk.
 *
 * @param shares of contacts by medium; what is missing from 1 comes as messages
 * @param chatsAtOnce chats that one person keeps going side by side
 * @param open when chat and telephone are; at other times those who would use them write an e-mail
 */
public record Inbox(Map<Medium, Double> shares, int chatsAtOnce, Timetable open) {
    public Inbox {
        EnumMap<Medium, Double> copy = new EnumMap<>(Medium.class);
        copy.putAll(shares);
        shares = Collections.unmodifiableMap(copy);
        double sum = shares.values().stream().mapToDouble(Double::doubleValue).sum();
        if (sum > 1 + 1e-9 || chatsAtOnce < 1) {
            throw new IllegalArgumentException(
                    "shares that add up to " + sum + ", and " + chatsAtOnce + " chats at once");
        }
    }

    /** One inbox that everything comes into. */
    public static Inbox messages() {
        return new Inbox(Map.of(), 1, new Timetable(List.of()));
    }

    /** The media that contacts come by. */
    public List<Medium> media() {
        double sum = shares.values().stream().mapToDouble(Double::doubleValue).sum();
        boolean shuts = shares.keySet().stream().anyMatch(medium -> medium.isLive() && share(medium) > 0);
        return Stream.of(Medium.values())
                .filter(medium -> share(medium) > 0
                        || (medium == Medium.MESSAGE && sum < 1 - 1e-9)
                        || (medium == Medium.EMAIL && shuts))
                .toList();
    }

    /** What somebody with that luck, 0 to 1, writes by at an instant of a weekday. */
    Medium medium(double luck, int weekday, long atMillis) {
        double below = 0;
        for (Map.Entry<Medium, Double> share : shares.entrySet()) {
            below += share.getValue();
            if (luck < below) {
                return share.getKey().isLive() && !isOpen(weekday, atMillis) ? Medium.EMAIL : share.getKey();
            }
        }
        return Medium.MESSAGE;
    }

    boolean isSingle() {
        return shares.isEmpty();
    }

    /** Share of contacts by a medium; what is missing from 1 comes as messages. */
    public double share(Medium medium) {
        return shares.getOrDefault(medium, 0.0);
    }

    /** Whether chat and telephone are open. */
    boolean isOpen(int weekday, long atMillis) {
        long minute = Math.floorMod(atMillis, SimTime.DAY_MILLIS) / SimTime.MINUTE_MILLIS;
        return open.shifts().stream()
                .anyMatch(shift ->
                        shift.weekday() == weekday && shift.fromMinute() <= minute && minute < shift.toMinute());
    }
}
