package dev.stagecrew.scenario.shape;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Pieces of JSON Schema, with their keywords in a fixed order. */
public final class Schemas {
    private Schemas() {}

    public static Map<String, Object> type(String name) {
        return object("type", name);
    }

    public static Map<String, Object> text() {
        return type("string");
    }

    static Map<String, Object> text(String pattern) {
        return object("type", "string", "pattern", "^" + pattern + "$");
    }

    public static Map<String, Object> any(Map<String, Object> first, Map<String, Object> second) {
        return object("anyOf", List.of(first, second));
    }

    /** Keywords and their values, in turn. */
    public static Map<String, Object> object(Object... pairs) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            object.put((String) pairs[i], pairs[i + 1]);
        }
        return object;
    }
}
