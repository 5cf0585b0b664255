package dev.stagecrew.learn.export;

import dev.stagecrew.learn.file.CellMoment;
import dev.stagecrew.learn.file.NumberText;
import dev.stagecrew.learn.file.TableRow;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A row under the names that this program gives the columns. A cell that is blank or not there is empty; one that is not what
 * its column holds makes the row unreadable.
 */
final class FieldRow {
    private final ProfiledTable table;
    private final TableRow row;
    private final ZoneId zone;

    FieldRow(ProfiledTable table, TableRow row, ZoneId zone) {
        this.table = table;
        this.row = row;
        this.zone = zone;
    }

    long number() {
        return row.number();
    }

    ZoneId zone() {
        return zone;
    }

    /** All cells, for exports that mark rows anywhere. */
    String[] cells() {
        return row.cells();
    }

    boolean has(String field) {
        return table.has(field);
    }

    String text(String field) {
        return row.text(table.place(field));
    }

    Optional<String> word(String field) {
        String text = text(field);
        return NumberText.none(text) ? Optional.empty() : Optional.of(text);
    }

    OptionalDouble number(String field) {
        String text = text(field);
        if (NumberText.none(text)) {
            return OptionalDouble.empty();
        }
        OptionalDouble number = table.number(field, text, row.exact(table.place(field)));
        if (number.isEmpty()) {
            throw new UnreadableCellException(field, false);
        }
        return number;
    }

    double number(String field, double otherwise) {
        return number(field).orElse(otherwise);
    }

    OptionalInt count(String field) {
        OptionalDouble number = number(field);
        return number.isEmpty() ? OptionalInt.empty() : OptionalInt.of((int) Math.rint(number.getAsDouble()));
    }

    Optional<CellMoment> moment(String field) {
        String text = text(field);
        if (NumberText.none(text)) {
            return Optional.empty();
        }
        CellMoment moment = table.moment(field, text, row.exact(table.place(field)));
        if (moment == null) {
            throw new UnreadableCellException(field, false);
        }
        return Optional.of(moment);
    }

    /** The moment at which it began: a row without one is unreadable, and so is one of an impossible year. */
    CellMoment begin(String field) {
        CellMoment begin = moment(field).orElseThrow(() -> new UnreadableCellException(field, false));
        if (!table.plausible(field, begin.local().toLocalDate())) {
            throw new UnreadableCellException(field, true);
        }
        return begin;
    }

    /** A moment that may not have been; one of an impossible year has not. */
    Optional<Instant> instant(String field) {
        return moment(field)
                .filter(moment -> table.plausible(field, moment.local().toLocalDate()))
                .map(moment -> moment.at(zone));
    }

    LocalDate day(String field) {
        return begin(field).local().toLocalDate();
    }

    /** A duration in a unit, or as hours, minutes and seconds, where the hours may be more than a day has. */
    Optional<Duration> duration(String field, double unitSeconds) {
        String text = text(field);
        if (NumberText.none(text)) {
            return Optional.empty();
        }
        if (text.matches("\\d+:\\d{1,2}(:\\d{1,2})?")) {
            String[] parts = text.split(":", -1);
            long seconds = parts.length > 2 ? Long.parseLong(parts[2]) : 0;
            return Optional.of(
                    Duration.ofSeconds(Long.parseLong(parts[0]) * 3600 + Long.parseLong(parts[1]) * 60 + seconds));
        }
        double number = number(field).orElse(-1);
        if (number < 0) {
            throw new UnreadableCellException(field, false);
        }
        return Optional.of(Duration.ofMillis(Math.round(number * unitSeconds * 1000)));
    }

    /** Whether a cell says yes. */
    boolean yes(String field) {
        return switch (ExportColumns.plain(text(field))) {
            case "true", "yes", "y", "1", "x", "evet" -> true;
            default -> false;
        };
    }
}
