package dev.stagecrew.learn.export;

import dev.stagecrew.core.language.Sentence;
import dev.stagecrew.learn.fact.Call;
import dev.stagecrew.learn.fact.Sessions;
import dev.stagecrew.learn.fact.Spend;
import dev.stagecrew.learn.fact.Ticket;
import dev.stagecrew.learn.fact.Wage;
import dev.stagecrew.learn.file.CellMoment;
import dev.stagecrew.learn.file.ReadableTable;
import dev.stagecrew.learn.problem.LearnProblem;
import dev.stagecrew.learn.problem.LearnProblemCode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** A table of any form, of which a map says what its columns mean. */
final class MappedExport extends ExportFormat {
    private static final String SKIPPED = "skip";

    private final String file;
    private final MappedTable table;
    private final Map<String, MappedColumn> map;
    private final List<String> skipped;

    /**
     * Rows to leave out.
     *
     * @param column the one that tells
     * @param starts what its cells begin with
     */
    record Skip(String column, List<String> starts) {
        Skip {
            starts = List.copyOf(starts);
        }
    }

    MappedExport(String file, MappedTable table, Map<String, MappedColumn> map, Optional<Skip> skip) {
        super("map-" + table.word(), columns(table, map, skip));
        this.file = file;
        this.table = table;
        this.map = Map.copyOf(map);
        this.skipped = skip.map(Skip::starts).orElse(List.of());
    }

    private static ExportColumns columns(MappedTable table, Map<String, MappedColumn> map, Optional<Skip> skip) {
        List<ExportColumns.Column> columns = new ArrayList<>();
        map.forEach((field, column) -> {
            for (int i = 0; i < column.names().size(); i++) {
                columns.add(new ExportColumns.Column(
                        part(field, i),
                        table.fields().getOrDefault(field, ColumnKind.TEXT),
                        true,
                        List.of(column.names().get(i))));
            }
        });
        skip.ifPresent(
                rows -> columns.add(new ExportColumns.Column(SKIPPED, ColumnKind.TEXT, true, List.of(rows.column))));
        return new ExportColumns(columns);
    }

    private static String part(String field, int index) {
        return index == 0 ? field : field + '+' + index;
    }

    /** What to say when no table has all the columns. */
    LearnProblem fitsNothing(List<ReadableTable> tables) {
        List<String> missing = tables.stream()
                .map(any -> columns().missing(columns().match(any.header())))
                .min(Comparator.comparingInt(List::size))
                .orElse(List.of());
        return LearnProblem.of(
                LearnProblemCode.L011,
                file,
                "",
                missing.isEmpty()
                        ? Sentence.of("map.no-tables", table.word())
                        : Sentence.of("map.fits-nothing", table.word(), Exports.quoted(missing.stream())));
    }

    @Override
    Optional<DateTimeFormatter> format(String field) {
        MappedColumn column = map.get(field);
        return column == null ? Optional.empty() : Optional.ofNullable(column.format());
    }

    @Override
    boolean tellsZone() {
        return table == MappedTable.ORDERS || table == MappedTable.LINES;
    }

    @Override
    void read(ProfiledTable rows, FactBook book) {
        rows.each(book, row -> {
            String mark = row.text(SKIPPED);
            if (skipped.stream().anyMatch(start -> mark.startsWith(start))) {
                book.drop(rows, "skipped");
                return;
            }
            switch (table) {
                case ORDERS, LINES -> order(rows, book, row);
                case TICKETS -> ticket(rows, book, row);
                case SESSIONS -> sessions(rows, book, row);
                case SPEND -> spend(rows, book, row);
                case CALLS -> call(rows, book, row);
                case PAY -> pay(rows, book, row);
            }
        });
    }

    private double sum(FieldRow row, String field) {
        double sum = row.number(field, 0);
        int parts = map.containsKey(field) ? map.get(field).names().size() : 1;
        for (int i = 1; i < parts; i++) {
            sum += row.number(part(field, i), 0);
        }
        return sum;
    }

    private boolean yes(FieldRow row, String field) {
        MappedColumn column = map.get(field);
        return (column == null || column.yes().isEmpty())
                ? row.yes(field)
                : column.yes().contains(ExportColumns.plain(row.text(field)));
    }

    private void order(ProfiledTable rows, FactBook book, FieldRow row) {
        CellMoment placed = row.begin("placed");
        Optional<Instant> paid = row.instant("paid");
        Optional<Instant> dispatched = row.instant("dispatched");
        Optional<Instant> delivered = row.instant("delivered");
        Optional<Instant> promised = row.instant("promised");
        int items = row.count(table == MappedTable.LINES ? "quantity" : "items").orElse(0);
        double value = table == MappedTable.LINES && row.has("price")
                ? row.number("price", 0) * row.number("quantity", 1)
                : sum(row, "value");
        double net = value - sum(row, "tax");
        double refunded = sum(row, "refunded");
        OptionalInt nth = row.count("customer-order");
        OptionalInt stars = row.count("stars");
        boolean cancelled = yes(row, "cancelled");
        if (row.text("id").isEmpty()) {
            throw new UnreadableCellException("id", false);
        }
        Optional<OrderDraft> found = book.order(rows, row, "map", row.text("id"));
        if (found.isEmpty()) {
            return;
        }
        OrderDraft order = found.get();
        if (table == MappedTable.ORDERS && !order.fresh()) {
            book.drop(rows, FactBook.DUPLICATE);
            return;
        }
        order.add(cancelled);
        order.placed(placed, row.zone());
        order.events(paid, dispatched, delivered);
        order.promised(promised);
        order.value(net, refunded);
        order.currency(row.text("currency").toUpperCase(Locale.ROOT));
        order.test(yes(row, "test"));
        order.channel(book.word(row.word("channel")));
        order.customer(book.keys().of(row.text("customer")), nth);
        order.items(items);
        order.stars(stars);
    }

    private void ticket(ProfiledTable rows, FactBook book, FieldRow row) {
        Instant created = row.begin("created").at(row.zone());
        Optional<Instant> reply = row.instant("first-reply")
                .or(() -> row.duration("first-reply-minutes", 60).map(created::plus));
        Optional<Instant> solved = row.instant("solved");
        MappedColumn scale = map.get("score");
        OptionalDouble score = row.number("score");
        book.ticket(
                rows,
                new Ticket(
                        row.text("id"),
                        created,
                        reply,
                        row.has("first-reply") || row.has("first-reply-minutes"),
                        Optional.empty(),
                        solved,
                        row.has("open") ? yes(row, "open") : solved.isEmpty(),
                        row.word("channel"),
                        book.keys().of(row.text("agent")),
                        row.count("reopens").orElse(0),
                        row.count("replies"),
                        scale == null || score.isEmpty()
                                ? Optional.empty()
                                : Scores.scaled(score.getAsDouble(), scale.lowest(), scale.highest()),
                        row.duration("handling-minutes", 60),
                        row.word("order"),
                        book.keys().of(row.text("customer")),
                        yes(row, "by-agent"),
                        book.origin(rows, row)));
    }

    private void sessions(ProfiledTable rows, FactBook book, FieldRow row) {
        LocalDate day = row.day("day");
        boolean visitors = !row.has("sessions");
        long count = Math.max(0, Math.round(row.number(visitors ? "visitors" : "sessions", 0)));
        OptionalInt hour = row.count("hour");
        if (hour.isPresent() && (hour.getAsInt() < 0 || hour.getAsInt() > 23)) {
            throw new UnreadableCellException("hour", false);
        }
        book.sessions(
                rows, new Sessions(day, hour, row.word("channel").orElse(""), count, visitors, book.origin(rows, row)));
    }

    private void spend(ProfiledTable rows, FactBook book, FieldRow row) {
        LocalDate from = row.day("from");
        LocalDate to = row.has("to") ? row.day("to") : from;
        double cost = row.number("cost", 0);
        OptionalDouble clicks = row.number("clicks");
        if (cost < 0 || to.isBefore(from)) {
            throw new UnreadableCellException(cost < 0 ? "cost" : "to", false);
        }
        book.spend(
                rows,
                new Spend(
                        from,
                        to,
                        row.word("platform").orElse("ads"),
                        cost,
                        clicks.isPresent() ? OptionalLong.of(Math.round(clicks.getAsDouble())) : OptionalLong.empty(),
                        row.text("currency").toUpperCase(Locale.ROOT),
                        book.origin(rows, row)),
                row.text("campaign"));
    }

    private void call(ProfiledTable rows, FactBook book, FieldRow row) {
        Instant arrived = row.begin("arrived").at(row.zone());
        Optional<Instant> answered = row.instant("answered");
        book.call(
                rows,
                new Call(
                        arrived,
                        answered,
                        row.instant("ended"),
                        row.has("abandoned") ? yes(row, "abandoned") : answered.isEmpty(),
                        book.keys().of(row.text("agent")),
                        book.origin(rows, row)));
    }

    private void pay(ProfiledTable rows, FactBook book, FieldRow row) {
        YearMonth month = YearMonth.from(row.day("month"));
        book.wage(
                rows,
                new Wage(
                        book.keys().of(row.text("person")),
                        month,
                        row.number("hours"),
                        row.number("cost").orElseThrow(() -> new UnreadableCellException("cost", false)),
                        book.origin(rows, row)));
    }
}
