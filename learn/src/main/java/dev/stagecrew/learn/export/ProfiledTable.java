package dev.stagecrew.learn.export;

import dev.stagecrew.core.language.Sentence;
import dev.stagecrew.learn.file.CellMoment;
import dev.stagecrew.learn.file.DateEvidence;
import dev.stagecrew.learn.file.DateHabit;
import dev.stagecrew.learn.file.DayOrder;
import dev.stagecrew.learn.file.DecimalSign;
import dev.stagecrew.learn.file.NumberEvidence;
import dev.stagecrew.learn.file.NumberText;
import dev.stagecrew.learn.file.ReadableTable;
import dev.stagecrew.learn.file.TableRow;
import dev.stagecrew.learn.problem.LearnProblem;
import dev.stagecrew.learn.problem.LearnProblemCode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A table whose every cell has been looked at once, so that it is known how its columns write numbers and dates. A column that
 * can be read in two ways takes after the others of its table that cannot; when none can help, the table is not read.
 */
final class ProfiledTable {
    private final int index;
    private final ReadableTable table;
    private final ExportFormat format;
    private final ExportColumns.Match match;
    private final Map<String, NumberEvidence> numbers = new HashMap<>();
    private final Map<String, DateEvidence> dates = new HashMap<>();
    private final Map<String, DecimalSign> signs = new HashMap<>();
    private final Map<String, DateHabit> habits = new HashMap<>();
    private final List<LearnProblem> problems = new ArrayList<>();
    private long rows;
    private boolean readable = true;

    ProfiledTable(int index, ReadableTable table, ExportFormat format, ExportColumns.Match match) {
        this.index = index;
        this.table = table;
        this.format = format;
        this.match = match;
        for (String field : match.places().keySet()) {
            switch (format.columns().kind(field)) {
                case NUMBER -> numbers.put(field, new NumberEvidence(false));
                case COUNT -> numbers.put(field, new NumberEvidence(true));
                case DATE -> dates.put(field, new DateEvidence());
                case TEXT -> {}
            }
        }
        look();
    }

    private void look() {
        OptionalLong cut = table.rows().read(row -> {
            if (format.total(new FieldRow(this, row, ZoneOffset.UTC))) {
                return;
            }
            rows++;
            if (!wide(row)) {
                numbers.forEach((field, evidence) -> see(row, field, evidence));
                dates.forEach((field, evidence) -> evidence.see(row.text(place(field)), row.number()));
            }
        });
        if (cut.isPresent()) {
            problems.add(problem(LearnProblemCode.L030, Sentence.of("table.cut", rows))
                    .at(cut.getAsLong(), ""));
        }
        if (rows == 0) {
            problems.add(problem(LearnProblemCode.L002, Sentence.of("table.no-rows")));
        }
        numbers.forEach(this::decide);
        dates.forEach(this::decide);
    }

    /** Whether something stands beyond the last column: then nobody knows which cell belongs to which. */
    private boolean wide(TableRow row) {
        for (int i = table.header().size(); i < row.cells().length; i++) {
            if (!row.text(i).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private void see(TableRow row, String field, NumberEvidence evidence) {
        int place = place(field);
        if (!row.exact(place)) {
            evidence.see(row.text(place), row.number());
        }
    }

    private void decide(String field, NumberEvidence evidence) {
        long[] rows = evidence.contradiction();
        if (rows != null) {
            contradicts(field, rows, "column.numbers-differ");
            return;
        }
        Optional<DecimalSign> sign = evidence.proven();
        if (sign.isEmpty() && evidence.unclear() > 0) {
            sign = sibling();
        }
        if (sign.isEmpty() && evidence.unclear() > 0) {
            unclear(field, evidence.unclear(), "column.number-unclear", "maybe.number-format");
        }
        signs.put(field, sign.orElse(DecimalSign.POINT));
    }

    private Optional<DecimalSign> sibling() {
        Set<DecimalSign> others = new HashSet<>();
        numbers.values().forEach(evidence -> evidence.proven().ifPresent(others::add));
        return others.size() == 1 ? Optional.of(others.iterator().next()) : Optional.empty();
    }

    private void decide(String field, DateEvidence evidence) {
        Optional<DateTimeFormatter> named = format.format(field);
        if (named.isPresent()) {
            habits.put(field, new DateHabit(DayOrder.DAY_FIRST, named.get()));
            return;
        }
        long[] rows = evidence.contradiction();
        if (rows != null) {
            contradicts(field, rows, "column.dates-differ");
            return;
        }
        Optional<DayOrder> order = evidence.proven();
        if (order.isEmpty() && evidence.unclear() > 0) {
            order = siblingOrder().or(format::order);
        }
        if (order.isEmpty() && evidence.unclear() > 0) {
            unclear(field, evidence.unclear(), "column.date-unclear", "maybe.date-format");
        }
        habits.put(field, new DateHabit(order.orElse(DayOrder.DAY_FIRST), null));
    }

    private Optional<DayOrder> siblingOrder() {
        Set<DayOrder> others = new HashSet<>();
        dates.values().forEach(evidence -> evidence.proven().ifPresent(others::add));
        return others.size() == 1 ? Optional.of(others.iterator().next()) : Optional.empty();
    }

    private void contradicts(String field, long[] rows, String key) {
        readable = false;
        problems.add(problem(LearnProblemCode.L022, Sentence.of(key, rows[0], rows[1]))
                .at(rows[1], name(field)));
    }

    private void unclear(String field, long row, String key, String help) {
        readable = false;
        problems.add(problem(LearnProblemCode.L021, Sentence.of(key))
                .at(row, name(field))
                .maybe(Sentence.of(help)));
    }

    LearnProblem problem(LearnProblemCode code, Sentence message) {
        return LearnProblem.of(code, file(), part(), message);
    }

    int index() {
        return index;
    }

    String file() {
        return table.file();
    }

    String part() {
        return table.part();
    }

    ExportFormat format() {
        return format;
    }

    List<String> preamble() {
        return table.preamble();
    }

    List<LearnProblem> problems() {
        return problems;
    }

    long rows() {
        return rows;
    }

    /** Whether every column can be read in one way only. */
    boolean readable() {
        return readable;
    }

    boolean has(String field) {
        return match.places().containsKey(field);
    }

    int place(String field) {
        return match.places().getOrDefault(field, -1);
    }

    /** The name of a column as its header writes it. */
    String name(String field) {
        return has(field) ? table.header().get(place(field)) : field;
    }

    /** What stands in the brackets of a column's name. */
    String bracket(String field) {
        return match.brackets().getOrDefault(field, "");
    }

    OptionalDouble number(String field, String text, boolean exact) {
        return NumberText.read(text, exact ? DecimalSign.POINT : signs.getOrDefault(field, DecimalSign.POINT));
    }

    @Nullable
    CellMoment moment(String field, String text, boolean exact) {
        DateHabit habit = habits.get(field);
        return habit == null ? null : habit.read(text, exact);
    }

    boolean plausible(String field, LocalDate day) {
        DateEvidence evidence = dates.get(field);
        DateHabit habit = habits.get(field);
        if (evidence == null || (habit != null && habit.format() != null)) {
            return day.getYear() >= 1995 && day.getYear() <= 2100;
        }
        return evidence.plausible(day);
    }

    /** A number that grows with the newest day of any column: what was exported last tells most. */
    int newest() {
        ToLongFunction<String> newest = field -> {
            DateHabit habit = habits.get(field);
            DateEvidence evidence = dates.get(field);
            return habit == null || evidence == null ? 0 : evidence.newest(habit.order());
        };
        return (int) dates.keySet().stream().mapToLong(newest).max().orElse(0);
    }

    Iterable<DateEvidence> dates() {
        return dates.values();
    }

    /** Goes through the rows; one with an unreadable cell is dropped and counted. */
    void each(FactBook book, Consumer<FieldRow> rows) {
        each(book.zone(), rows, (row, cell) -> book.unreadable(this, row, cell));
    }

    /** Goes through the rows beforehand, to sum up; nothing is counted. */
    void beforehand(FactBook book, Consumer<FieldRow> rows) {
        each(book.zone(), rows, (row, cell) -> {});
    }

    private void each(ZoneId zone, Consumer<FieldRow> rows, BiConsumer<FieldRow, UnreadableCellException> unreadable) {
        table.rows().read(raw -> {
            FieldRow row = new FieldRow(this, raw, zone);
            if (!format.total(row)) {
                try {
                    if (wide(raw)) {
                        throw new UnreadableCellException("", false);
                    }
                    rows.accept(row);
                } catch (UnreadableCellException e) {
                    unreadable.accept(row, e);
                }
            }
        });
    }
}
