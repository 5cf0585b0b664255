package dev.stagecrew.core.shop;

import dev.stagecrew.core.time.SimTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/**
 * When each order was promised for, and which have not come. A promise is broken when its time passes, not when the
 * parcel comes at last: one that never comes is late too. Some days after that its buyer judges the shop unseen.
 */
final class Promises {
    private final long promiseMillis;
    private final long writeOffMillis;
    private final ArrayDeque<Purchase> undue = new ArrayDeque<>();
    private final ArrayDeque<Purchase> broken = new ArrayDeque<>();

    /**
     * No promises so far.
     *
     * @param writeOffDays from the promised time to the buyer's judgement
     */
    Promises(double promiseDays, double writeOffDays) {
        this.promiseMillis = SimTime.hours(24 * promiseDays);
        this.writeOffMillis = SimTime.hours(24 * writeOffDays);
    }

    /** A new order; orders come in order of time. */
    void placed(Purchase purchase) {
        undue.addLast(purchase);
    }

    long dueMillis(Order order) {
        return order.placedMillis() + promiseMillis;
    }

    /** Orders due before an instant, each told once, that have not arrived so far. */
    List<Purchase> dueBefore(long millis) {
        List<Purchase> due = take(undue, millis - promiseMillis);
        broken.addAll(due);
        return due;
    }

    /** Orders so long over their time that have not arrived: each told once, and judged now. */
    List<Purchase> writeOff(long nowMillis) {
        return take(broken, nowMillis - promiseMillis - writeOffMillis);
    }

    private static List<Purchase> take(ArrayDeque<Purchase> queue, long placedBeforeMillis) {
        List<Purchase> taken = new ArrayList<>();
        while (!queue.isEmpty() && queue.peekFirst().order().placedMillis() < placedBeforeMillis) {
            Purchase purchase = queue.removeFirst();
            if (purchase.isAwaited()) {
                taken.add(purchase);
            }
        }
        return taken;
    }
}
