package dev.stagecrew.core.work;

import java.util.Optional;

/**
 * A kind of work that the shop needs done.
 *
 * @param id stable id, as {@code customer-service}
 * @param label for people, or the empty string to use the language's own word for the id
 * @param priority what is taken first: smaller numbers before larger ones, older work before newer
 * @param hoursPerWeek how much arises regularly; 0 where events alone make the work
 * @param minutesPerOrder how much arises with each order, for routine duties
 * @param feeds the quality that growth work feeds
 */
public record Duty(
        String id,
        String label,
        Nature nature,
        int priority,
        double hoursPerWeek,
        double minutesPerOrder,
        Optional<Quality> feeds) {
    public Duty {
        if (hoursPerWeek < 0 || minutesPerOrder < 0) {
            throw new IllegalArgumentException("the duty " + id + " must not need negative time");
        }
        if (nature == Nature.GROWTH && feeds.isEmpty()) {
            throw new IllegalArgumentException("the growth duty " + id + " must feed a quality");
        }
    }
}
