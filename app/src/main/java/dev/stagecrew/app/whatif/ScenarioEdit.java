package dev.stagecrew.app.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Changes of a scenario's text by path: {@code plans.cs-first.hires[0].hours-per-week=15}. The outcome is the same
 * scenario as JSON, which a scenario may be written in.
 */
public final class ScenarioEdit {
    private static final Pattern STEP = Pattern.compile("([^.\\[\\]]+)|\\[(\\d+)]");

    private final JsonNode root;

    private ScenarioEdit(JsonNode root) {
        this.root = root;
    }

    /** Begins with a scenario's text, YAML or JSON. */
    public static ScenarioEdit of(String text) {
        return new ScenarioEdit(YAMLMapper.shared().readTree(text));
    }

    /**
     * Sets what is at a path; a key that is not there is added to a section that is.
     *
     * @param change {@code path=value}, the value as it would stand in the file
     * @throws PathException when the path leads nowhere
     */
    public ScenarioEdit set(String change) {
        int equals = change.indexOf('=');
        if (equals < 1) {
            throw new PathException(change, List.of());
        }
        List<String> steps = steps(change.substring(0, equals));
        JsonNode parent = root;
        for (String step : steps.subList(0, steps.size() - 1)) {
            parent = child(parent, step, change);
        }
        put(parent, steps.get(steps.size() - 1), value(change.substring(equals + 1)), change);
        return this;
    }

    /** The changed scenario. */
    public String text() {
        return JsonMapper.builder()
                .enable(tools.jackson.databind.SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(root)
                .replace("\r\n", "\n");
    }

    private static JsonNode value(String text) {
        return text.isBlank()
                ? JsonNodeFactory.instance.stringNode("")
                : YAMLMapper.shared().readTree(text);
    }

    private static List<String> steps(String path) {
        List<String> steps = new ArrayList<>();
        Matcher matcher = STEP.matcher(path);
        while (matcher.find()) {
            steps.add(matcher.group());
        }
        if (steps.isEmpty()) {
            throw new PathException(path, List.of());
        }
        return steps;
    }

    private static JsonNode child(JsonNode parent, String step, String change) {
        JsonNode child = step.startsWith("[") ? parent.path(index(step)) : parent.path(step);
        if (!child.isContainer()) {
            throw new PathException(change, keys(parent));
        }
        return child;
    }

    private static void put(JsonNode parent, String step, JsonNode value, String change) {
        if (parent instanceof ObjectNode section && !step.startsWith("[")) {
            section.set(step, value);
        } else if (parent instanceof ArrayNode list && step.startsWith("[") && index(step) < list.size()) {
            list.set(index(step), value);
        } else {
            throw new PathException(change, keys(parent));
        }
    }

    private static int index(String step) {
        return Integer.parseInt(step.substring(1, step.length() - 1));
    }

    private static List<String> keys(JsonNode parent) {
        List<String> keys = new ArrayList<>(parent.propertyNames());
        for (int i = 0; i < (parent.isArray() ? parent.size() : 0); i++) {
            keys.add("[" + i + "]");
        }
        return keys;
    }

    /** A path that leads nowhere. */
    public static final class PathException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient List<String> known;

        PathException(String change, List<String> known) {
            super(change);
            this.known = List.copyOf(known);
        }

        /** What there is where the path breaks off. */
        public List<String> known() {
            return known;
        }
    }
}
