package dev.stagecrew.scenario.shape;

import dev.stagecrew.core.language.Sentence;
import dev.stagecrew.scenario.problem.ProblemCode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A section whose keys are names that the catalogue or the file defines elsewhere.
 *
 * @param kind what is named, as {@code duty}
 */
public record KnownNames<T>(String kind, Shape<T> each) implements Shape<Map<String, T>> {
    @Override
    public Optional<Map<String, T>> read(Tree tree, String path, Reading reading) {
        if (!(tree instanceof Tree.Table table)) {
            reading.report(ProblemCode.E013, tree.span(), Sentence.of("must-be-not", path, expected(), tree.kind()));
            return Optional.empty();
        }
        int before = reading.count();
        Map<String, T> named = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        for (Tree.Entry entry : table.entries()) {
            if (!seen.add(entry.key())) {
                reading.report(ProblemCode.E004, entry.keySpan(), Sentence.of("key-twice", entry.key()));
            } else if (!reading.known(kind).contains(entry.key())) {
                reading.unknown(
                        ProblemCode.E012,
                        entry.keySpan(),
                        Sentence.of("unknown", TextShape.kind(kind), TextShape.shown(entry.key())),
                        entry.key(),
                        TextShape.names(kind, reading.known(kind)));
            } else {
                each.read(entry.value(), path + "." + entry.key(), reading)
                        .ifPresent(value -> named.put(entry.key(), value));
            }
        }
        return reading.count() == before ? Optional.of(named) : Optional.empty();
    }

    @Override
    public Sentence expected() {
        return Sentence.of("expected.names-of", TextShape.kind(kind));
    }

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("additionalProperties", each.schema());
        return schema;
    }
}
