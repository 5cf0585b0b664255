package dev.stagecrew.learn.fact;

import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * Visits of one day, of one hour of it, or of several days that are not told apart.
 *
 * @param day in the zone of the analytics property
 * @param last the last day, itself included; {@code day} where days are told apart
 * @param hour from 0 to 23, where the export tells it
 * @param channel the default channel group, in the export's words; empty for all together
 * @param visitors whether these are people rather than visits, so that one who came twice counts once
 */
public record Sessions(
        LocalDate day, LocalDate last, OptionalInt hour, String channel, long count, boolean visitors, Origin origin) {
    public Sessions {
        if (last.isBefore(day) || count < 0) {
            throw new IllegalArgumentException(count + " visits from " + day + " to " + last);
        }
    }

    /** Visits of one day or hour. */
    public Sessions(LocalDate day, OptionalInt hour, String channel, long count, boolean visitors, Origin origin) {
        this(day, day, hour, channel, count, visitors, origin);
    }
}
