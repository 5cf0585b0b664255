package dev.stagecrew.core.work;

import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * A kind of work that the shop needs done.
 *
 * @param id stable id, as {@code customer-service}
 * @param label for people, or the empty string to use the language's own word for the id
 * @param priority what is taken first: smaller numbers before larger ones, older work before newer
 * @param hoursPerWeek how much arises regularly; 0 where events alone make the work
 * @param minutesPerOrder how much arises with each order, for routine duties
 * @param feeds the quality that growth work feeds
 * @param scales whether the hours are those of the reference shop, and another shop needs more or fewer by its size; what a
 *     file states is meant as it stands
 */
public record Duty(
        String id,
        String label,
        Nature nature,
        int priority,
        double hoursPerWeek,
        double minutesPerOrder,
        Optional<Quality> feeds,
        boolean scales) {
    public Duty {
        if (hoursPerWeek < 0 || minutesPerOrder < 0) {
            throw new IllegalArgumentException("the duty " + id + " must not need negative time");
        }
        if (nature == Nature.GROWTH && feeds.isEmpty()) {
            throw new IllegalArgumentException("the growth duty " + id + " must feed a quality");
        }
    }

    /** A duty whose hours are meant as they stand. */
    public Duty(
            String id,
            String label,
            Nature nature,
            int priority,
            double hoursPerWeek,
            double minutesPerOrder,
            Optional<Quality> feeds) {
        this(id, label, nature, priority, hoursPerWeek, minutesPerOrder, feeds, false);
    }

    /** The same, were its hours those of the reference shop. */
    public Duty ofReferenceShop() {
        return new Duty(id, label, nature, priority, hoursPerWeek, minutesPerOrder, feeds, true);
    }

    /** The same in a shop that needs so many times the hours of the reference shop of a quality. */
    public Duty sized(ToDoubleFunction<Quality> factor) {
        return scales && feeds.isPresent()
                ? new Duty(
                        id,
                        label,
                        nature,
                        priority,
                        hoursPerWeek * factor.applyAsDouble(feeds.get()),
                        minutesPerOrder,
                        feeds,
                        true)
                : this;
    }

    /**
     * Hours a week that are put on anybody's list: what is needed, but of no kind of growth work more than can be planned.
     *
     * @param most hours a week that are planned; what a file states is never cut
     */
    public double listedHours(double most) {
        return scales ? Math.min(hoursPerWeek, most) : hoursPerWeek;
    }
}
