package dev.stagecrew.core.shop;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.time.SimTime;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Goods on the shelf, by group. Somebody has to look through the stock for anything to be ordered; how far ahead they
 * order depends on how well the range is kept. Stock-outs follow when nobody looks or nobody looks ahead. Between two
 * looks the books drift from the shelf: what they say is there and is not is sold all the same.
 */
public final class Stockroom {
    private final Assumptions assumptions;
    private final double[] onShelf;
    private final double[] booked;
    private final double[] onOrder;
    private final double[] demandADay;
    private final List<ArrayDeque<Order>> waiting;
    private final double orderDays;
    private final double memoryDays;

    /**
     * A stockroom somewhere within its ordering cycle.
     *
     * @param ordersADay expected at the start, over all groups
     */
    public Stockroom(Assumptions assumptions, int groups, double ordersADay, double merchandising) {
        this.assumptions = assumptions;
        this.onShelf = new double[groups];
        this.booked = new double[groups];
        this.onOrder = new double[groups];
        this.demandADay = new double[groups];
        this.waiting = Stream.generate(ArrayDeque<Order>::new).limit(groups).toList();
        this.memoryDays = Math.max(1, assumptions.get(Assumption.STOCK_MEMORY_DAYS));
        this.orderDays = assumptions.get(Assumption.STOCK_ORDER_DAYS);
        for (int group = 0; group < groups; group++) {
            demandADay[group] = ordersADay / groups;
            onShelf[group] =
                    Math.ceil(demandADay[group] * (coverDays(merchandising) + orderDays * (group + 1) / groups));
            booked[group] = onShelf[group];
        }
    }

    public int groups() {
        return onShelf.length;
    }

    /** The group that somebody comes for whose luck is 0 to 1: all are sold alike. */
    public int group(double luck) {
        return (int) (luck * groups());
    }

    /** What of such a luck did not decide which group it is, 0 to 1. */
    public double luckWithin(double luck) {
        return luck * groups() - group(luck);
    }

    /** Whether the books say that there is one: what the site goes by. */
    public boolean has(int group) {
        return booked[group] >= 1;
    }

    /** Whether there is one on the shelf. */
    public boolean isThere(int group) {
        return onShelf[group] >= 1;
    }

    /** Another group that the books say can be sold, for a buyer who takes something else; -1 when there is none. */
    public int anotherThan(int group) {
        for (int step = 1; step < booked.length; step++) {
            int other = (group + step) % booked.length;
            if (has(other)) {
                return other;
            }
        }
        return -1;
    }

    /** Units on the shelf, all groups together. */
    public double units() {
        double sum = 0;
        for (double units : onShelf) {
            sum += units;
        }
        return sum;
    }

    /** Books one out. Returns whether it was there to be taken off the shelf. */
    public boolean take(int group) {
        booked[group] = Math.max(0, booked[group] - 1);
        boolean there = onShelf[group] >= 1;
        onShelf[group] -= there ? 1 : 0;
        return there;
    }

    /** An order lacks its goods, though the books have them, or wants them once more. */
    public void waits(Order order) {
        waiting.get(order.group()).addLast(order);
    }

    /** An order waits no longer. */
    public void forget(Order order) {
        waiting.get(order.group()).remove(order);
    }

    /** The order of a group that has waited longest for goods, which are there now and booked out for it; none without. */
    public Optional<Order> serveWaiting(int group) {
        if (waiting.get(group).isEmpty() || !isThere(group)) {
            return Optional.empty();
        }
        take(group);
        return Optional.of(waiting.get(group).removeFirst());
    }

    /**
     * With a sale, now and then another one leaves unbooked: a breakage, a sample; {@code luck} is 0 to 1. Returns whether
     * one did.
     */
    public boolean leak(int group, double luck, double merchandising) {
        boolean leaves = isThere(group) && luck < assumptions.get(Assumption.STOCK_ERRORS) * (1 - merchandising);
        onShelf[group] -= leaves ? 1 : 0;
        return leaves;
    }

    /** One comes back: a customer sent it, or it never left the house. */
    public void returned(int group) {
        onShelf[group]++;
        booked[group]++;
    }

    /** Somebody asked for a group today, served or not: what the next purchase is sized by. */
    public void asked(int group) {
        demandADay[group] += 1 / memoryDays;
    }

    public void endDay() {
        for (int group = 0; group < demandADay.length; group++) {
            demandADay[group] *= 1 - 1 / memoryDays;
        }
    }

    /** Somebody looked through the stock, which sets the books right: how many of a group they order now, 0 for none. */
    public double reorder(int group, double merchandising) {
        booked[group] = onShelf[group];
        double covered = (onShelf[group] + onOrder[group]) / Math.max(1e-9, demandADay[group]);
        double wanted = coverDays(merchandising);
        if (covered >= wanted) {
            return 0;
        }
        double amount = Math.max(1, Math.ceil((wanted + orderDays - covered) * demandADay[group]));
        onOrder[group] += amount;
        return amount;
    }

    /** How long a supplier takes. */
    public long supplyMillis() {
        return Math.round(assumptions.get(Assumption.SUPPLIER_DAYS) * SimTime.DAY_MILLIS);
    }

    public void arrived(int group, double amount) {
        onOrder[group] -= amount;
        onShelf[group] += amount;
        booked[group] += amount;
    }

    /** Share of groups whose books agree with the shelf. */
    public double accuracy() {
        int right = 0;
        for (int group = 0; group < onShelf.length; group++) {
            right += booked[group] == onShelf[group] ? 1 : 0;
        }
        return right / (double) onShelf.length;
    }

    /** Share of groups that cannot be sold. */
    public double outOfStock() {
        int out = 0;
        for (double units : booked) {
            if (units < 1) {
                out++;
            }
        }
        return out / (double) onShelf.length;
    }

    private double coverDays(double merchandising) {
        double worst = assumptions.get(Assumption.STOCK_COVER);
        return worst + (assumptions.get(Assumption.STOCK_COVER_BEST) - worst) * merchandising;
    }
}
