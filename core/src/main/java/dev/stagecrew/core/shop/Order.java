package dev.stagecrew.core.shop;

/**
 * A sale.
 *
 * @param parcel what becomes of it, as far as it is luck
 * @param group of products that it is taken from
 * @param newCustomer whether it is somebody's first
 */
public record Order(
        long id,
        long placedMillis,
        Shopper shopper,
        ParcelNeeds parcel,
        int group,
        double value,
        boolean newCustomer) {}
