package dev.stagecrew.core.shop;

/**
 * A sale.
 *
 * @param parcel what becomes of it, as far as it is luck
 * @param group of products that it is taken from
 * @param value what was paid for it
 * @param listValue what is paid for the same at usual prices
 * @param newCustomer whether it is somebody's first
 */
public record Order(
        long id,
        long placedMillis,
        Shopper shopper,
        ParcelNeeds parcel,
        int group,
        double value,
        double listValue,
        boolean newCustomer) {}
