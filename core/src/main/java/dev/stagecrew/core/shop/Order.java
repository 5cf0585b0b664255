package dev.stagecrew.core.shop;

/**
 * A sale.
 *
 * @param newCustomer whether it is somebody's first
 */
public record Order(long id, long placedMillis, Shopper shopper, double value, boolean newCustomer) {}
