package dev.stagecrew.core.shop;

import dev.stagecrew.core.time.SimTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which orders have not arrived, and when each was promised to. A promise is broken when its time passes, not when the
 * parcel comes at last: one that never comes is late too. A week after that its customer judges the shop unseen.
 */
public final class Promises {
    /** Olist asks for the review once the promised day is past, delivered or not. */
    public static final int WRITTEN_OFF_DAYS = 7;

    private final long promiseMillis;
    private final ArrayDeque<Order> undue = new ArrayDeque<>();
    private final ArrayDeque<Order> broken = new ArrayDeque<>();
    private final Set<Long> open = new HashSet<>();
    private final Set<Long> writtenOff = new HashSet<>();

    public Promises(double promiseDays) {
        this.promiseMillis = SimTime.hours(24 * promiseDays);
    }

    /** A new order; orders come in order of time. */
    public void placed(Order order) {
        undue.addLast(order);
        open.add(order.id());
    }

    public long dueMillis(Order order) {
        return order.placedMillis() + promiseMillis;
    }

    /** Whether the parcel is still to come. */
    public boolean isOpen(Order order) {
        return open.contains(order.id());
    }

    /** The parcel has come. Returns whether its customer has not judged the shop before. */
    public boolean delivered(Order order) {
        open.remove(order.id());
        return !writtenOff.remove(order.id());
    }

    /** Orders due before an instant, each told once, that have not arrived so far. */
    public List<Order> dueBefore(long millis) {
        List<Order> due = take(undue, millis - promiseMillis);
        broken.addAll(due);
        return due;
    }

    /** Orders a week over their time that have not arrived: each told once, and judged now. */
    public List<Order> writeOff(long nowMillis) {
        List<Order> lost = take(broken, nowMillis - promiseMillis - WRITTEN_OFF_DAYS * SimTime.DAY_MILLIS);
        lost.forEach(order -> writtenOff.add(order.id()));
        return lost;
    }

    private List<Order> take(ArrayDeque<Order> queue, long placedBeforeMillis) {
        List<Order> taken = new ArrayList<>();
        while (!queue.isEmpty() && queue.peekFirst().placedMillis() < placedBeforeMillis) {
            Order order = queue.removeFirst();
            if (isOpen(order)) {
                taken.add(order);
            }
        }
        return taken;
    }
}
