package dev.stagecrew.learn.fact;

import java.time.LocalDate;
import java.util.OptionalLong;

/**
 * What ads cost over some days.
 *
 * @param from first day
 * @param to last day, itself included
 * @param platform as {@code google-ads} or {@code meta-ads}
 */
public record Spend(
        LocalDate from,
        LocalDate to,
        String platform,
        double cost,
        OptionalLong clicks,
        String currency,
        Origin origin) {
    public Spend {
        if (to.isBefore(from) || cost < 0) {
            throw new IllegalArgumentException("ads for " + cost + " from " + from + " to " + to);
        }
    }
}
