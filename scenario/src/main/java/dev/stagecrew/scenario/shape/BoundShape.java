package dev.stagecrew.scenario.shape;

import dev.stagecrew.core.language.Sentence;
import java.util.Map;
import java.util.Optional;

/** A shape whose value is turned into another. */
record BoundShape<T, R>(Shape<T> inner, Shape.Binder<T, R> binder) implements Shape<R> {
    @Override
    public Optional<R> read(Tree tree, String path, Reading reading) {
        return inner.read(tree, path, reading)
                .flatMap(value -> binder.bind(value, new Place(tree.span(), path), reading));
    }

    @Override
    public Sentence expected() {
        return inner.expected();
    }

    @Override
    public Optional<Section> section() {
        return inner.section();
    }

    @Override
    public Map<String, Object> schema() {
        return inner.schema();
    }
}
