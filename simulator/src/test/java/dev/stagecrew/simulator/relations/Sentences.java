package dev.stagecrew.simulator.relations;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGenerator;

/** Shows the name of a method as the sentence that it is. */
final class Sentences extends DisplayNameGenerator.Standard {
    @Override
    public String generateDisplayNameForMethod(List<Class<?>> enclosing, Class<?> test, Method method) {
        return of(method);
    }

    static String of(Method method) {
        String words = method.getName()
                .replaceAll("(\\p{Lu}|\\d+)", " $1")
                .toLowerCase(Locale.ROOT)
                .strip();
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
