package dev.stagecrew.support;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The kinds of a closed family, for tests that feed each of them to a place that takes the family apart: a further kind is
 * fed there by itself, or fails for want of an example.
 */
public final class Kinds {
    private Kinds() {}

    /** Every kind of a family that can be made: the kinds of the families within it, and not those families. */
    public static <F> List<Class<? extends F>> of(Class<F> family) {
        return leaves(family)
                .<Class<? extends F>>map(kind -> kind.asSubclass(family))
                .toList();
    }

    private static Stream<Class<?>> leaves(Class<?> family) {
        return Stream.of(family.getPermittedSubclasses())
                .flatMap(kind -> kind.isSealed() && kind.isInterface() ? leaves(kind) : Stream.of(kind));
    }

    /** One of every kind: a record whose parts are examples of their types in turn, or the only value of an enum. */
    public static <F> List<F> examples(Class<F> family) {
        return of(family).stream().map(kind -> family.cast(example(kind))).toList();
    }

    private static Object example(Class<?> type) {
        Map<Class<?>, Object> plain = Map.of(
                int.class,
                3,
                long.class,
                5L,
                double.class,
                .7,
                boolean.class,
                true,
                String.class,
                "somebody",
                Optional.class,
                Optional.empty(),
                List.class,
                List.of(),
                Map.class,
                Map.of());
        if (plain.containsKey(type)) {
            return plain.get(type);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isRecord()) {
            return made(type);
        }
        throw new IllegalArgumentException("there is no example of " + type);
    }

    private static Object made(Class<?> type) {
        RecordComponent[] parts = type.getRecordComponents();
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(
                    Stream.of(parts).map(RecordComponent::getType).toArray(Class[]::new));
            return canonical.newInstance(
                    Stream.of(parts).map(part -> example(part.getType())).toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("there is no example of " + type, e);
        }
    }
}
