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

    /** Of each node its time and then its entry, so that four siblings fill one cache line. */
    private long[] nodes = new long[2 * 64];

    private int size;

    int size() {
        return size;
    }

    long firstTime() {
        return nodes[0];
    }

    long firstEntry() {
        return nodes[1];
    }

    void add(long time, long entry) {
        if (2 * size == nodes.length) {
            nodes = Arrays.copyOf(nodes, 2 * nodes.length);
        }
        int hole = size++;
        while (hole > 0) {
            int parent = (hole - 1) / CHILDREN;
            long above = nodes[2 * parent];
            if (time > above || (time == above && entry > nodes[2 * parent + 1])) {
                break;
            }
            move(parent, hole);
            hole = parent;
        }
        put(hole, time, entry);
    }

    void removeFirst() {
        size--;
        sink(nodes[2 * size], nodes[2 * size + 1]);
    }

    void clear() {
        size = 0;
    }

    /** Puts a pair where it belongs, beginning at the root. */
    private void sink(long time, long entry) {
        int hole = 0;
        int child = 1;
        while (child < size) {
            int least = leastFrom(child);
            long below = nodes[2 * least];
            if (time < below || (time == below && entry < nodes[2 * least + 1])) {
                break;
            }
            move(least, hole);
            hole = least;
            child = hole * CHILDREN + 1;
        }
        put(hole, time, entry);
    }

    /** The least of siblings, of which the first is given. */
    private int leastFrom(int first) {
        int least = first;
        long time = nodes[2 * first];
        int end = Math.min(first + CHILDREN, size);
        for (int other = first + 1; other < end; other++) {
            long otherTime = nodes[2 * other];
            if (otherTime < time || (otherTime == time && nodes[2 * other + 1] < nodes[2 * least + 1])) {
                least = other;
                time = otherTime;
            }
        }
        return least;
    }

    private void move(int from, int to) {
        put(to, nodes[2 * from], nodes[2 * from + 1]);
    }

    private void put(int node, long time, long entry) {
        nodes[2 * node] = time;
        nodes[2 * node + 1] = entry;
    }
}
