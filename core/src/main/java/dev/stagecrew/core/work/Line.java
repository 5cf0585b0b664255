package dev.stagecrew.core.work;

import dev.stagecrew.core.time.SimTime;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/** What waits for one duty, the oldest first: work on paper, or people who hold the line. */
final class Line {
    final int index;
    final int duty;
    final boolean live;
    final Discipline discipline;

    private final ArrayDeque<Work> queue = new ArrayDeque<>();

    /** Pieces that somebody has to see to. */
    private int wanted;

    private int patient;
    private long sizeMillis;

    Line(int index, int duty, boolean live, Discipline discipline) {
        this.index = index;
        this.duty = duty;
        this.live = live;
        this.discipline = discipline;
    }

    /** New work. */
    void append(Work work) {
        work.queued();
        queue.addLast(work);
        sizeMillis += work.remainingMillis();
        wanted++;
        patient++;
    }

    /** Work that was begun comes back: it goes before all that waits. */
    void putBack(Work work) {
        queue.addFirst(work);
        sizeMillis += work.remainingMillis();
        wanted++;
    }

    /** The oldest piece that somebody has to see to. */
    @Nullable
    Work head() {
        if (wanted == 0) {
            queue.clear();
            sizeMillis = 0;
            return null;
        }
        Work head = queue.peekFirst();
        while (head != null && head.isGivenUp() && !head.staysWhenGivenUp()) {
            queue.removeFirst();
            sizeMillis -= head.remainingMillis();
            head = queue.peekFirst();
        }
        return head;
    }

    /** Takes the head out. */
    Work take() {
        Work work = queue.removeFirst();
        sizeMillis -= work.remainingMillis();
        wanted--;
        if (work.isWaiting()) {
            patient--;
        }
        return work;
    }

    /** Somebody's patience ran out. */
    void gaveUp(Work work) {
        patient--;
        if (!work.staysWhenGivenUp()) {
            wanted--;
        }
    }

    /** Nobody wants a piece any more, which may stand here. */
    void drop(Work work) {
        boolean counts = !work.isGivenUp() || work.staysWhenGivenUp();
        if (queue.remove(work)) {
            sizeMillis -= work.remainingMillis();
            wanted -= counts ? 1 : 0;
        }
    }

    /** Whether something waits here that may be put off for a time only. */
    boolean isPutOff() {
        return wanted > 0 && discipline.pressingMillis() != SimTime.NEVER;
    }

    /** How long an unhurried full-speed person would need for all that stands here. */
    long sizeMillis() {
        return sizeMillis;
    }

    /** How many wait for a first touch; those whose customers have left do not count. */
    int waiting() {
        return patient;
    }
}
