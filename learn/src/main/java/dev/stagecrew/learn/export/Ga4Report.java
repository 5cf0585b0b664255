package dev.stagecrew.learn.export;

import dev.stagecrew.core.language.Sentence;
import dev.stagecrew.learn.fact.Sessions;
import dev.stagecrew.learn.problem.LearnProblemCode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tables of Google Analytics 4. Days are counted from the first day in the lines of comment, or written; a table by channel alone
 * is about all of its days together. {@code (other)} takes what the hour has no room for: a day with more than a hundredth there
 * has no hours.
 */
final class Ga4Report extends ExportFormat {
    private static final Pattern DAY = Pattern.compile("(?<!\\d)(\\d{8})(?!\\d)");
    private static final Set<String> TOTALS = Set.of("grand total", "totals", "total", "genel toplam");
    private static final double OTHER = 0.01;

    Ga4Report() {
        super("ga4");
    }

    @Override
    boolean enough(ExportColumns.Match match) {
        Set<String> fields = match.places().keySet();
        boolean counts = fields.contains("sessions") || fields.contains("users");
        return counts && Stream.of("dayHour", "day", "nth", "channel").anyMatch(fields::contains);
    }

    @Override
    boolean total(FieldRow row) {
        for (String cell : row.cells()) {
            if (!cell.isEmpty() && TOTALS.contains(ExportColumns.plain(cell))) {
                return true;
            }
        }
        // sums stand under the header, with no dimension beside them
        return Stream.of("dayHour", "day", "nth", "channel")
                .allMatch(field -> row.text(field).isEmpty());
    }

    @Override
    void read(ProfiledTable table, FactBook book) {
        List<LocalDate> range = range(table.preamble());
        boolean dated = Stream.of("dayHour", "day").anyMatch(table::has);
        if (!dated && range.isEmpty()) {
            book.problem(table.problem(LearnProblemCode.L014, Sentence.of("table.no-days"))
                    .maybe(Sentence.of("maybe.start-date")));
            table.each(book, row -> book.drop(table, "unreadable"));
            return;
        }
        Set<LocalDate> hourless = hourless(table, book);
        if (!hourless.isEmpty()) {
            book.warn(Sentence.of("warn.hours-lost", table.file(), hourless.size()));
        }
        table.each(book, row -> read(table, book, row, range, hourless));
    }

    private static List<LocalDate> range(List<String> preamble) {
        return preamble.stream()
                .flatMap(line -> DAY.matcher(line).results())
                .flatMap(digits -> day(digits.group(1)).stream())
                .toList();
    }

    /** The day of eight digits, unless they are the number of an account. */
    private static Optional<LocalDate> day(String digits) {
        try {
            LocalDate day = LocalDate.parse(digits, DateTimeFormatter.BASIC_ISO_DATE);
            return Optional.of(day).filter(any -> any.getYear() >= 2000 && any.getYear() < 2100);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean other(String cell) {
        return cell.startsWith("(");
    }

    private static long count(FieldRow row) {
        return Math.max(0, Math.round(row.number(row.has("sessions") ? "sessions" : "users", 0)));
    }

    /** The days of which too much has no hour; all of them when it has no day either. */
    private static Set<LocalDate> hourless(ProfiledTable table, FactBook book) {
        Map<LocalDate, long[]> days = new HashMap<>();
        long[] nowhere = new long[2];
        table.beforehand(book, row -> {
            long count = count(row);
            nowhere[0] += count;
            if (other(row.text("dayHour")) || other(row.text("day"))) {
                nowhere[1] += count;
            } else if (row.has("dayHour") || row.has("hour")) {
                LocalDate day = row.day(row.has("dayHour") ? "dayHour" : "day");
                long[] sums = days.computeIfAbsent(day, any -> new long[2]);
                sums[0] += count;
                sums[1] += other(row.text("hour")) ? count : 0;
            }
        });
        Set<LocalDate> lost = new HashSet<>();
        days.forEach((day, sums) -> {
            if (sums[1] > OTHER * sums[0] || nowhere[1] > OTHER * nowhere[0]) {
                lost.add(day);
            }
        });
        return lost;
    }

    private static void read(
            ProfiledTable table, FactBook book, FieldRow row, List<LocalDate> range, Set<LocalDate> hourless) {
        if (other(row.text("dayHour")) || other(row.text("day"))) {
            book.drop(table, "no-day");
            return;
        }
        LocalDate day = day(row, range);
        boolean whole = day == null;
        LocalDate from = day == null ? range.get(0) : day;
        LocalDate to = day == null ? range.get(range.size() - 1) : day;
        OptionalInt hour = hour(row);
        book.sessions(
                table,
                new Sessions(
                        from,
                        to.isBefore(from) ? from : to,
                        whole || hourless.contains(from) ? OptionalInt.empty() : hour,
                        row.word("channel").orElse(""),
                        count(row),
                        !row.has("sessions"),
                        book.origin(table, row)));
    }

    private static @Nullable LocalDate day(FieldRow row, List<LocalDate> range) {
        if (row.has("dayHour")) {
            return row.day("dayHour");
        }
        if (row.has("day")) {
            return row.day("day");
        }
        if (!row.has("nth")) {
            return null;
        }
        String nth = row.text("nth");
        if (!nth.matches("\\d{1,5}")) {
            throw new UnreadableCellException("nth", false);
        }
        return range.get(0).plusDays(Long.parseLong(nth));
    }

    private static OptionalInt hour(FieldRow row) {
        if (row.has("dayHour")) {
            return OptionalInt.of(row.begin("dayHour").local().getHour());
        }
        String hour = row.text("hour");
        return hour.matches("[01]?\\d|2[0-3]") ? OptionalInt.of(Integer.parseInt(hour)) : OptionalInt.empty();
    }
}
