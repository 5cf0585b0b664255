package dev.stagecrew.learn.file;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A moment as it is written in a cell.
 *
 * @param timed whether there is a time of day
 * @param offset from Greenwich, where it is written
 */
public record CellMoment(
        LocalDateTime local, boolean timed, @Nullable ZoneOffset offset) {
    /** The moment, in a zone where the cell does not say. */
    public Instant at(ZoneId zone) {
        return offset == null ? local.atZone(zone).toInstant() : local.toInstant(offset);
    }
}
