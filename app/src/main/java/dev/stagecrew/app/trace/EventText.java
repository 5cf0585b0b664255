package dev.stagecrew.app.trace;

import dev.stagecrew.core.event.ShopEvent;
import dev.stagecrew.core.time.SimTime;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * An event as one line: {@code 12 09:04:17.250 order-placed order=17 channel=organic value=35.2 new-customer=true}. Day 0
 * is the first measured one; the rest follows the event's own parts, so that a new kind of event needs nothing here.
 */
final class EventText {
    private static final String TIME = "atMillis";
    private static final Map<Class<?>, Form> FORMS = new ConcurrentHashMap<>();

    private EventText() {}

    static String of(ShopEvent event) {
        Form form = FORMS.computeIfAbsent(event.getClass(), Form::of);
        StringBuilder line = new StringBuilder(80);
        time(event.atMillis(), line);
        line.append(' ').append(form.name);
        for (int i = 0; i < form.parts.length; i++) {
            if (!form.parts[i].getName().equals(TIME)) {
                line.append(' ').append(form.labels[i]).append('=').append(value(form.parts[i], event));
            }
        }
        return line.toString();
    }

    private static void time(long atMillis, StringBuilder line) {
        long millis = Math.floorMod(atMillis, SimTime.DAY_MILLIS);
        line.append(SimTime.dayOf(atMillis)).append(' ');
        two(millis / SimTime.HOUR_MILLIS, line).append(':');
        two(millis / SimTime.MINUTE_MILLIS % 60, line).append(':');
        two(millis / SimTime.SECOND_MILLIS % 60, line).append('.');
        long thousandths = millis % SimTime.SECOND_MILLIS;
        line.append(thousandths < 100 ? "0" : "");
        two(thousandths, line);
    }

    private static StringBuilder two(long number, StringBuilder line) {
        return line.append(number < 10 ? "0" : "").append(number);
    }

    private static String value(RecordComponent part, ShopEvent event) {
        try {
            Object value = part.getAccessor().invoke(event);
            return value instanceof Enum<?> word
                    ? word.name().toLowerCase(Locale.ROOT).replace('_', '-')
                    : String.valueOf(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("the part " + part.getName() + " of an event cannot be read", e);
        }
    }

    private record Form(String name, RecordComponent[] parts, String[] labels) {
        static Form of(Class<?> kind) {
            RecordComponent[] parts = kind.getRecordComponents();
            String[] labels = new String[parts.length];
            for (int i = 0; i < parts.length; i++) {
                labels[i] = hyphenated(parts[i].getName());
            }
            return new Form(hyphenated(kind.getSimpleName()), parts, labels);
        }

        private static String hyphenated(String name) {
            return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        }
    }
}
