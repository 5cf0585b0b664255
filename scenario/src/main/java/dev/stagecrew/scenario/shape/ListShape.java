package dev.stagecrew.scenario.shape;

import dev.stagecrew.core.language.Sentence;
import dev.stagecrew.scenario.problem.ProblemCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A list of things of one shape.
 *
 * @param most how many there may be
 */
public record ListShape<T>(Shape<T> each, int most) implements Shape<List<T>> {
    @Override
    public Optional<List<T>> read(Tree tree, String path, Reading reading) {
        if (!(tree instanceof Tree.Items items)) {
            reading.report(ProblemCode.E013, tree.span(), Sentence.of("must-be-not", path, expected(), tree.kind()));
            return Optional.empty();
        }
        int before = reading.count();
        if (items.items().size() > most) {
            reading.report(
                    ProblemCode.E015,
                    tree.span(),
                    Sentence.of("most-entries", path, most, items.items().size()));
            return Optional.empty();
        }
        List<T> read = new ArrayList<>();
        for (int i = 0; i < items.items().size(); i++) {
            each.read(items.items().get(i), path + "[" + i + "]", reading).ifPresent(read::add);
        }
        return reading.count() == before ? Optional.of(read) : Optional.empty();
    }

    @Override
    public Sentence expected() {
        return Sentence.of("expected.list", each.expected());
    }

    @Override
    public Optional<Section> section() {
        return each.section();
    }

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "array");
        schema.put("items", each.schema());
        schema.put("maxItems", most);
        return schema;
    }
}
