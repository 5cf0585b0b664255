package dev.stagecrew.scenario.file;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Enumerated values by the ids they have in files. */
final class Ids {
    private Ids() {}

    static <E extends Enum<E>> Map<String, E> of(E[] values, Function<E, String> id) {
        return of(List.of(values), id);
    }

    static <E> Map<String, E> of(List<E> values, Function<E, String> id) {
        Map<String, E> byId = new LinkedHashMap<>();
        for (E value : values) {
            byId.put(id.apply(value), value);
        }
        return Collections.unmodifiableMap(byId);
    }
}
