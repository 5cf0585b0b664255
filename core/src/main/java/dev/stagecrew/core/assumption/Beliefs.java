package dev.stagecrew.core.assumption;

import dev.stagecrew.core.kpi.Unit;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The rows of {@code assumptions.yaml}, by name. */
final class Beliefs {
    private static final String RESOURCE = "assumptions.yaml";
    private static final Set<String> KEYS = Set.of("meaning", "unit", "values", "grade", "source");
    private static final Set<String> VALUES = Set.of("central", "low", "high", "sceptic", "reported-case");

    /** The ones that are shipped, in their order. */
    static final Map<String, Belief> SHIPPED = read();

    private Beliefs() {}

    /**
     * What is believed under a name.
     *
     * @throws IllegalStateException where the table has no such row
     */
    static Belief about(String name) {
        Belief belief = SHIPPED.get(name);
        if (belief == null) {
            throw new IllegalStateException(RESOURCE + " has no row \"" + name + "\"");
        }
        return belief;
    }

    private static Map<String, Belief> read() {
        try (InputStream resource = Beliefs.class.getResourceAsStream(RESOURCE)) {
            if (resource == null) {
                throw new IllegalStateException("the resource " + RESOURCE + " is missing");
            }
            LoadSettings settings = LoadSettings.builder().setLabel(RESOURCE).build();
            Map<String, Belief> rows = new LinkedHashMap<>();
            map(new Load(settings).loadFromInputStream(resource), RESOURCE)
                    .forEach((name, row) -> rows.put(name, belief(name, map(row, name))));
            return Collections.unmodifiableMap(rows);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Belief belief(String name, Map<String, Object> row) {
        Map<String, Object> values = map(row.get("values"), name);
        onlyKnown(name, row, KEYS);
        onlyKnown(name, values, VALUES);
        double central = number(values, "central", name);
        return new Belief(
                one(Unit.values(), Unit::id, text(row, "unit", name), name),
                central,
                number(values, "low", name),
                number(values, "high", name),
                values.containsKey("sceptic") ? number(values, "sceptic", name) : central,
                values.containsKey("reported-case") ? number(values, "reported-case", name) : central,
                one(Grade.values(), Grade::id, text(row, "grade", name), name),
                text(row, "source", name),
                text(row, "meaning", name));
    }

    private static void onlyKnown(String name, Map<String, Object> row, Set<String> known) {
        if (!known.containsAll(row.keySet())) {
            throw new IllegalStateException(name + " has " + row.keySet() + ", of which only " + known + " are known");
        }
    }

    private static double number(Map<String, Object> row, String key, String name) {
        return Double.parseDouble(text(row, key, name));
    }

    private static String text(Map<String, Object> row, String key, String name) {
        Object value = row.get(key);
        if (value == null) {
            throw new IllegalStateException(name + " has no " + key);
        }
        return value.toString();
    }

    private static <T> T one(T[] all, Function<T, String> id, String wanted, String name) {
        return Stream.of(all)
                .filter(candidate -> id.apply(candidate).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(name + ": there is no \"" + wanted + "\""));
    }

    @SuppressWarnings("unchecked") // a mapping of YAML, whose keys are all text here
    private static Map<String, Object> map(@Nullable Object node, String name) {
        if (node instanceof Map<?, ?> found) {
            return (Map<String, Object>) found;
        }
        throw new IllegalStateException(name + " must be a mapping");
    }
}
