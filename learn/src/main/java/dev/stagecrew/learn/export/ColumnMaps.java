package dev.stagecrew.learn.export;

import dev.stagecrew.core.language.Sentence;
import dev.stagecrew.learn.problem.LearnProblem;
import dev.stagecrew.learn.problem.LearnProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads files that say what the columns of tables mean: {@code table: orders}, and under {@code columns} for each thing the name
 * of its column, or {@code {column, format}} for dates, {@code {column, is}} for words that mean yes, {@code {column, from, to}}
 * for a survey's scale, or several names that are added up. {@code skip: {column, starts}} leaves rows out. A file may hold a
 * list of such maps.
 */
final class ColumnMaps {
    private final String file;
    private final List<LearnProblem> problems;

    private ColumnMaps(String file, List<LearnProblem> problems) {
        this.file = file;
        this.problems = problems;
    }

    static List<MappedExport> read(Path path, List<LearnProblem> problems) {
        ColumnMaps maps = new ColumnMaps(path.toString(), problems);
        try {
            Object tree = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(path));
            List<MappedExport> read = new ArrayList<>();
            for (Object map : tree instanceof List<?> several ? several : tree == null ? List.of() : List.of(tree)) {
                maps.map(map).ifPresent(read::add);
            }
            if (tree == null) {
                maps.bad(Sentence.of("map.no-table", MappedTable.words()));
            }
            return read;
        } catch (YamlEngineException e) {
            maps.bad(Sentence.of("map.no-yaml"));
        } catch (IOException e) {
            problems.add(LearnProblem.of(LearnProblemCode.L001, maps.file, "", Sentence.of("file.unreadable")));
        }
        return List.of();
    }

    private void bad(Sentence message) {
        problems.add(LearnProblem.of(LearnProblemCode.L010, file, "", message));
    }

    private Optional<MappedExport> map(@Nullable Object node) {
        int before = problems.size();
        Map<?, ?> map = node instanceof Map<?, ?> keys ? keys : Map.of();
        Optional<MappedTable> table = MappedTable.of(text(map.get("table")));
        if (table.isEmpty()) {
            bad(Sentence.of("map.no-table", MappedTable.words()));
            return Optional.empty();
        }
        map.keySet().stream()
                .filter(key -> !List.of("table", "columns", "skip").contains(text(key)))
                .forEach(key -> bad(Sentence.of("map.unknown-key", text(key), "table, columns, skip")));
        Map<String, MappedColumn> columns = new LinkedHashMap<>();
        if (map.get("columns") instanceof Map<?, ?> named) {
            named.forEach((field, column) -> column(table.get(), text(field), column, columns));
        }
        for (String needed : new TreeSet<>(table.get().needed())) {
            if (!columns.containsKey(needed)) {
                bad(Sentence.of("map.needs", table.get().word(), needed));
            }
        }
        if (table.get() == MappedTable.LINES && !columns.containsKey("value") && !columns.containsKey("price")) {
            bad(Sentence.of("map.needs", table.get().word(), "value"));
        }
        if (table.get() == MappedTable.SESSIONS
                && !columns.containsKey("sessions")
                && !columns.containsKey("visitors")) {
            bad(Sentence.of("map.needs", table.get().word(), "sessions"));
        }
        Optional<MappedExport.Skip> skip = skip(map.get("skip"));
        return problems.size() > before
                ? Optional.empty()
                : Optional.of(new MappedExport(file, table.get(), columns, skip));
    }

    private void column(MappedTable table, String field, @Nullable Object node, Map<String, MappedColumn> columns) {
        if (!table.fields().containsKey(field)) {
            bad(Sentence.of(
                    "map.unknown-key",
                    field,
                    String.join(", ", new TreeSet<>(table.fields().keySet()))));
            return;
        }
        Map<?, ?> keys = node instanceof Map<?, ?> map ? map : Map.of("column", node == null ? "" : node);
        List<String> names = texts(keys.get("column"));
        keys.keySet().stream()
                .filter(key -> !List.of("column", "format", "is", "from", "to").contains(text(key)))
                .forEach(key -> bad(Sentence.of("map.unknown-key", text(key), "column, format, is, from, to")));
        if (names.isEmpty() || names.contains("")) {
            bad(Sentence.of("map.no-column", field));
            return;
        }
        columns.put(
                field,
                new MappedColumn(
                        names,
                        format(field, keys.get("format")),
                        texts(keys.get("is")).stream().map(ExportColumns::plain).toList(),
                        number(keys.get("from"), 1),
                        number(keys.get("to"), 5)));
    }

    private @Nullable DateTimeFormatter format(String field, @Nullable Object format) {
        if (format == null) {
            return null;
        }
        try {
            return DateTimeFormatter.ofPattern(text(format), Locale.ROOT);
        } catch (IllegalArgumentException e) {
            bad(Sentence.of("map.format", field, text(format)));
            return null;
        }
    }

    private Optional<MappedExport.Skip> skip(@Nullable Object node) {
        if (node == null) {
            return Optional.empty();
        }
        Map<?, ?> keys = node instanceof Map<?, ?> map ? map : Map.of();
        String column = text(keys.get("column"));
        List<String> starts = texts(keys.get("starts"));
        if (column.isEmpty() || starts.isEmpty()) {
            bad(Sentence.of("map.skip"));
            return Optional.empty();
        }
        return Optional.of(new MappedExport.Skip(column, starts));
    }

    private static double number(@Nullable Object node, double otherwise) {
        return node instanceof Number number ? number.doubleValue() : otherwise;
    }

    private static String text(@Nullable Object node) {
        return Objects.toString(node, "");
    }

    private static List<String> texts(@Nullable Object node) {
        return node == null
                ? List.of()
                : (node instanceof List<?> list ? list.stream() : Stream.of(node))
                        .map(ColumnMaps::text)
                        .toList();
    }
}
