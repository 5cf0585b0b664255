package dev.stagecrew.scenario.shape;

import dev.stagecrew.core.language.Sentence;
import dev.stagecrew.scenario.problem.ProblemCode;
import dev.stagecrew.scenario.shape.Reading.Names;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A section with fixed keys.
 *
 * @param name what the section describes, as bundles call it after {@code section.}: {@code hire}
 */
public record Section(String name, List<Key<?>> keys) implements Shape<Fields> {
    private static final Pattern DIGITS = Pattern.compile("\\d+%?");
    private static final Sentence SCENARIO = Sentence.of("the-scenario");

    public Section {
        keys = List.copyOf(keys);
    }

    public static Section of(String name, Key<?>... keys) {
        return new Section(name, List.of(keys));
    }

    @Override
    public Optional<Fields> read(Tree tree, String path, Reading reading) {
        int before = reading.count();
        if (tree instanceof Tree.Scalar || tree instanceof Tree.Items) {
            reading.report(ProblemCode.E013, tree.span(), Sentence.of("must-be-not", path, expected(), tree.kind()));
            return Optional.empty();
        }
        Fields fields = new Fields(tree.span());
        readGiven(tree, path, fields, reading);
        readLeftOut(tree, path, fields, reading);
        return reading.count() == before ? Optional.of(fields) : Optional.empty();
    }

    private void readGiven(Tree tree, String path, Fields fields, Reading reading) {
        Set<String> seen = new HashSet<>();
        for (Tree.Entry entry : entries(tree)) {
            Optional<Key<?>> key =
                    keys.stream().filter(one -> one.name().equals(entry.key())).findFirst();
            if (!seen.add(entry.key())) {
                reading.report(ProblemCode.E004, entry.keySpan(), Sentence.of("key-twice", entry.key()));
            } else if (key.isEmpty()) {
                reading.unknown(
                        ProblemCode.E010,
                        entry.keySpan(),
                        Sentence.of(
                                DIGITS.matcher(entry.key()).matches() ? "unknown-key.digits" : "unknown-key",
                                entry.key(),
                                named(path)),
                        entry.key(),
                        new Names(Sentence.of("kinds.key"), keyNames()));
            } else if (isGiven(key.get(), entry.value())) {
                readOne(key.get(), entry.value(), path, fields, reading);
            } else if (!key.get().required()) {
                reading.report(
                        ProblemCode.E011,
                        entry.keySpan(),
                        Sentence.of(
                                "no-value",
                                within(path, entry.key()),
                                key.get().shape().expected()));
            }
        }
    }

    private void readLeftOut(Tree tree, String path, Fields fields, Reading reading) {
        for (Key<?> key : keys) {
            Optional<Tree.Entry> entry = entries(tree).stream()
                    .filter(one -> one.key().equals(key.name()))
                    .findFirst();
            boolean empty = entry.map(Tree.Entry::value)
                    .filter(value -> !isGiven(key, value))
                    .isPresent();
            if (entry.isEmpty() && !key.otherwise().isEmpty()) {
                readOne(key, new Tree.Scalar(key.otherwise(), tree.span()), path, fields, reading);
            } else if (key.required() && (entry.isEmpty() || empty)) {
                reading.report(
                        ProblemCode.E011,
                        entry.map(Tree.Entry::keySpan).orElse(tree.span()),
                        Sentence.of(
                                "key-missing",
                                named(path),
                                key.name(),
                                key.shape().expected()));
            }
        }
    }

    /** A key without a value says nothing, except that a section of names is empty. */
    private static boolean isGiven(Key<?> key, Tree value) {
        return !(value instanceof Tree.Nothing) || key.shape() instanceof NamedShape<?>;
    }

    private <T> void readOne(Key<T> key, Tree value, String path, Fields fields, Reading reading) {
        key.shape()
                .read(value, within(path, key.name()), reading)
                .ifPresent(read -> fields.put(key, read, value.span()));
    }

    private static List<Tree.Entry> entries(Tree tree) {
        return tree instanceof Tree.Table table ? table.entries() : List.of();
    }

    private static String within(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private static Object named(String path) {
        return path.isEmpty() ? SCENARIO : path;
    }

    private List<String> keyNames() {
        return keys.stream().map(Key::name).toList();
    }

    @Override
    public Sentence expected() {
        return Sentence.of("expected.section", Sentence.of("section." + name));
    }

    @Override
    public Optional<Section> section() {
        return Optional.of(this);
    }

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (Key<?> key : keys) {
            Map<String, Object> property = new LinkedHashMap<>();
            property.put("description", key.meaning());
            property.putAll(key.shape().schema());
            properties.put(key.name(), property);
            if (key.required()) {
                required.add(key.name());
            }
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("additionalProperties", false);
        return schema;
    }
}
