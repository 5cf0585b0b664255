package dev.stagecrew.learn.export;

import dev.stagecrew.core.language.Sentence;
import dev.stagecrew.learn.fact.Spend;
import dev.stagecrew.learn.file.CellMoment;
import dev.stagecrew.learn.file.DateHabit;
import dev.stagecrew.learn.file.DayOrder;
import dev.stagecrew.learn.problem.LearnProblemCode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What ads cost, of Google and of Meta. A row is about a day, a week, a month, or the days that it or a line above the table
 * names; sums stand below or among the rows and are no rows.
 */
final class AdReport extends ExportFormat {
    private static final Pattern TOTAL =
            Pattern.compile("(grand )?total\\b.*|(genel )?toplam\\b.*|gesamt.*|totale?s?\\b.*");
    private static final Pattern APART = Pattern.compile(" [-\u2013\u2014] ");

    private AdReport(String id) {
        super(id);
    }

    static AdReport google() {
        return new AdReport("google-ads");
    }

    static AdReport meta() {
        return new AdReport("meta-ads");
    }

    @Override
    boolean enough(ExportColumns.Match match) {
        return id().equals("google-ads")
                || match.places().containsKey("day")
                || match.places().containsKey("starts");
    }

    @Override
    boolean total(FieldRow row) {
        if (nameless(row)) {
            return true;
        }
        String[] cells = row.cells();
        for (int i = 0; i < Math.min(3, cells.length); i++) {
            if (!cells[i].isEmpty()) {
                return TOTAL.matcher(ExportColumns.plain(cells[i])).matches();
            }
        }
        return true;
    }

    /** Whether the row is a sum over all campaigns, which has no name. */
    private static boolean nameless(FieldRow row) {
        List<String> names =
                Stream.of("campaign", "group", "set", "ad").filter(row::has).toList();
        return !names.isEmpty()
                && names.stream().allMatch(name -> row.text(name).isEmpty());
    }

    @Override
    void read(ProfiledTable table, FactBook book) {
        List<LocalDate> range = range(table.preamble());
        boolean dated = Stream.of("day", "week", "month", "starts").anyMatch(table::has);
        if (!dated && range.isEmpty()) {
            book.problem(table.problem(LearnProblemCode.L014, Sentence.of("table.no-days"))
                    .maybe(Sentence.of("maybe.by-day")));
            table.each(book, row -> book.drop(table, "unreadable"));
            return;
        }
        table.each(book, row -> read(table, book, row, range));
    }

    private void read(ProfiledTable table, FactBook book, FieldRow row, List<LocalDate> range) {
        LocalDate from = from(row, range);
        LocalDate to = to(row, from, range);
        double cost = row.number("cost", 0);
        OptionalDouble clicks = row.number("clicks");
        if (cost < 0 || to.isBefore(from)) {
            throw new UnreadableCellException(cost < 0 ? "cost" : "ends", false);
        }
        String currency = table.bracket("cost").isEmpty() ? row.text("currency") : table.bracket("cost");
        book.spend(
                table,
                new Spend(
                        from,
                        to,
                        id(),
                        cost,
                        clicks.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Math.round(clicks.getAsDouble())),
                        currency.toUpperCase(Locale.ROOT),
                        book.origin(table, row)),
                String.join("\n", row.text("campaign"), row.text("group"), row.text("set"), row.text("ad")));
    }

    private static LocalDate from(FieldRow row, List<LocalDate> range) {
        for (String field : List.of("day", "week", "month", "starts")) {
            if (row.has(field)) {
                return row.day(field);
            }
        }
        return range.get(0);
    }

    private static LocalDate to(FieldRow row, LocalDate from, List<LocalDate> range) {
        if (row.has("day")) {
            return from;
        }
        if (row.has("week")) {
            return from.plusDays(6);
        }
        if (row.has("month")) {
            return YearMonth.from(from).atEndOfMonth();
        }
        return row.has("starts") ? (row.has("ends") ? row.day("ends") : from) : range.get(range.size() - 1);
    }

    /** The first and the last day in a line as {@code 1 January 2026 - 31 January 2026}. */
    private static List<LocalDate> range(List<String> preamble) {
        List<LocalDate> days = new ArrayList<>();
        for (String line : preamble) {
            for (String part : APART.split(line.replace("\"", ""), -1)) {
                day(part.strip()).ifPresent(days::add);
            }
        }
        return days.size() == 2 ? days : List.of();
    }

    private static Optional<LocalDate> day(String text) {
        CellMoment first = new DateHabit(DayOrder.DAY_FIRST, null).read(text, true);
        CellMoment second = new DateHabit(DayOrder.MONTH_FIRST, null).read(text, true);
        return first != null && first.equals(second) ? Optional.of(first.local().toLocalDate()) : Optional.empty();
    }
}
