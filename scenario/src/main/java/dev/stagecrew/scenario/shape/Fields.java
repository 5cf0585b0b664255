package dev.stagecrew.scenario.shape;

import java.util.IdentityHashMap;
import java.util.NoSuchElementException;
import java.util.Optional;

/** A section that was read: the value and the place of each key. */
public final class Fields {
    private final Span span;
    private final IdentityHashMap<Key<?>, Object> values = new IdentityHashMap<>();
    private final IdentityHashMap<Key<?>, Span> spans = new IdentityHashMap<>();

    Fields(Span span) {
        this.span = span;
    }

    void put(Key<?> key, Object value, Span at) {
        values.put(key, value);
        spans.put(key, at);
    }

    /** The value of a key that is required or has a default. */
    public <T> T get(Key<T> key) {
        return find(key).orElseThrow(() -> new NoSuchElementException(key.name()));
    }

    /** The value of a key, if it was given. */
    @SuppressWarnings("unchecked") // put by Section with the value of the key's own shape
    public <T> Optional<T> find(Key<T> key) {
        return Optional.ofNullable((T) values.get(key));
    }

    /** Where a key's value stands; the section's own place when it was left out. */
    public Span at(Key<?> key) {
        Span at = spans.get(key);
        return at == null ? span : at;
    }

    public Span span() {
        return span;
    }
}
