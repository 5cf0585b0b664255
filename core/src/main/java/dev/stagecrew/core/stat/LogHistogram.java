package dev.stagecrew.core.stat;

import java.util.Arrays;

/**
 * Counts durations in buckets of equal relative width, so that quantiles and shares cost no memory per duration.
 *
 * <p>Each power of two is cut into 128 equal buckets, open below and closed above, so that a bucket is between 0.39% and
 * 0.78% wide. A quantile is off by at most half a bucket, 0.4% of its value; a share is off by at most the share of the
 * bucket that the limit lies in, and exact when the limit is the edge of a bucket, as every whole number up to 256 is and
 * 8-bit multiples of powers of two are (240, 480, 1440, 2880). Durations below 10⁻⁹ count as zero, exactly. Smallest and
 * largest are exact.
 *
 * <p>Histograms of any durations combine without loss. The bucket is read off the bits of the number: no logarithm on
 * the simulated path. Not for use by several threads.
 *
 * <p>Source of the idea: C. Masson, J. E. Rim, H. K. Lee, DDSketch, PVLDB 12 (2019) 2195–2205,
 * doi:10.14778/3352063.3352135 (with a piecewise linear mapping in place of the logarithm).
 */
public final class LogHistogram {
    private static final int SUB_BUCKET_BITS = 7;
    private static final int DROPPED_BITS = 52 - SUB_BUCKET_BITS;
    private static final int OCTAVE = 1 << SUB_BUCKET_BITS;
    private static final double ZERO_BELOW = 0x1p-30;

    private long[] counts = new long[0];
    private int first;
    private long zeros;
    private long count;
    private double smallest = Double.POSITIVE_INFINITY;
    private double largest = Double.NEGATIVE_INFINITY;

    /**
     * Counts one duration.
     *
     * @throws IllegalArgumentException when it is negative, infinite or NaN
     */
    public void accept(double duration) {
        if (!(duration >= ZERO_BELOW)) {
            acceptZero(duration);
            return;
        }
        int slot = bucket(duration) - first;
        if (slot < 0 || slot >= counts.length) {
            slot = makeRoomFor(duration);
        }
        counts[slot]++;
        count++;
        // neither is NaN here: two compares that are rarely true cost less than Math.min and Math.max
        if (duration < smallest) {
            smallest = duration;
        }
        if (duration > largest) {
            largest = duration;
        }
    }

    /** Adds everything that another histogram has counted. */
    public void combine(LogHistogram other) {
        if (other.counts.length > 0) {
            cover(other.first, other.first + other.counts.length);
            for (int i = 0; i < other.counts.length; i++) {
                counts[other.first - first + i] += other.counts[i];
            }
        }
        zeros += other.zeros;
        count += other.count;
        smallest = Math.min(smallest, other.smallest);
        largest = Math.max(largest, other.largest);
    }

    /** Forgets everything and keeps the room. */
    public void clear() {
        Arrays.fill(counts, 0);
        zeros = 0;
        count = 0;
        smallest = Double.POSITIVE_INFINITY;
        largest = Double.NEGATIVE_INFINITY;
    }

    /** How many durations were counted. */
    public long count() {
        return count;
    }

    /**
     * The quantile by type 7 of Hyndman and Fan, as {@link Quantiles} has it: linear interpolation at position 1 + (n − 1)p
     * of the sorted durations, so that the median of an even number lies halfway between the two in the middle. Within 0.4%
     * of what the durations themselves would give; NaN when nothing was counted.
     */
    public double quantile(double p) {
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("the probability " + p + " must be between 0 and 1");
        }
        if (count == 0) {
            return Double.NaN;
        }
        double position = p * (count - 1);
        long rank = (long) position;
        double below = ranked(rank);
        double part = position - rank;
        return part == 0 ? below : below + part * (ranked(rank + 1) - below);
    }

    /** The share of durations that do not exceed a limit; NaN when nothing was counted. */
    public double shareAtMost(double limit) {
        if (count == 0) {
            return Double.NaN;
        }
        if (limit >= largest) {
            return 1;
        }
        if (!(limit >= ZERO_BELOW)) {
            return limit >= 0 ? (double) zeros / count : 0;
        }
        int slot = bucket(limit) - first;
        double within = zeros;
        // below the largest, so that there is a bucket for it unless it lies below them all
        for (int i = 0; i < slot; i++) {
            within += counts[i];
        }
        if (slot >= 0) {
            double edge = upperEdge(first + slot - 1);
            within += counts[slot] * (limit - edge) / (upperEdge(first + slot) - edge);
        }
        return within / count;
    }

    /** The duration of a rank, 0 for the smallest: exact at both ends, the middle of its bucket between them. */
    private double ranked(long rank) {
        if (rank == 0) {
            return smallest;
        }
        if (rank == count - 1) {
            return largest;
        }
        long seen = zeros;
        int slot = -1;
        while (seen <= rank) {
            seen += counts[++slot];
        }
        return slot < 0 ? 0 : Math.min(largest, Math.max(smallest, middle(first + slot)));
    }

    private void acceptZero(double duration) {
        if (!(duration >= 0)) {
            throw new IllegalArgumentException("the duration " + duration + " must be zero or positive");
        }
        zeros++;
        count++;
        smallest = 0;
        largest = Math.max(largest, 0);
    }

    private int makeRoomFor(double duration) {
        if (duration == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("the duration must be finite");
        }
        int octave = Math.floorDiv(bucket(duration), OCTAVE) * OCTAVE;
        cover(octave, octave + OCTAVE);
        return bucket(duration) - first;
    }

    private void cover(int from, int to) {
        if (counts.length == 0) {
            first = from;
            counts = new long[to - from];
            return;
        }
        int newFirst = Math.min(first, from);
        int newEnd = Math.max(first + counts.length, to);
        if (newEnd - newFirst > counts.length) {
            long[] wider = new long[newEnd - newFirst];
            System.arraycopy(counts, 0, wider, first - newFirst, counts.length);
            counts = wider;
            first = newFirst;
        }
    }

    /** One less than the bits puts a number that is an edge into the bucket that it closes. */
    private static int bucket(double duration) {
        return (int) ((Double.doubleToRawLongBits(duration) - 1) >>> DROPPED_BITS);
    }

    private static double upperEdge(int bucket) {
        return Double.longBitsToDouble((bucket + 1L) << DROPPED_BITS);
    }

    private static double middle(int bucket) {
        return (upperEdge(bucket - 1) + upperEdge(bucket)) / 2;
    }
}
