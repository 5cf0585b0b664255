package dev.stagecrew.core.work;

import dev.stagecrew.core.people.EndOfShift;
import dev.stagecrew.core.time.SimTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where work meets people: a queue for each duty, and who is free.
 *
 * <p>The rules: work goes to the most skilled free person who covers it, to the one free for longest among equals.
 * A person who becomes free takes the work of the highest priority, the oldest first; what can be put off goes before
 * all else once it has been put off for as long as it can. Somebody whose main work is
 * elsewhere looks at a queue only now and then, and empties it when they do. A fallback, as the owner, takes work of a
 * duty that others cover only once it has waited unbearably long.
 *
 * <p>Source of the discipline: skill-based routing with agent priorities and per-queue first come first served, Gans,
 * Koole, Mandelbaum, Telephone Call Centers, M&amp;SOM 5 (2003) 79–141.
 */
public final class Floor {
    private final Crew crew;
    private final long[] unbearableMillis;
    private final long[] pressingMillis;
    private final List<ArrayDeque<Work>> queues = new ArrayList<>();
    private final int[] live;
    private final int[] patient;
    private final int[] regulars;
    private final List<@Nullable Bench> benches = new ArrayList<>();

    /**
     * An empty floor.
     *
     * @param unbearableMillis for each duty, how long work waits before a fallback takes it from those who cover it, or
     *     {@link SimTime#NEVER}
     * @param pressingMillis for each duty, how long work waits before it goes first whatever its priority, or
     *     {@link SimTime#NEVER}
     */
    public Floor(Crew crew, long[] unbearableMillis, long[] pressingMillis) {
        this.crew = crew;
        this.unbearableMillis = unbearableMillis.clone();
        this.pressingMillis = pressingMillis.clone();
        this.live = new int[unbearableMillis.length];
        this.patient = new int[unbearableMillis.length];
        this.regulars = new int[unbearableMillis.length];
        for (int duty = 0; duty < unbearableMillis.length; duty++) {
            queues.add(new ArrayDeque<>());
        }
    }

    /** A person joins the team. They are not here until {@link #arrive}. */
    public void join(int person, List<Cover> covers) {
        while (benches.size() <= person) {
            benches.add(null);
        }
        benches.set(person, new Bench(person, covers));
        for (Cover cover : covers) {
            if (!cover.fallback()) {
                regulars[cover.duty()]++;
            }
        }
    }

    /**
     * A person leaves the team. What they had begun, or were about to begin, goes to whoever is free or to the head of its
     * queue; those who step in only where nobody else covers a duty look whether one is theirs now.
     */
    public void leave(int person, long nowMillis) {
        Bench bench = bench(person);
        for (Cover cover : bench.covers) {
            if (!cover.fallback()) {
                regulars[cover.duty()]--;
            }
        }
        benches.set(person, null);
        putBack(bench.inHand, nowMillis);
        putBack(bench.unfinished, nowMillis);
        for (Bench other : benches) {
            if (other != null && other.isFree()) {
                look(other, nowMillis);
            }
        }
    }

    public void arrive(int person, long nowMillis) {
        Bench bench = bench(person);
        bench.onShift = true;
        if (bench.inHand == null) {
            free(person, nowMillis);
        }
    }

    /** The shift is over; a busy person finishes or interrupts on their own. */
    public void depart(int person) {
        bench(person).onShift = false;
    }

    /** A person interrupted what they were doing, because their shift ended. */
    public void interrupted(int person, Work work, EndOfShift then, long nowMillis) {
        Bench bench = bench(person);
        bench.inHand = null;
        if (then == EndOfShift.RESUME) {
            bench.unfinished = work;
        } else {
            putBack(work, nowMillis);
        }
    }

    /** New work: somebody begins it at once, or it waits. */
    public void submit(Work work, long nowMillis) {
        if (!offer(work, nowMillis)) {
            work.queued();
            queues.get(work.duty()).addLast(work);
            live[work.duty()]++;
            patient[work.duty()]++;
            remindFree(work, nowMillis);
        }
    }

    /** A person on shift has nothing in hand: they take the next work, or wait for some. */
    public void free(int person, long nowMillis) {
        Bench bench = bench(person);
        bench.inHand = null;
        if (!bench.onShift) {
            return;
        }
        Work unfinished = bench.unfinished;
        if (unfinished != null) {
            bench.unfinished = null;
            bench.inHand = unfinished;
            crew.assign(person, unfinished);
            return;
        }
        bench.freeSinceMillis = nowMillis;
        look(bench, nowMillis);
    }

    /** A person asked to be reminded; nothing happens when they have found work since. */
    public void reminded(int person, long nowMillis) {
        Bench bench = person < benches.size() ? benches.get(person) : null;
        if (bench != null && bench.isFree()) {
            look(bench, nowMillis);
        }
    }

    /** Patience ran out. Returns whether the work was still waiting: if so it counts as given up. */
    public boolean giveUp(Work work) {
        if (!work.isWaiting()) {
            return false;
        }
        work.givenUp();
        patient[work.duty()]--;
        if (!work.staysWhenGivenUp()) {
            live[work.duty()]--;
        }
        return true;
    }

    /** How many pieces of a duty wait for their first touch; those whose customers have left do not count. */
    public int waiting(int duty) {
        return patient[duty];
    }

    /** Hands work to the best of those who are free and would take it now. */
    private boolean offer(Work work, long nowMillis) {
        Bench best = null;
        int bestCover = -1;
        for (Bench bench : benches) {
            if (bench == null || !bench.isFree()) {
                continue;
            }
            int cover = bench.coverOf(work.duty());
            if (cover >= 0
                    && readyAtMillis(bench, cover, work) <= nowMillis
                    && (best == null || isBetter(bench, cover, best, bestCover))) {
                best = bench;
                bestCover = cover;
            }
        }
        if (best == null) {
            return false;
        }
        give(best, bestCover, work);
        return true;
    }

    /** Work that was begun comes back: it goes before all that waits. */
    private void putBack(@Nullable Work work, long nowMillis) {
        if (work != null && !offer(work, nowMillis)) {
            queues.get(work.duty()).addFirst(work);
            live[work.duty()]++;
            remindFree(work, nowMillis);
        }
    }

    /** Those who are free but would not take the work yet look again when they would. */
    private void remindFree(Work work, long nowMillis) {
        for (Bench bench : benches) {
            if (bench != null && bench.isFree()) {
                int cover = bench.coverOf(work.duty());
                if (cover >= 0) {
                    remind(bench, readyAtMillis(bench, cover, work), nowMillis);
                }
            }
        }
    }

    /** A free person looks for work, and takes it. */
    private void look(Bench bench, long nowMillis) {
        int chosen = choose(bench, nowMillis);
        if (chosen >= 0) {
            Work work = queues.get(bench.covers[chosen].duty()).removeFirst();
            live[work.duty()]--;
            if (work.isWaiting()) {
                patient[work.duty()]--;
            }
            give(bench, chosen, work);
        }
    }

    private int choose(Bench bench, long nowMillis) {
        int pressing = choosePressing(bench, nowMillis);
        return pressing >= 0 ? pressing : chooseByPriority(bench, nowMillis);
    }

    /** The oldest of what has been put off for as long as it can. */
    private int choosePressing(Bench bench, long nowMillis) {
        int chosen = -1;
        long oldest = Long.MAX_VALUE;
        for (int cover = 0; cover < bench.covers.length; cover++) {
            int duty = bench.covers[cover].duty();
            if (pressingMillis[duty] == SimTime.NEVER || live[duty] == 0) {
                continue;
            }
            Work head = head(duty);
            if (head != null
                    && head.arisesMillis() < oldest
                    && head.arisesMillis() <= nowMillis - pressingMillis[duty]
                    && readyAtMillis(bench, cover, head) <= nowMillis) {
                chosen = cover;
                oldest = head.arisesMillis();
            }
        }
        return chosen;
    }

    private int chooseByPriority(Bench bench, long nowMillis) {
        int chosen = -1;
        long oldest = 0;
        for (int cover = 0; cover < bench.covers.length; cover++) {
            if (chosen >= 0 && bench.covers[cover].priority() > bench.covers[chosen].priority()) {
                break;
            }
            Work head = head(bench.covers[cover].duty());
            if (head == null) {
                bench.sawEmpty(cover, nowMillis);
                continue;
            }
            long readyMillis = readyAtMillis(bench, cover, head);
            if (readyMillis > nowMillis) {
                remind(bench, readyMillis, nowMillis);
            } else if (chosen < 0 || head.arisesMillis() < oldest) {
                chosen = cover;
                oldest = head.arisesMillis();
            }
        }
        return chosen;
    }

    /** From when on a person would take a piece of work. */
    private long readyAtMillis(Bench bench, int cover, Work work) {
        int duty = work.duty();
        long briefedMillis = work.arisesMillis() + bench.covers[cover].handOffMillis();
        long readyMillis = Math.max(bench.looksAtMillis(cover), briefedMillis);
        if (bench.covers[cover].fallback() && regulars[duty] > 0) {
            long unbearable = unbearableMillis[duty];
            long stepsInMillis = unbearable == SimTime.NEVER ? SimTime.NEVER : work.arisesMillis() + unbearable;
            readyMillis = Math.max(readyMillis, stepsInMillis);
        }
        return readyMillis;
    }

    private static boolean isBetter(Bench bench, int cover, Bench best, int bestCover) {
        double difference = bench.covers[cover].skill() - best.covers[bestCover].skill();
        return difference > 0 || (difference == 0 && bench.freeSinceMillis < best.freeSinceMillis);
    }

    private void give(Bench bench, int cover, Work work) {
        bench.took(cover);
        bench.inHand = work;
        crew.assign(bench.person, work);
    }

    private void remind(Bench bench, long atMillis, long nowMillis) {
        boolean pending = bench.remindedMillis > nowMillis && bench.remindedMillis <= atMillis;
        if (atMillis != SimTime.NEVER && atMillis > nowMillis && !pending) {
            bench.remindedMillis = atMillis;
            crew.remind(bench.person, atMillis);
        }
    }

    private @Nullable Work head(int duty) {
        if (live[duty] == 0) {
            queues.get(duty).clear();
            return null;
        }
        ArrayDeque<Work> queue = queues.get(duty);
        Work head = queue.peekFirst();
        while (head != null && head.isGivenUp() && !head.staysWhenGivenUp()) {
            queue.removeFirst();
            head = queue.peekFirst();
        }
        return head;
    }

    private Bench bench(int person) {
        Bench bench = benches.get(person);
        if (bench == null) {
            throw new IllegalStateException("person " + person + " is not on the team");
        }
        return bench;
    }
}
