package dev.stagecrew.core.measure;

import java.util.Arrays;

/**
 * When each of those who wait arrived, oldest first: whoever leaves is found by the instant of arrival that their wait
 * tells of, so that a wait told wrong is not taken for somebody else's.
 *
 * <p>An array in order of time: most leave from its beginning, and the search for the others is binary.
 */
final class WaitingLine {
    private long[] arrivals = new long[16];
    private int first;
    private int end;
    private long sum;

    /** Somebody joins, no earlier than whoever joined before. */
    void join(long atMillis) {
        if (end == arrivals.length) {
            makeRoom();
        }
        arrivals[end++] = atMillis;
        sum += atMillis;
    }

    /** Who came at an instant leaves; where nobody did, the oldest leaves, and the sums tell. */
    void leave(long arrivedMillis) {
        if (first == end) {
            return;
        }
        int found = Arrays.binarySearch(arrivals, first, end, arrivedMillis);
        int gone = Math.max(first, found);
        sum -= arrivals[gone];
        System.arraycopy(arrivals, first, arrivals, first + 1, gone - first);
        first++;
    }

    /** How long they have waited so far, added up. */
    long waitedSoFar(long nowMillis) {
        return (end - first) * nowMillis - sum;
    }

    private void makeRoom() {
        int size = end - first;
        long[] roomier = size > arrivals.length / 2 ? new long[2 * arrivals.length] : arrivals;
        System.arraycopy(arrivals, first, roomier, 0, size);
        arrivals = roomier;
        first = 0;
        end = size;
    }
}
