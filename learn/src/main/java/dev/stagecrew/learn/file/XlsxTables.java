package dev.stagecrew.learn.file;

import dev.stagecrew.core.language.Sentence;
import dev.stagecrew.learn.problem.LearnProblem;
import dev.stagecrew.learn.problem.LearnProblemCode;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** The tables of a workbook, one a sheet. Formulas are not computed: what they came to when it was saved is taken. */
final class XlsxTables {
    private static final org.dhatim.fastexcel.reader.ReadingOptions FORMATS =
            new org.dhatim.fastexcel.reader.ReadingOptions(true, true);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd", Locale.ROOT);

    private final FileBytes bytes;
    private final FileLimits limits;

    private XlsxTables(FileBytes bytes, FileLimits limits) {
        this.bytes = bytes;
        this.limits = limits;
    }

    static List<ReadableTable> of(FileBytes bytes, HeaderSense sense, FileLimits limits) throws IOException {
        XlsxTables tables = new XlsxTables(bytes, limits);
        List<ReadableTable> found = new ArrayList<>();
        try (ReadableWorkbook book = tables.open()) {
            List<Sheet> sheets = book.getSheets().toList();
            for (Sheet sheet : sheets) {
                tables.table(sheet, sheets.size() > 1, sense, found);
            }
        } catch (BadFileException e) {
            throw e;
        } catch (RuntimeException e) { // whatever the library meets in a damaged book
            throw tables.broken();
        }
        return found;
    }

    private BadFileException broken() {
        return new BadFileException(
                LearnProblem.of(LearnProblemCode.L030, bytes.file(), bytes.part(), Sentence.of("file.broken-book")));
    }

    private ReadableWorkbook open() throws IOException {
        return bytes.path().isPresent()
                ? new ReadableWorkbook(bytes.path().get().toFile(), FORMATS)
                : new ReadableWorkbook(bytes.open(), FORMATS);
    }

    private void table(Sheet sheet, boolean several, HeaderSense sense, List<ReadableTable> found) throws IOException {
        List<TableRow> first = first(sheet);
        String part = several ? (bytes.part() + " " + sheet.getName()).strip() : bytes.part();
        if (!first.isEmpty() && Headers.comment(Arrays.asList(first.get(0).cells()))) {
            commented(sheet, part, found);
            return;
        }
        List<List<String>> cells =
                first.stream().map(row -> Arrays.asList(row.cells())).toList();
        int header = Headers.find(cells, sense);
        if (header < 0) {
            return;
        }
        long at = first.get(header).number();
        int index = sheet.getIndex();
        found.add(new ReadableTable(
                bytes.file(),
                part,
                cells.subList(0, header).stream()
                        .map(line -> String.join(" ", line).strip())
                        .toList(),
                cells.get(header),
                at,
                to -> rows(index, at, Long.MAX_VALUE, to)));
    }

    /** The first rows, as far as the sheet goes. */
    private List<TableRow> first(Sheet sheet) throws IOException {
        List<TableRow> first = new ArrayList<>();
        try (Stream<Row> rows = sheet.openStream()) {
            Iterator<Row> each = rows.iterator();
            for (Row row = next(each); row != null && first.size() < Headers.WITHIN; row = next(each)) {
                TableRow cells = row(row);
                if (!cells.blank()) {
                    first.add(cells);
                }
            }
        } catch (DamagedBookException e) {
            if (first.isEmpty()) {
                throw broken();
            }
        }
        return first;
    }

    private void commented(Sheet sheet, String part, List<ReadableTable> found) {
        TableSections sections = new TableSections();
        int index = sheet.getIndex();
        rows(index, 0, Long.MAX_VALUE, row -> sections.see(row.number(), Arrays.asList(row.cells())));
        sections.found()
                .forEach(section -> found.add(new ReadableTable(
                        bytes.file(),
                        sections.name(part, section),
                        section.comments(),
                        section.header(),
                        section.row(),
                        to -> rows(index, section.row(), section.end(), to))));
    }

    private OptionalLong rows(int sheet, long after, long end, Consumer<TableRow> to) {
        long seen = after;
        try (ReadableWorkbook book = open();
                Stream<Row> rows = book.getSheet(sheet).orElseThrow().openStream()) {
            Iterator<Row> each = rows.iterator();
            long count = 0;
            while (true) {
                Row raw = next(each);
                if (raw == null) {
                    return OptionalLong.empty();
                }
                if (raw.getRowNum() <= after) {
                    continue;
                }
                if (raw.getRowNum() >= end) {
                    return OptionalLong.empty();
                }
                TableRow row = row(raw);
                seen = row.number();
                if (!row.blank()) {
                    if (++count > limits.rows()) {
                        throw tooMuch("file.rows", limits.rows());
                    }
                    to.accept(row);
                }
            }
        } catch (DamagedBookException | IOException e) {
            return OptionalLong.of(seen + 1);
        }
    }

    /** The sheet of a book ends too early. */
    private static final class DamagedBookException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        DamagedBookException(RuntimeException cause) {
            super(cause);
        }
    }

    private static @Nullable Row next(Iterator<Row> rows) {
        try {
            return rows.hasNext() ? rows.next() : null;
        } catch (RuntimeException e) { // whatever the library meets in a damaged book
            throw new DamagedBookException(e);
        }
    }

    private BadFileException tooMuch(String key, long limit) {
        return new BadFileException(
                LearnProblem.of(LearnProblemCode.L003, bytes.file(), bytes.part(), Sentence.of(key, limit)));
    }

    private TableRow row(Row row) {
        int width = row.getCellCount();
        if (width > limits.columns()) {
            throw tooMuch("file.columns", limits.columns());
        }
        String[] cells = new String[width];
        boolean[] exact = new boolean[width];
        Arrays.fill(cells, "");
        for (Cell cell : row) {
            if (cell != null && cell.getColumnIndex() < width) {
                int column = cell.getColumnIndex();
                exact[column] = number(cell);
                cells[column] = exact[column] ? exactText(cell) : text(cell);
            }
        }
        return new TableRow(row.getRowNum(), cells, exact);
    }

    private static boolean number(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            return true;
        }
        return cell.getType() == CellType.FORMULA && decimal(cell.getRawValue());
    }

    private static boolean decimal(String raw) {
        return raw != null && raw.matches("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.ERROR || cell.getType() == CellType.EMPTY) {
            return "";
        }
        String text = cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue();
        if (cell.getType() == CellType.BOOLEAN) {
            return Boolean.TRUE.equals(cell.asBoolean()) ? "true" : "false";
        }
        return text == null ? "" : Headers.strip(text);
    }

    private static String exactText(Cell cell) {
        String format = cell.getDataFormatString();
        if (cell.getType() == CellType.NUMBER && format != null && dated(format)) {
            LocalDateTime moment = cell.asDate();
            boolean day = moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                    && !format.toLowerCase(Locale.ROOT).contains("h");
            return (day ? DAY : MOMENT).format(moment);
        }
        return new BigDecimal(cell.getRawValue()).stripTrailingZeros().toPlainString();
    }

    /** Whether a number format shows days or hours; what stands in quotes and brackets shows neither. */
    private static boolean dated(String format) {
        String bare = format.replaceAll("\"[^\"]*\"|\\[[^\\]]*]|\\\\.", "").toLowerCase(Locale.ROOT);
        return !bare.contains("general") && bare.matches(".*[ydh].*");
    }
}
