package dev.stagecrew.core.shop;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.shop.AfterSale.House.Occasion;
import dev.stagecrew.core.time.SimTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/** Orders between the shelf and the carrier: how much work they are, which go wrong, and how long they stay in the house. */
public final class Dispatch {
    /** Pickups before an order whose goods were missing: no later one is in time. */
    private static final int LATE_ALREADY = -1000;

    /** With which pickup after the sale a parcel leaves in time at the latest: the carrier may have been at the door. */
    private static final int IN_TIME_PICKUPS = 2;

    private final Assumptions assumptions;
    private final double remembered;
    private final List<Parcel> packed = new ArrayList<>();
    private final ArrayDeque<Double> recentDays = new ArrayDeque<>();
    private double recentSum;
    private int pickups;

    public Dispatch(Assumptions assumptions) {
        this.assumptions = assumptions;
        this.remembered = assumptions.get(Assumption.DISPATCH_ORDERS);
    }

    /**
     * A parcel to be packed.
     *
     * @param duty whose work it is
     * @param process how good the process is, 0 to 1
     */
    public Packing packing(int duty, long nowMillis, Purchase purchase, Occasion occasion, double process) {
        double minutes = Packing.usualMinutes(assumptions, process);
        long size = SimTime.minutes(minutes * purchase.order().parcel().packing());
        boolean again = occasion == Occasion.REPLACEMENT;
        int before = occasion == Occasion.GOODS_FOUND ? LATE_ALREADY : pickups;
        return new Packing(duty, nowMillis, size, purchase, again, before);
    }

    /**
     * Somebody has packed a parcel, which now waits for the carrier. The wrong thing is in it more often, the less skilled and
     * the more tired they are; in a replacement never.
     *
     * @param errorFactor how much more often than usual they err today
     */
    public void packed(Packing packing, double skill, double errorFactor) {
        packed(packing, assumptions.get(Assumption.WRONG_PARCEL) * (errorFactor * Skilled.errors(assumptions, skill)));
    }

    /** The same, by a house in whose parcels the wrong thing is with a chance. */
    public void packed(Packing packing, double chance) {
        boolean wrong = !packing.isAgain() && packing.order().parcel().wrongLuck() < chance;
        packed.add(new Parcel(packing, wrong));
    }

    /** The carrier is here: what has been packed since the last time. */
    public List<Parcel> pickup() {
        pickups++;
        List<Parcel> ready = List.copyOf(packed);
        packed.clear();
        return ready;
    }

    /** Whether a parcel that the carrier takes now is in time. */
    public boolean isInTime(Packing packing) {
        return pickups <= packing.pickupsBefore() + IN_TIME_PICKUPS;
    }

    /** An order has left the house, or was cancelled there, so long after the sale. */
    public void left(long afterMillis) {
        double days = afterMillis / (double) SimTime.DAY_MILLIS;
        recentDays.addLast(days);
        recentSum += days;
        if (recentDays.size() > remembered) {
            recentSum -= recentDays.removeFirst();
        }
    }

    /**
     * Days that recent orders were in the house; those that never left it count with the time they were waited for.
     *
     * @param usual as long as there was no order
     */
    public double recentDays(double usual) {
        return recentDays.isEmpty() ? usual : recentSum / recentDays.size();
    }

    /**
     * A packed parcel.
     *
     * @param wrong whether something else is in it than was ordered
     */
    public record Parcel(Packing packing, boolean wrong) {}
}
