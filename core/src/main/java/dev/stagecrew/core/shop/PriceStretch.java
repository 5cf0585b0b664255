package dev.stagecrew.core.shop;

/**
 * Days on which everything costs so many times the usual.
 *
 * @param untilDay the first day on which it does no longer; {@link Integer#MAX_VALUE} for good
 */
public record PriceStretch(int fromDay, int untilDay, double factor) {
    public PriceStretch {
        if (untilDay <= fromDay || !(factor > 0 && factor < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "no such price: " + factor + " from day " + fromDay + " to day " + untilDay);
        }
    }

    /** Whether it is over some day. */
    public boolean isForATime() {
        return untilDay != Integer.MAX_VALUE;
    }

    boolean holds(int day) {
        return fromDay <= day && day < untilDay;
    }
}
