package dev.stagecrew.core.shop;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;

/**
 * Goods on the shelf, by group. Somebody has to look through the stock for anything to be ordered; how far ahead they
 * order depends on how well the range is kept. Stock-outs follow when nobody looks or nobody looks ahead.
 */
public final class Stockroom {
    private static final double ORDER_DAYS = 14;
    private static final double MEMORY_DAYS = 21;

    private final Assumptions assumptions;
    private final double[] onShelf;
    private final double[] onOrder;
    private final double[] demandADay;

    /**
     * A stockroom somewhere within its ordering cycle.
     *
     * @param ordersADay expected at the start, over all groups
     */
    public Stockroom(Assumptions assumptions, int groups, double ordersADay, double merchandising) {
        this.assumptions = assumptions;
        this.onShelf = new double[groups];
        this.onOrder = new double[groups];
        this.demandADay = new double[groups];
        for (int group = 0; group < groups; group++) {
            demandADay[group] = ordersADay / groups;
            onShelf[group] =
                    Math.ceil(demandADay[group] * (coverDays(merchandising) + ORDER_DAYS * (group + 1) / groups));
        }
    }

    public int groups() {
        return onShelf.length;
    }

    public boolean has(int group) {
        return onShelf[group] >= 1;
    }

    /** Takes one off the shelf, if there is one. */
    public void take(int group) {
        onShelf[group] = Math.max(0, onShelf[group] - 1);
    }

    /** A customer sent one back. */
    public void returned(int group) {
        onShelf[group]++;
    }

    /** Somebody asked for a group today, served or not: what the next purchase is sized by. */
    public void asked(int group) {
        demandADay[group] += 1 / MEMORY_DAYS;
    }

    public void endDay() {
        for (int group = 0; group < demandADay.length; group++) {
            demandADay[group] *= 1 - 1 / MEMORY_DAYS;
        }
    }

    /** Somebody looked through the stock: how many of a group they order now, 0 for none. */
    public double reorder(int group, double merchandising) {
        double covered = (onShelf[group] + onOrder[group]) / Math.max(1e-9, demandADay[group]);
        double wanted = coverDays(merchandising);
        if (covered >= wanted) {
            return 0;
        }
        double amount = Math.max(1, Math.ceil((wanted + ORDER_DAYS - covered) * demandADay[group]));
        onOrder[group] += amount;
        return amount;
    }

    public void arrived(int group, double amount) {
        onOrder[group] -= amount;
        onShelf[group] += amount;
    }

    /** Share of groups that cannot be sold. */
    public double outOfStock() {
        int out = 0;
        for (double units : onShelf) {
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
