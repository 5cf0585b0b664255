package dev.stagecrew.learn.fact;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * One order of the shop: all its lines and parcels together.
 *
 * @param id as the shop numbers it
 * @param placed when it was placed; midnight in the shop's zone where only the day is exported, see {@code timed}
 * @param timed whether the export tells a time of day
 * @param paid when it was paid
 * @param dispatched when the last of it was handed to the carrier, or said to have been
 * @param delivered when it reached the customer
 * @param promised until when the customer was promised it
 * @param value what the customer pays for goods and postage, without tax where the export tells the tax
 * @param currency three letters, or empty where the export names none
 * @param refunded how much of the value was given back, from 0 up
 * @param cancelled whether it was called off before it was sent
 * @param test whether the shop placed it itself to try something out
 * @param channel where the customer came from, in the export's words
 * @param customer who bought, as a key that tells nothing about them; empty for a guest
 * @param customerOrder how many orders this customer has placed with it, where the export counts them
 * @param items pieces, at least 0; 0 where unknown
 * @param stars what the customer's review gave, from 1 to 5
 */
public record Sale(
        String id,
        Instant placed,
        boolean timed,
        Optional<Instant> paid,
        Optional<Instant> dispatched,
        Optional<Instant> delivered,
        Optional<Instant> promised,
        double value,
        String currency,
        double refunded,
        boolean cancelled,
        boolean test,
        Optional<String> channel,
        OptionalLong customer,
        OptionalInt customerOrder,
        int items,
        OptionalInt stars,
        Origin origin) {
    public Sale {
        if (refunded < 0 || items < 0 || Double.isNaN(value)) {
            throw new IllegalArgumentException("a sale of " + value + ", " + refunded + " of it refunded, of " + items);
        }
    }
}
