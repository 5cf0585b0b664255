package dev.stagecrew.learn.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import org.jspecify.annotations.Nullable;

/**
 * How a column writes its dates.
 *
 * @param order of day and month where the cells leave it open
 * @param format a form that the user named; null to read what is written
 */
public record DateHabit(DayOrder order, @Nullable DateTimeFormatter format) {

    /** The moment of a cell, null when it is none. */
    public @Nullable CellMoment read(String cell, boolean exact) {
        if (format == null || exact) {
            DateText date = DateText.of(cell);
            return date == null ? null : date.moment(order);
        }
        try {
            TemporalAccessor parsed = format.parse(cell);
            LocalDate day = parsed.query(TemporalQueries.localDate());
            LocalTime time = parsed.query(TemporalQueries.localTime());
            ZoneOffset offset = parsed.query(TemporalQueries.offset());
            return day == null
                    ? null
                    : new CellMoment(day.atTime(time == null ? LocalTime.MIDNIGHT : time), time != null, offset);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
