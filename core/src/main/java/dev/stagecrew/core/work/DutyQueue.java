package dev.stagecrew.core.work;

import dev.stagecrew.core.time.SimTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What waits for one duty, the most urgent first, then the oldest: work on paper, or people who hold the line. */
final class DutyQueue {
    final int index;
    final int duty;
    final boolean live;
    final Discipline discipline;

    /** Of each person on the team who covers the duty, in the order of their numbers. */
    Watch[] watches = {};

    /** By priority. */
    private final List<ArrayDeque<Work>> queues =
            Stream.of(Priority.values()).map(priority -> new ArrayDeque<Work>()).toList();

    /** Pieces that somebody has to see to. */
    private int wanted;

    private int patient;
    private long sizeMillis;

    DutyQueue(int index, int duty, boolean live, Discipline discipline) {
        this.index = index;
        this.duty = duty;
        this.live = live;
        this.discipline = discipline;
    }

    /** Somebody joins the team who looks here. */
    void watchedBy(Watch watch) {
        List<Watch> all = new ArrayList<>(List.of(watches));
        all.add(watch);
        all.sort(Comparator.comparingInt(each -> each.server.person));
        watches = all.toArray(Watch[]::new);
    }

    /** Somebody leaves the team. */
    void forsakenBy(Server server) {
        watches = Stream.of(watches).filter(each -> each.server != server).toArray(Watch[]::new);
    }

    /** New work. */
    void append(Work work) {
        work.queued();
        queue(work).addLast(work);
        sizeMillis += work.remainingMillis();
        wanted++;
        patient++;
    }

    /** Work that was begun comes back: it goes before all of its priority that waits. */
    void putBack(Work work) {
        queue(work).addFirst(work);
        sizeMillis += work.remainingMillis();
        wanted++;
    }

    /** Of the most urgent pieces that somebody has to see to the oldest. */
    @Nullable
    Work head() {
        if (wanted == 0) {
            forget();
            return null;
        }
        Work head = null;
        for (int priority = 0; head == null && priority < queues.size(); priority++) {
            head = head(queues.get(priority));
        }
        return head;
    }

    private @Nullable Work head(ArrayDeque<Work> queue) {
        Work head = queue.peekFirst();
        while (head != null && head.isGivenUp() && !head.staysWhenGivenUp()) {
            queue.removeFirst();
            sizeMillis -= head.remainingMillis();
            head = queue.peekFirst();
        }
        return head;
    }

    private ArrayDeque<Work> queue(Work work) {
        return queues.get(work.priority().ordinal());
    }

    /** Nobody is wanted any more; whoever stands here has left. */
    private void forget() {
        queues.forEach(ArrayDeque::clear);
        sizeMillis = 0;
    }

    /** Takes the head out. */
    Work take() {
        Work work = Objects.requireNonNull(head());
        queue(work).removeFirst();
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
        if (queue(work).remove(work)) {
            sizeMillis -= work.remainingMillis();
            wanted -= counts ? 1 : 0;
        }
    }

    /** Whether something waits here that may be put off for a time only. */
    boolean isPutOff() {
        return wanted > 0 && discipline.pressingMillis() != SimTime.NEVER;
    }

    /** How long an unhurried full-speed person would need for all that stands here; who has left the head does not count. */
    long sizeMillis() {
        head();
        return sizeMillis;
    }

    /** How many wait for a first touch; those whose customers have left do not count. */
    int waiting() {
        return patient;
    }
}
