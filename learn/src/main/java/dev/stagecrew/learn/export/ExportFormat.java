package dev.stagecrew.learn.export;

import dev.stagecrew.learn.file.DayOrder;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One export: how its tables are known, and how its rows become facts. */
abstract class ExportFormat {
    private final String id;
    private final ExportColumns columns;

    ExportFormat(String id) {
        this(id, ExportColumns.of(id));
    }

    ExportFormat(String id, ExportColumns columns) {
        this.id = id;
        this.columns = columns;
    }

    final String id() {
        return id;
    }

    final ExportColumns columns() {
        return columns;
    }

    /** Where the fields stand, if the header is of this export. */
    final Optional<ExportColumns.Match> match(List<String> header) {
        return match(header, ExportColumns.names(header));
    }

    final Optional<ExportColumns.Match> match(List<String> header, Map<String, Integer> names) {
        if (!columns.needed(names)) {
            return Optional.empty();
        }
        ExportColumns.Match match = columns.match(header, names);
        return columns.missing(match).isEmpty() && enough(match) ? Optional.of(match) : Optional.empty();
    }

    /** Whether the fields that were found make it this export, when all that are needed are there. */
    boolean enough(ExportColumns.Match match) {
        return true;
    }

    /** The order of day and month that this export writes, where no cell proves another. */
    Optional<DayOrder> order() {
        return Optional.empty();
    }

    /** The form of a column's dates, where a user named it. */
    Optional<DateTimeFormatter> format(String field) {
        return Optional.empty();
    }

    /** Whether offsets from Greenwich in it are those of the shop's own zone. */
    boolean tellsZone() {
        return false;
    }

    /** Whether a row is a sum of others and no data. */
    boolean total(FieldRow row) {
        return false;
    }

    /** Turns rows into facts; each row is kept or dropped, once. */
    abstract void read(ProfiledTable table, FactBook book);
}
