package dev.stagecrew.learn.export;

import static dev.stagecrew.learn.export.ColumnKind.COUNT;
import static dev.stagecrew.learn.export.ColumnKind.DATE;
import static dev.stagecrew.learn.export.ColumnKind.NUMBER;
import static dev.stagecrew.learn.export.ColumnKind.TEXT;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The tables that a map can describe, with what they may and what they must have. */
enum MappedTable {
    ORDERS(Set.of("id", "placed", "value")),
    LINES(Set.of("id", "placed")),
    TICKETS(Set.of("id", "created")),
    SESSIONS(Set.of("day")),
    SPEND(Set.of("from", "cost")),
    CALLS(Set.of("arrived")),
    PAY(Set.of("month", "cost"));

    private static final Map<String, ColumnKind> SALE = Map.ofEntries(
            Map.entry("id", TEXT),
            Map.entry("placed", DATE),
            Map.entry("paid", DATE),
            Map.entry("dispatched", DATE),
            Map.entry("delivered", DATE),
            Map.entry("promised", DATE),
            Map.entry("value", NUMBER),
            Map.entry("tax", NUMBER),
            Map.entry("refunded", NUMBER),
            Map.entry("currency", TEXT),
            Map.entry("cancelled", TEXT),
            Map.entry("test", TEXT),
            Map.entry("channel", TEXT),
            Map.entry("customer", TEXT),
            Map.entry("customer-order", COUNT),
            Map.entry("items", COUNT),
            Map.entry("stars", COUNT));

    @SuppressWarnings("ImmutableEnumChecker") // a copy that nothing changes
    private final Set<String> needed;

    MappedTable(Set<String> needed) {
        this.needed = Set.copyOf(needed);
    }

    static Optional<MappedTable> of(String word) {
        return Stream.of(values()).filter(table -> table.word().equals(word)).findFirst();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static String words() {
        return String.join(", ", Stream.of(values()).map(MappedTable::word).toList());
    }

    Set<String> needed() {
        return needed;
    }

    /** The fields of the table, each with what its cells hold. */
    Map<String, ColumnKind> fields() {
        return switch (this) {
            case ORDERS -> SALE;
            case LINES -> lines();
            case TICKETS ->
                Map.ofEntries(
                        Map.entry("id", TEXT),
                        Map.entry("created", DATE),
                        Map.entry("first-reply", DATE),
                        Map.entry("first-reply-minutes", NUMBER),
                        Map.entry("solved", DATE),
                        Map.entry("open", TEXT),
                        Map.entry("channel", TEXT),
                        Map.entry("agent", TEXT),
                        Map.entry("reopens", COUNT),
                        Map.entry("replies", COUNT),
                        Map.entry("score", NUMBER),
                        Map.entry("handling-minutes", NUMBER),
                        Map.entry("order", TEXT),
                        Map.entry("customer", TEXT),
                        Map.entry("by-agent", TEXT));
            case SESSIONS -> Map.of("day", DATE, "hour", COUNT, "channel", TEXT, "sessions", COUNT, "visitors", COUNT);
            case SPEND ->
                Map.of(
                        "from",
                        DATE,
                        "to",
                        DATE,
                        "platform",
                        TEXT,
                        "cost",
                        NUMBER,
                        "clicks",
                        COUNT,
                        "currency",
                        TEXT,
                        "campaign",
                        TEXT);
            case CALLS -> Map.of("arrived", DATE, "answered", DATE, "ended", DATE, "abandoned", TEXT, "agent", TEXT);
            case PAY -> Map.of("person", TEXT, "month", DATE, "hours", NUMBER, "cost", NUMBER);
        };
    }

    private static Map<String, ColumnKind> lines() {
        Map<String, ColumnKind> fields = new TreeMap<>(SALE);
        fields.remove("items");
        fields.put("quantity", COUNT);
        fields.put("price", NUMBER);
        return fields;
    }
}
