package dev.stagecrew.learn.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The columns of one export under all their names, from a file of lines {@code field kind = name | name}; a kind with an
 * exclamation mark must be there. A name as {@code Amount spent (*)} stands for any text in the brackets.
 */
final class ExportColumns {
    private final Map<String, Column> columns = new LinkedHashMap<>();

    /** A column by the name that this program gives it. */
    record Column(String field, ColumnKind kind, boolean needed, List<String> names, List<String> plain) {
        Column(String field, ColumnKind kind, boolean needed, List<String> names) {
            this(
                    field,
                    kind,
                    needed,
                    List.copyOf(names),
                    names.stream().map(ExportColumns::plain).toList());
        }
    }

    /** Where each field stands, and what stood in the brackets of its name. */
    record Match(Map<String, Integer> places, Map<String, String> brackets) {
        Match {
            places = Map.copyOf(places);
            brackets = Map.copyOf(brackets);
        }
    }

    ExportColumns(List<Column> all) {
        all.forEach(column -> columns.put(column.field, column));
    }

    /** The columns in the file of that name. */
    static ExportColumns of(String id) {
        try (InputStream in =
                Objects.requireNonNull(ExportColumns.class.getResourceAsStream(id + ".columns"), id + ".columns")) {
            return new ExportColumns(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("//"))
                    .map(ExportColumns::column)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Column column(String line) {
        int equals = line.indexOf('=');
        String[] left = line.substring(0, equals).strip().split(" +", -1);
        boolean needed = left[1].endsWith("!");
        String kind = needed ? left[1].substring(0, left[1].length() - 1) : left[1];
        return new Column(
                left[0],
                ColumnKind.valueOf(kind.toUpperCase(Locale.ROOT)),
                needed,
                Stream.of(line.substring(equals + 1).split("\\|", -1))
                        .map(String::strip)
                        .toList());
    }

    ColumnKind kind(String field) {
        return Objects.requireNonNull(columns.get(field), field).kind;
    }

    /** Every column. */
    Iterable<Column> all() {
        return columns.values();
    }

    /** The fields that a header holds. */
    Match match(List<String> header) {
        return match(header, names(header));
    }

    /** Where each name of a header stands; a name that stands twice is where it stands first. */
    static Map<String, Integer> names(List<String> header) {
        Map<String, Integer> names = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            names.putIfAbsent(plain(header.get(i)), i);
        }
        return names;
    }

    /** Whether all columns are there without which it is not this export. */
    boolean needed(Map<String, Integer> names) {
        for (Column column : columns.values()) {
            if (column.needed
                    && column.plain.stream().noneMatch(name -> name.endsWith("(*)") || names.containsKey(name))) {
                return false;
            }
        }
        return true;
    }

    Match match(List<String> header, Map<String, Integer> names) {
        Map<String, Integer> places = new HashMap<>();
        Map<String, String> brackets = new HashMap<>();
        for (Column column : columns.values()) {
            for (String name : column.plain) {
                Optional<Integer> place = name.endsWith("(*)")
                        ? bracketed(column.field, name, names, header, brackets)
                        : Optional.ofNullable(names.get(name));
                if (place.isPresent()) {
                    places.put(column.field, place.get());
                    break;
                }
            }
        }
        return new Match(places, brackets);
    }

    private static Optional<Integer> bracketed(
            String field, String name, Map<String, Integer> names, List<String> header, Map<String, String> brackets) {
        String start = name.substring(0, name.length() - 2);
        for (Map.Entry<String, Integer> entry : names.entrySet()) {
            String whole = entry.getKey();
            if (whole.startsWith(start) && whole.endsWith(")") && whole.indexOf('(', start.length()) < 0) {
                String cell = header.get(entry.getValue());
                brackets.put(field, cell.substring(cell.lastIndexOf('(') + 1, cell.length() - 1));
                return Optional.of(entry.getValue());
            }
        }
        return Optional.empty();
    }

    /** The columns that a header lacks though they are needed, by their first names. */
    List<String> missing(Match match) {
        List<String> missing = new ArrayList<>();
        for (Column column : columns.values()) {
            if (column.needed && !match.places.containsKey(column.field)) {
                missing.add(column.names.get(0));
            }
        }
        return missing;
    }

    /** A name without differences of case, blanks and dots on an i. */
    static String plain(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        boolean blank = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c <= ' ' || c == '\u00A0') {
                blank = plain.length() > 0;
                continue;
            }
            if (blank) {
                plain.append(' ');
                blank = false;
            }
            plain.append(c == '\u0130' || c == '\u0131' ? 'i' : Character.toLowerCase(c));
        }
        return plain.toString();
    }
}
