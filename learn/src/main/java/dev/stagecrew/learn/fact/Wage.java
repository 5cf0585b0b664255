package dev.stagecrew.learn.fact;

import java.time.YearMonth;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * What one person cost in one month.
 *
 * @param person a key that tells nothing about them
 * @param hours worked in the month, where known
 * @param cost in the currency of the table; what it covers (gross pay or all that the employer pays) is asked
 */
public record Wage(OptionalLong person, YearMonth month, OptionalDouble hours, double cost, Origin origin) {}
