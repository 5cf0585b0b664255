package dev.stagecrew.learn.fact;

import java.time.Instant;
import java.util.Optional;

/**
 * Money given back that the export writes as a row of its own.
 *
 * @param order the order it belongs to, where the export says so
 * @param at when it was given back
 * @param value how much, above 0
 */
public record Refund(Optional<String> order, Optional<Instant> at, double value, String currency, Origin origin) {
    public Refund {
        if (!(value > 0)) {
            throw new IllegalArgumentException("a refund of " + value);
        }
    }
}
