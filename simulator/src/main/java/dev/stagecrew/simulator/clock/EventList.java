package dev.stagecrew.simulator.clock;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The future event list: a heap of four children a node over primitive times. Ties are broken by order of scheduling, so
 * that the order of delivery is fully determined.
 *
 * <p>Four children halve the depth of a binary heap and keep siblings in one cache line (LaMarca, Ladner, The influence
 * of caches on the performance of heaps, JEA 1, 1996, doi:10.1145/235141.235145).
 */
final class EventList {
    private static final int CHILDREN = 4;

    private long[] times = new long[256];
    private long[] orders = new long[256];
    private @Nullable Timer[] timers = new @Nullable Timer[256];
    private int size;
    private long nextOrder;

    boolean isEmpty() {
        return size == 0;
    }

    /** The time of the next event; the list must not be empty. */
    long nextMillis() {
        return times[0];
    }

    void add(long atMillis, Timer timer) {
        if (size == times.length) {
            times = Arrays.copyOf(times, size * 2);
            orders = Arrays.copyOf(orders, size * 2);
            timers = Arrays.copyOf(timers, size * 2);
        }
        long order = nextOrder++;
        int hole = size++;
        while (hole > 0) {
            int parent = (hole - 1) / CHILDREN;
            if (times[parent] <= atMillis) {
                break;
            }
            move(parent, hole);
            hole = parent;
        }
        set(hole, atMillis, order, timer);
    }

    Timer remove() {
        Timer first = timers[0];
        if (first == null) {
            throw new IllegalStateException("no event left");
        }
        size--;
        long time = times[size];
        long order = orders[size];
        Timer timer = timers[size];
        timers[size] = null;
        if (size > 0 && timer != null) {
            sink(time, order, timer);
        }
        return first;
    }

    void clear() {
        Arrays.fill(timers, 0, size, null);
        size = 0;
        nextOrder = 0;
    }

    private void sink(long time, long order, Timer timer) {
        int hole = 0;
        while (true) {
            int child = hole * CHILDREN + 1;
            if (child >= size) {
                break;
            }
            int least = child;
            int end = Math.min(child + CHILDREN, size);
            for (int other = child + 1; other < end; other++) {
                if (times[other] < times[least] || (times[other] == times[least] && orders[other] < orders[least])) {
                    least = other;
                }
            }
            if (times[least] > time || (times[least] == time && orders[least] > order)) {
                break;
            }
            move(least, hole);
            hole = least;
        }
        set(hole, time, order, timer);
    }

    private void move(int from, int to) {
        times[to] = times[from];
        orders[to] = orders[from];
        timers[to] = timers[from];
    }

    private void set(int at, long time, long order, Timer timer) {
        times[at] = time;
        orders[at] = order;
        timers[at] = timer;
    }
}
