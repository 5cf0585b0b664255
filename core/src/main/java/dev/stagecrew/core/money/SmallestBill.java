package dev.stagecrew.core.money;

import dev.stagecrew.core.time.SimTime;

/**
 * What is still to be paid to somebody whose bill of a month has a floor. A month here is one of 365.25 / 12 days from the
 * first day on; by each of its days at least that day's share of the floor is paid.
 */
final class SmallestBill {
    private final double leastPerMonth;
    private double firstDay;
    private double billed;
    private double paid;

    /**
     * A bill without anything on it.
     *
     * @param leastPerMonth in the scenario's currency
     * @param firstDay of its first month
     */
    SmallestBill(double leastPerMonth, int firstDay) {
        this.leastPerMonth = leastPerMonth;
        this.firstDay = firstDay;
    }

    /** Something comes on it; returns what is to be paid of it, the floor being paid so far. */
    double add(double amount) {
        billed += amount;
        return payUpTo(billed);
    }

    /** What has to be paid besides by the beginning of a day, so that the floor is. */
    double topUp(int day) {
        double months = (day - firstDay) / SimTime.DAYS_A_MONTH;
        double more = payUpTo(leastPerMonth * Math.min(1, months));
        if (months >= 1) {
            firstDay += SimTime.DAYS_A_MONTH;
            billed = 0;
            paid = 0;
        }
        return more;
    }

    private double payUpTo(double owed) {
        double more = Math.max(0, owed - paid);
        paid += more;
        return more;
    }
}
