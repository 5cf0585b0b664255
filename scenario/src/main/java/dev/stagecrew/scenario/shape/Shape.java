package dev.stagecrew.scenario.shape;

import dev.stagecrew.core.language.Sentence;
import java.util.Map;
import java.util.Optional;

/** What may stand at a place of a file, and what it means: reads it, and describes itself. */
public interface Shape<T> {
    /**
     * The value of a part of the file, or nothing once every problem with it has been reported.
     *
     * @param path where the part stands, for messages, as {@code plans.cs-first.hires[0].from}
     */
    Optional<T> read(Tree tree, String path, Reading reading);

    /** What is expected, to follow "must be": {@code a number of hours, as 24 or 30 min}. */
    Sentence expected();

    /** The JSON Schema (2020-12) of this shape. */
    Map<String, Object> schema();

    /** The section within this shape, for the manual, if there is one. */
    default Optional<Section> section() {
        return Optional.empty();
    }

    /** A shape that turns what this one reads into something else. */
    default <R> Shape<R> as(Binder<T, R> binder) {
        return new BoundShape<>(this, binder);
    }

    /** Turns what was read into what is meant; reports what does not fit and then gives nothing. */
    @FunctionalInterface
    interface Binder<T, R> {
        Optional<R> bind(T value, Place place, Reading reading);
    }

    /** Where a value stands. */
    record Place(Span span, String path) {}
}
