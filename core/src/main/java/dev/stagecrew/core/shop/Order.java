package dev.stagecrew.core.shop;

/**
 * A sale.
 *
 * @param parcel what becomes of it, as far as it is luck
 * @param newCustomer whether it is somebody's first
 */
public record Order(
        long id, long placedMillis, Shopper shopper, ParcelNeeds parcel, double value, boolean newCustomer) {}
