package dev.stagecrew.core.shop;

import dev.stagecrew.core.time.SimTime;
import java.util.ArrayList;
import java.util.List;

/** What lies at a {@link FulfilmentHouse}: orders to be packed and parcels that came back, each until the next pickup. */
public final class ConsignedParcels {
    private final List<Packing> orders = new ArrayList<>();
    private final List<Unpacking> returns = new ArrayList<>();

    /** An order is handed over by wire. */
    public void take(Packing order) {
        orders.add(order);
    }

    /** A returned parcel has come. */
    public void take(Unpacking parcel) {
        returns.add(parcel);
    }

    /** Nobody is to pack an order any more; returns whether it lay here. */
    public boolean drop(Packing order) {
        return orders.remove(order);
    }

    /** The orders that a pickup takes along: those that came by the day's cut-off, and before the pickup itself. */
    public List<Packing> packed(FulfilmentHouse house, long pickupMillis) {
        long midnight = SimTime.startOfDay(SimTime.dayOf(pickupMillis));
        long until = Math.min(pickupMillis, midnight + SimTime.hours(house.cutOffHour()));
        List<Packing> packed =
                orders.stream().filter(order -> order.arisesMillis() <= until).toList();
        orders.removeAll(packed);
        return packed;
    }

    /** The returned parcels that are unpacked by a pickup: all that lie here. */
    public List<Unpacking> unpacked() {
        List<Unpacking> unpacked = List.copyOf(returns);
        returns.clear();
        return unpacked;
    }
}
