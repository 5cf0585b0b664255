package dev.stagecrew.learn.fact;

import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * Visits of one day, or of one hour of it.
 *
 * @param day in the zone of the analytics property
 * @param hour from 0 to 23, where the export tells it
 * @param channel the default channel group, in the export's words; empty for all together
 * @param visitors whether these are people rather than visits, so that one who came twice counts once
 */
public record Sessions(LocalDate day, OptionalInt hour, String channel, long count, boolean visitors, Origin origin) {}
