package dev.stagecrew.simulator.clock;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The future event list. Ties are broken by order of scheduling, so that the order of delivery is fully determined.
 *
 * <p>Most of what is scheduled in a shop comes soon: work ends, the next customer comes. So the soonest few stand in a
 * sorted row, where a newcomer finds its place after a few steps, and only what comes later goes through a heap. Only
 * numbers move: what is to be delivered stays in a slot, because moving a reference costs a garbage collector's
 * bookkeeping.
 */
final class EventList {
    /** How many stand in the row at most. */
    private static final int ROW = 32;

    /** Bits of an entry that hold its slot; those above hold the order of scheduling. */
    private static final int SLOT_BITS = 24;

    private static final long SLOT_MASK = (1L << SLOT_BITS) - 1;

    /** The soonest stands last. Nothing in the heap comes before any of the row. */
    private final long[] times = new long[ROW];

    private final long[] entries = new long[ROW];
    private int soon;
    private final EventHeap later = new EventHeap();

    private @Nullable Delivery[] deliveries = new @Nullable Delivery[64];
    private int[] freeSlots = new int[64];
    private int slotsUsed;
    private long nextOrder;

    boolean isEmpty() {
        return soon == 0;
    }

    /** The time of the next event; the list must not be empty. */
    long nextMillis() {
        return times[soon - 1];
    }

    void add(long atMillis, Delivery delivery) {
        long entry = nextOrder++ << SLOT_BITS | slotFor(delivery);
        boolean beforeAllLater = later.size() == 0 || atMillis < times[0];
        if (beforeAllLater && soon < ROW) {
            line(atMillis, entry);
        } else if (atMillis < times[0]) {
            later.add(times[0], entries[0]);
            soon--;
            System.arraycopy(times, 1, times, 0, soon);
            System.arraycopy(entries, 1, entries, 0, soon);
            line(atMillis, entry);
        } else {
            later.add(atMillis, entry);
        }
    }

    Delivery remove() {
        Delivery first = soon == 0 ? null : deliveries[(int) (entries[soon - 1] & SLOT_MASK)];
        if (first == null) {
            throw new IllegalStateException("no event left");
        }
        soon--;
        int slot = (int) (entries[soon] & SLOT_MASK);
        deliveries[slot] = null;
        freeSlots[soon + later.size()] = slot;
        if (soon == 0) {
            refill();
        }
        return first;
    }

    void clear() {
        Arrays.fill(deliveries, null);
        later.clear();
        soon = 0;
        slotsUsed = 0;
        nextOrder = 0;
    }

    /** Puts an event into the row, which has room for it. */
    private void line(long atMillis, long entry) {
        int place = soon++;
        while (place > 0 && times[place - 1] <= atMillis) {
            times[place] = times[place - 1];
            entries[place] = entries[place - 1];
            place--;
        }
        times[place] = atMillis;
        entries[place] = entry;
    }

    /** Half of the row, so that there is room for what is scheduled next. */
    private void refill() {
        soon = Math.min(ROW / 2, later.size());
        for (int place = soon - 1; place >= 0; place--) {
            times[place] = later.firstTime();
            entries[place] = later.firstEntry();
            later.removeFirst();
        }
    }

    private int slotFor(Delivery delivery) {
        int size = soon + later.size();
        if (size == deliveries.length) {
            if (size > SLOT_MASK / 2) {
                throw new IllegalStateException("more than " + size + " messages on their way");
            }
            deliveries = Arrays.copyOf(deliveries, size * 2);
            freeSlots = Arrays.copyOf(freeSlots, size * 2);
        }
        int slot = size == slotsUsed ? slotsUsed++ : freeSlots[size];
        deliveries[slot] = delivery;
        return slot;
    }
}
