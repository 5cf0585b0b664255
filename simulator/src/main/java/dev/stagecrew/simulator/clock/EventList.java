package dev.stagecrew.simulator.clock;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The future event list: a heap of four children a node over primitive times. Ties are broken by order of scheduling, so
 * that the order of delivery is fully determined.
 *
 * <p>Four children halve the depth of a binary heap and keep siblings in one cache line (LaMarca, Ladner, The influence
 * of caches on the performance of heaps, JEA 1, 1996, doi:10.1145/235141.235145). Only numbers move in the heap: what is
 * to be delivered stays in a slot, because moving a reference costs a garbage collector's bookkeeping.
 */
final class EventList {
    private static final int CHILDREN = 4;

    /** Bits of an entry that hold its slot; those above hold the order of scheduling. */
    private static final int SLOT_BITS = 24;

    private static final long SLOT_MASK = (1L << SLOT_BITS) - 1;

    private long[] times = new long[64];
    private long[] entries = new long[64];
    private @Nullable Delivery[] deliveries = new @Nullable Delivery[64];
    private int[] freeSlots = new int[64];
    private int size;
    private int slotsUsed;
    private long nextOrder;

    boolean isEmpty() {
        return size == 0;
    }

    /** The time of the next event; the list must not be empty. */
    long nextMillis() {
        return times[0];
    }

    void add(long atMillis, Delivery delivery) {
        if (size == times.length) {
            grow();
        }
        int slot = size == slotsUsed ? slotsUsed++ : freeSlots[size];
        deliveries[slot] = delivery;
        long entry = nextOrder++ << SLOT_BITS | slot;
        int hole = size++;
        while (hole > 0) {
            int parent = (hole - 1) / CHILDREN;
            if (times[parent] <= atMillis) {
                break;
            }
            times[hole] = times[parent];
            entries[hole] = entries[parent];
            hole = parent;
        }
        times[hole] = atMillis;
        entries[hole] = entry;
    }

    Delivery remove() {
        int slot = (int) (entries[0] & SLOT_MASK);
        Delivery first = deliveries[slot];
        if (size == 0 || first == null) {
            throw new IllegalStateException("no event left");
        }
        deliveries[slot] = null;
        size--;
        freeSlots[size] = slot;
        sink(times[size], entries[size]);
        return first;
    }

    void clear() {
        Arrays.fill(deliveries, null);
        size = 0;
        slotsUsed = 0;
        nextOrder = 0;
    }

    /** Puts an entry where it belongs, beginning at the root. */
    private void sink(long time, long entry) {
        int hole = 0;
        int child = 1;
        while (child < size) {
            int least = child;
            int end = Math.min(child + CHILDREN, size);
            for (int other = child + 1; other < end; other++) {
                if (isBefore(times[other], entries[other], times[least], entries[least])) {
                    least = other;
                }
            }
            if (!isBefore(times[least], entries[least], time, entry)) {
                break;
            }
            times[hole] = times[least];
            entries[hole] = entries[least];
            hole = least;
            child = hole * CHILDREN + 1;
        }
        times[hole] = time;
        entries[hole] = entry;
    }

    private static boolean isBefore(long time, long entry, long otherTime, long otherEntry) {
        return time < otherTime || (time == otherTime && entry < otherEntry);
    }

    private void grow() {
        if (size > SLOT_MASK / 2) {
            throw new IllegalStateException("more than " + size + " messages on their way");
        }
        times = Arrays.copyOf(times, size * 2);
        entries = Arrays.copyOf(entries, size * 2);
        deliveries = Arrays.copyOf(deliveries, size * 2);
        freeSlots = Arrays.copyOf(freeSlots, size * 2);
    }
}
