package dev.stagecrew.core.shop;

/**
 * Orders that come by themselves.
 *
 * @param active subscribers at the start
 * @param everyDays between two orders of one
 * @param discount share of the usual price that they are spared
 */
public record Subscription(double active, double everyDays, double discount) {
    /** Nobody subscribes. */
    public static final Subscription NONE = new Subscription(0, 30, 0);

    public Subscription {
        if (!(active >= 0 && everyDays > 0 && discount >= 0 && discount < 1)) {
            throw new IllegalArgumentException(
                    "no such subscription: " + active + " every " + everyDays + " days, " + discount);
        }
    }
}
