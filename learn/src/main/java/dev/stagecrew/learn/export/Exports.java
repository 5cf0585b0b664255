package dev.stagecrew.learn.export;

import dev.stagecrew.core.language.Sentence;
import dev.stagecrew.learn.file.BadFileException;
import dev.stagecrew.learn.file.GivenFiles;
import dev.stagecrew.learn.file.ReadableTable;
import dev.stagecrew.learn.problem.LearnProblem;
import dev.stagecrew.learn.problem.LearnProblemCode;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads what a shop can export: everything that was given, into facts in one zone and one currency. */
public final class Exports {
    private final List<ExportFormat> formats = new ArrayList<>();
    private final List<LearnProblem> problems = new ArrayList<>();
    private final List<ProfiledTable> tables = new ArrayList<>();
    private final List<Sentence> warnings = new ArrayList<>();

    private Exports() {}

    /**
     * Reads files, folders and archives. Nothing is thrown for what stands in them: problems are told, all at once, and what
     * can be read is.
     */
    public static ExportReading read(List<Path> given, ReadingOptions options) {
        return new Exports().reading(given, options);
    }

    /** Every export that is known, in the order in which one is believed before another about the same thing. */
    static List<ExportFormat> known() {
        return KnownExports.all();
    }

    private ExportReading reading(List<Path> given, ReadingOptions options) {
        List<MappedExport> maps = new ArrayList<>();
        options.maps().forEach(file -> maps.addAll(ColumnMaps.read(file, problems)));
        formats.addAll(maps);
        formats.addAll(known());
        GivenFiles files = GivenFiles.of(given, this::knownColumns, options.limits());
        problems.addAll(files.problems());
        warnings.addAll(files.warnings());
        look(files.tables());
        maps.stream().filter(this::unused).forEach(map -> problems.add(map.fitsNothing(files.tables())));

        ZoneId zone = zone(options);
        FactBook book = new FactBook(tables, zone, options.until().orElse(null), new PersonKeys(options.key()));
        warnings.forEach(book::warn);
        tables.stream()
                .sorted(Comparator.comparingInt((ProfiledTable table) -> formats.indexOf(table.format()))
                        .thenComparing(ProfiledTable::newest, Comparator.reverseOrder())
                        .thenComparing(ProfiledTable::index))
                .forEach(table -> read(table, book));
        ExportReading read = book.close(options.currency());
        problems.addAll(read.problems());
        return new ExportReading(read.facts(), problems, read.warnings());
    }

    private static void read(ProfiledTable table, FactBook book) {
        if (table.readable()) {
            table.format().read(table, book);
        } else {
            book.skip(table);
        }
    }

    private int knownColumns(List<String> cells) {
        Map<String, Integer> names = ExportColumns.names(cells);
        return formats.stream()
                .flatMap(format -> format.match(cells, names).stream())
                .mapToInt(match -> match.places().size())
                .max()
                .orElse(0);
    }

    private void look(List<ReadableTable> found) {
        Set<String> useful = new HashSet<>();
        List<ReadableTable> unknown = new ArrayList<>();
        for (ReadableTable table : found) {
            Optional<ExportFormat> format = format(table);
            if (format.isEmpty()) {
                unknown.add(table);
                continue;
            }
            useful.add(table.file());
            try {
                ProfiledTable profiled = new ProfiledTable(
                        tables.size(),
                        table,
                        format.get(),
                        format.get().match(table.header()).orElseThrow());
                tables.add(profiled);
                problems.addAll(profiled.problems());
            } catch (BadFileException e) {
                problems.add(e.problem());
            } catch (UncheckedIOException e) {
                problems.add(LearnProblem.of(
                        LearnProblemCode.L001, table.file(), table.part(), Sentence.of("file.unreadable")));
            }
        }
        for (ReadableTable table : unknown) {
            if (useful.contains(table.file())) {
                warnings.add(Sentence.of("warn.table-left-out", table.file(), table.part()));
            } else {
                problems.add(stranger(table));
            }
        }
    }

    /** A map that fits comes first; then the export of which most columns are there. */
    private Optional<ExportFormat> format(ReadableTable table) {
        Optional<ExportFormat> mapped = formats.stream()
                .filter(format -> format instanceof MappedExport
                        && format.match(table.header()).isPresent())
                .findFirst();
        if (mapped.isPresent()) {
            return mapped;
        }
        return formats.stream()
                .filter(format -> format.match(table.header()).isPresent())
                .max(Comparator.comparingInt((ExportFormat format) -> columns(format, table))
                        .thenComparing(format -> -formats.indexOf(format)));
    }

    private static int columns(ExportFormat format, ReadableTable table) {
        return format.columns().match(table.header()).places().size();
    }

    private LearnProblem stranger(ReadableTable table) {
        if (Aggregates.known(table.header())) {
            return LearnProblem.of(LearnProblemCode.L013, table.file(), table.part(), Sentence.of("table.aggregated"))
                    .at(table.headerRow(), "")
                    .maybe(Sentence.of("maybe.rows-not-sums"));
        }
        ExportFormat nearest = formats.stream()
                .max(Comparator.comparingInt((ExportFormat format) -> columns(format, table))
                        .thenComparing(format -> -formats.indexOf(format)))
                .orElseThrow();
        List<String> missing = nearest.columns().missing(nearest.columns().match(table.header()));
        boolean near = columns(nearest, table) >= 3 && !missing.isEmpty();
        LearnProblem problem = near
                ? LearnProblem.of(
                        LearnProblemCode.L014,
                        table.file(),
                        table.part(),
                        Sentence.of("table.nearly", nearest.id(), quoted(missing.stream())))
                : LearnProblem.of(LearnProblemCode.L012, table.file(), table.part(), Sentence.of("table.unknown"));
        return problem.at(table.headerRow(), "").maybe(Sentence.of(near ? "maybe.all-columns" : "maybe.map"));
    }

    static String quoted(Stream<String> names) {
        return String.join(", ", names.map(name -> '"' + name + '"').toList());
    }

    private boolean unused(MappedExport map) {
        return tables.stream().noneMatch(table -> table.format() == map);
    }

    private ZoneId zone(ReadingOptions options) {
        if (options.zone().isPresent()) {
            return options.zone().get();
        }
        ShopZone zone = new ShopZone();
        tables.stream()
                .filter(table -> table.format().tellsZone())
                .forEach(table -> table.dates().forEach(dates -> zone.see(dates.offsets())));
        Optional<ZoneId> told = zone.find(options.system());
        ZoneId chosen = told.orElse(options.system());
        if (!tables.isEmpty()) {
            warnings.add(Sentence.of(told.isPresent() ? "warn.zone-told" : "warn.zone-system", chosen.getId()));
        }
        return chosen;
    }
}
