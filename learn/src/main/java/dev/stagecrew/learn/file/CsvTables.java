package dev.stagecrew.learn.file;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.stagecrew.core.language.Sentence;
import dev.stagecrew.learn.problem.LearnProblem;
import dev.stagecrew.learn.problem.LearnProblemCode;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The tables of a text: one, or several where lines of comment stand before each. */
final class CsvTables {
    private static final int SAMPLE = 1 << 18;

    private final FileBytes bytes;
    private final HeaderSense sense;
    private final FileLimits limits;
    private final TextDecoding decoding;
    private final char delimiter;
    private final boolean named;

    private CsvTables(FileBytes bytes, HeaderSense sense, FileLimits limits, TextDecoding decoding, String sample) {
        this.bytes = bytes;
        this.sense = sense;
        this.limits = limits;
        this.decoding = decoding;
        this.delimiter = Delimiter.of(sample, sense);
        this.named = Delimiter.named(sample).isPresent();
    }

    /** The tables of a text, of which none holds anything but a header and rows. */
    static List<ReadableTable> of(FileBytes bytes, HeaderSense sense, FileLimits limits) throws IOException {
        TextDecoding decoding = TextDecoding.of(bytes, text -> Delimiter.known(text, sense));
        String sample = sample(bytes, decoding);
        if (sample.isBlank()) {
            throw new BadFileException(
                    LearnProblem.of(LearnProblemCode.L002, bytes.file(), bytes.part(), Sentence.of("file.empty")));
        }
        if (!text(sample)) {
            throw new BadFileException(
                    LearnProblem.of(LearnProblemCode.L006, bytes.file(), bytes.part(), Sentence.of("file.no-table"))
                            .maybe(Sentence.of("maybe.save-as-csv")));
        }
        return new CsvTables(bytes, sense, limits, decoding, sample).tables();
    }

    private static String sample(FileBytes bytes, TextDecoding decoding) throws IOException {
        char[] letters = new char[SAMPLE];
        int length = 0;
        try (Reader reader = decoding.reader(bytes)) {
            int read;
            while (length < SAMPLE && (read = reader.read(letters, length, SAMPLE - length)) > 0) {
                length += read;
            }
        }
        return new String(letters, 0, length);
    }

    /** Neither a page, nor JSON, nor something that is not for reading. */
    private static boolean text(String sample) {
        String start = sample.stripLeading();
        if (start.startsWith("<") || start.startsWith("{") || start.startsWith("[{") || start.startsWith("%PDF")) {
            return false;
        }
        long odd = sample.chars()
                .filter(c -> c < 9 || (c > 13 && c < 32) || c == 0xFFFD)
                .count();
        return odd * 100 <= sample.length();
    }

    private List<ReadableTable> tables() {
        List<ReadableTable> tables = new ArrayList<>();
        List<Line> first = new ArrayList<>();
        each(0, line -> {
            first.add(line);
            return first.size() < Headers.WITHIN;
        });
        if (!first.isEmpty() && Headers.comment(first.get(0).list())) {
            return commented();
        }
        int header = Headers.find(first.stream().map(Line::list).toList(), sense);
        if (header >= 0) {
            List<String> preamble =
                    first.subList(0, header).stream().map(Line::joined).toList();
            tables.add(table(bytes.part(), preamble, first.get(header), Long.MAX_VALUE));
        }
        return tables;
    }

    /** A line with its cells stripped. */
    private record Line(long number, String[] cells) {
        List<String> list() {
            return Arrays.asList(cells);
        }

        String joined() {
            return String.join(" ", list()).strip();
        }
    }

    private interface Lines {
        /** Whether to go on. */
        boolean take(Line line);
    }

    private List<ReadableTable> commented() {
        TableSections sections = new TableSections();
        each(0, line -> {
            sections.see(line.number, Arrays.asList(line.cells));
            return true;
        });
        return sections.found().stream()
                .map(section -> table(
                        sections.name(bytes.part(), section),
                        section.comments(),
                        new Line(section.row(), section.header().toArray(String[]::new)),
                        section.end()))
                .toList();
    }

    private ReadableTable table(String part, List<String> preamble, Line header, long end) {
        if (header.cells.length > limits.columns()) {
            throw tooMuch("file.columns", limits.columns());
        }
        int width = header.cells.length;
        return new ReadableTable(
                bytes.file(), part, preamble, header.list(), header.number, to -> rows(header.number, end, width, to));
    }

    /** Gives rows one behind, so that the last is known to be whole before it is given. */
    private OptionalLong rows(long after, long end, int width, Consumer<TableRow> to) {
        Held held = new Held(width, to);
        Stop stop = each(after, line -> {
            if (line.number >= end) {
                held.give();
                held.row = null;
                return false;
            }
            held.next(line);
            return true;
        });
        TableRow last = held.row;
        boolean half = last != null && stop == Stop.MID_LINE && last.cells().length < held.usual;
        if (!half) {
            held.give();
        }
        if (stop == Stop.BROKEN) {
            return OptionalLong.of(held.seen + 1);
        }
        return half && last != null ? OptionalLong.of(last.number()) : OptionalLong.empty();
    }

    private final class Held {
        private final Consumer<TableRow> to;
        private @Nullable TableRow row;
        private long seen;
        private long rows;
        private int usual;

        Held(int width, Consumer<TableRow> to) {
            this.to = to;
            this.usual = width;
        }

        void next(Line line) {
            give();
            row = new TableRow(line.number, line.cells, null);
            seen = line.number;
            if (++rows > limits.rows()) {
                throw tooMuch("file.rows", limits.rows());
            }
            if (rows == 1) {
                usual = Math.min(usual, line.cells.length);
            }
        }

        void give() {
            if (row != null && !row.blank()) {
                to.accept(row);
            }
        }
    }

    private BadFileException tooMuch(String key, long limit) {
        return new BadFileException(
                LearnProblem.of(LearnProblemCode.L003, bytes.file(), bytes.part(), Sentence.of(key, limit)));
    }

    private enum Stop {
        /** The taker had enough. */
        ENOUGH,
        /** The text ends with a line's end. */
        WHOLE,
        /** The text ends within a line, which is no fault by itself. */
        MID_LINE,
        /** A quote is never closed, or the archive ends too early. */
        BROKEN
    }

    private Stop each(long after, Lines lines) {
        try (LastLetter text = new LastLetter(decoding.reader(bytes));
                CsvReader<CsvRecord> reader = CsvText.reader(delimiter).ofCsvRecord(text);
                CloseableIterator<CsvRecord> records = reader.iterator()) {
            boolean first = named;
            while (records.hasNext()) {
                CsvRecord record = records.next();
                boolean skip = first || record.getStartingLineNumber() <= after;
                first = false;
                if (!skip && !lines.take(line(record))) {
                    return Stop.ENOUGH;
                }
            }
            return text.last == '\n' || text.last == '\r' ? Stop.WHOLE : Stop.MID_LINE;
        } catch (CsvParseException | UncheckedIOException e) {
            return Stop.BROKEN;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line line(CsvRecord record) {
        String[] cells = new String[record.getFieldCount()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = Headers.strip(record.getField(i));
        }
        return new Line(record.getStartingLineNumber(), cells);
    }

    /** Remembers the last letter that was read. */
    private static final class LastLetter extends FilterReader {
        private char last = '\n';

        LastLetter(Reader in) {
            super(in);
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            if (read > 0) {
                last = buffer[offset + read - 1];
            }
            return read;
        }
    }
}
