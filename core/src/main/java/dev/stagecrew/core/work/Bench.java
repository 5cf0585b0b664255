package dev.stagecrew.core.work;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person as the floor sees them: what they cover, whether they are here, and whether they are free. */
final class Bench {
    final int person;
    final Cover[] covers;
    private final long[] nextCheckMillis;

    boolean onShift;
    long freeSinceMillis;
    long remindedMillis = Long.MIN_VALUE;

    /** What the person is at, or has just been handed. */
    @Nullable
    Work inHand;

    /** Work that was interrupted and waits for this person alone. */
    @Nullable
    Work unfinished;

    /** The cover whose queue the person is emptying after a look at it, or -1. */
    private int emptying = -1;

    Bench(int person, List<Cover> covers) {
        this.person = person;
        this.covers =
                covers.stream().sorted(Comparator.comparingInt(Cover::priority)).toArray(Cover[]::new);
        this.nextCheckMillis = new long[this.covers.length];
        Arrays.fill(nextCheckMillis, Long.MIN_VALUE);
    }

    boolean isFree() {
        return onShift && inHand == null;
    }

    int coverOf(int duty) {
        for (int i = 0; i < covers.length; i++) {
            if (covers[i].duty() == duty) {
                return i;
            }
        }
        return -1;
    }

    /** When the person will next look at the queue of a cover: long past for a queue they keep an eye on. */
    long looksAtMillis(int cover) {
        return covers[cover].checkEveryMillis() == 0 || emptying == cover ? Long.MIN_VALUE : nextCheckMillis[cover];
    }

    void took(int cover) {
        emptying = covers[cover].checkEveryMillis() > 0 ? cover : -1;
    }

    /** The person has seen an empty queue and stays away from it for a while. */
    void sawEmpty(int cover, long nowMillis) {
        if (covers[cover].checkEveryMillis() > 0 && looksAtMillis(cover) <= nowMillis) {
            nextCheckMillis[cover] = nowMillis + covers[cover].checkEveryMillis();
            if (emptying == cover) {
                emptying = -1;
            }
        }
    }
}
