package dev.stagecrew.scenario.shape;

/**
 * A key of a section.
 *
 * @param meaning one sentence for the manual
 * @param otherwise what is read when the key is left out, as it would be written; empty when there is no such value
 */
public record Key<T>(String name, Shape<T> shape, String meaning, boolean required, String otherwise) {
    public static <T> Key<T> required(String name, Shape<T> shape, String meaning) {
        return new Key<>(name, shape, meaning, true, "");
    }

    public static <T> Key<T> optional(String name, Shape<T> shape, String meaning) {
        return new Key<>(name, shape, meaning, false, "");
    }

    /** This key with a value for files that leave it out. */
    public Key<T> otherwise(String written) {
        return new Key<>(name, shape, meaning, false, written);
    }
}
