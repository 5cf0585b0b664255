package dev.stagecrew.scenario.shape;

import dev.stagecrew.core.language.Sentence;
import dev.stagecrew.scenario.problem.ProblemCode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A section whose keys are names of the user's, all with the same shape under them.
 *
 * @param kind what is named, as {@code plan}
 */
public record NamedShape<T>(String kind, Shape<T> each) implements Shape<Map<String, T>> {
    private static final int MOST = 200;
    private static final String NAME = "[a-z][a-z0-9-]{0,39}";
    private static final Pattern VALID = Pattern.compile(NAME);

    @Override
    public Optional<Map<String, T>> read(Tree tree, String path, Reading reading) {
        int before = reading.count();
        Map<String, T> named = new LinkedHashMap<>();
        if (tree instanceof Tree.Table table && table.entries().size() > MOST) {
            reading.report(
                    ProblemCode.E015,
                    tree.span(),
                    Sentence.of("most-entries", path, MOST, table.entries().size()));
        } else if (tree instanceof Tree.Table table) {
            Set<String> seen = new HashSet<>();
            for (Tree.Entry entry : table.entries()) {
                if (!seen.add(entry.key())) {
                    reading.report(ProblemCode.E018, entry.keySpan(), Sentence.of("name-twice", entry.key(), path));
                } else {
                    checkName(entry, reading);
                    each.read(entry.value(), path + "." + entry.key(), reading)
                            .ifPresent(value -> named.put(entry.key(), value));
                }
            }
        } else if (!(tree instanceof Tree.Nothing)) {
            reading.report(ProblemCode.E013, tree.span(), Sentence.of("must-be-not", path, expected(), tree.kind()));
        }
        return reading.count() == before ? Optional.of(named) : Optional.empty();
    }

    private static void checkName(Tree.Entry entry, Reading reading) {
        if (!VALID.matcher(entry.key()).matches()) {
            reading.report(
                    ProblemCode.E013,
                    entry.keySpan(),
                    Sentence.of("name-form", entry.key()),
                    TextShape.kebab(entry.key()));
        }
    }

    @Override
    public Sentence expected() {
        return Sentence.of("expected.names-of", TextShape.kind(kind));
    }

    @Override
    public Optional<Section> section() {
        return each.section();
    }

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", new String[] {"object", "null"});
        schema.put("propertyNames", Schemas.text(NAME));
        schema.put("maxProperties", MOST);
        schema.put("additionalProperties", each.schema());
        return schema;
    }
}
