package dev.stagecrew.learn.gate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Days of sales that chance does not explain, as a shopping day brings them.
 *
 * @param counted what was sold on them
 * @param expected what usual days would have sold
 */
public record Burst(LocalDate first, LocalDate last, double counted, double expected) {
    public int days() {
        return (int) ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** As a multiple of the usual. */
    public double factor() {
        return counted / expected;
    }
}
