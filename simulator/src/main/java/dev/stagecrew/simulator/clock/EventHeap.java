package dev.stagecrew.simulator.clock;

import java.util.Arrays;

/**
 * A heap of four children a node over pairs of numbers, a time and an entry, least first.
 *
 * <p>Four children halve the depth of a binary heap and keep siblings in one cache line (LaMarca, Ladner, The influence
 * of caches on the performance of heaps, JEA 1, 1996, doi:10.1145/235141.235145).
 */
final class EventHeap {
    private static final int CHILDREN = 4;

    private long[] times = new long[64];
    private long[] entries = new long[64];
    private int size;

    int size() {
        return size;
    }

    long firstTime() {
        return times[0];
    }

    long firstEntry() {
        return entries[0];
    }

    void add(long time, long entry) {
        if (size == times.length) {
            times = Arrays.copyOf(times, size * 2);
            entries = Arrays.copyOf(entries, size * 2);
        }
        int hole = size++;
        while (hole > 0) {
            int parent = (hole - 1) / CHILDREN;
            if (!isBefore(time, entry, times[parent], entries[parent])) {
                break;
            }
            times[hole] = times[parent];
            entries[hole] = entries[parent];
            hole = parent;
        }
        times[hole] = time;
        entries[hole] = entry;
    }

    void removeFirst() {
        size--;
        sink(times[size], entries[size]);
    }

    void clear() {
        size = 0;
    }

    /** Puts a pair where it belongs, beginning at the root. */
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
}
