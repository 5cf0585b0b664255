package dev.stagecrew.scenario.shape;

import dev.stagecrew.core.language.Sentence;
import dev.stagecrew.scenario.problem.ProblemCode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A name that must be known.
 *
 * @param kind what is named, as {@code role}
 * @param listed the names to list in a schema; empty when the file may add some
 */
record ChoiceShape(String kind, Function<Reading, Collection<String>> known, List<String> listed)
        implements Shape<String> {
    @Override
    public Optional<String> read(Tree tree, String path, Reading reading) {
        if (!(tree instanceof Tree.Scalar scalar)) {
            reading.report(ProblemCode.E013, tree.span(), Sentence.of("must-be-not", path, expected(), tree.kind()));
            return Optional.empty();
        }
        Collection<String> names = known.apply(reading);
        if (names.contains(scalar.text())) {
            return Optional.of(scalar.text());
        }
        reading.unknown(
                ProblemCode.E012,
                tree.span(),
                Sentence.of("unknown", TextShape.kind(kind), TextShape.shown(scalar.text())),
                scalar.text(),
                TextShape.names(kind, names));
        return Optional.empty();
    }

    @Override
    public Sentence expected() {
        return listed.isEmpty()
                ? Sentence.of("expected.name-of", TextShape.kind(kind))
                : Sentence.of("expected.one-of", String.join(", ", listed));
    }

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "string");
        if (!listed.isEmpty()) {
            schema.put("enum", listed);
        }
        return schema;
    }
}
