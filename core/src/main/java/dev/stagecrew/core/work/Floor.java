package dev.stagecrew.core.work;

import dev.stagecrew.core.people.EndOfShift;
import dev.stagecrew.core.time.SimTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where work meets people: a line for each duty, and who is free.
 *
 * <p>The rules: work goes to the most skilled free person who covers it, to the one free for longest among equals.
 * A person who becomes free takes the work of the highest priority, the oldest first, and those who hold the line before
 * those who have written; what can be put off goes before all else once it has been put off for as long as it can, and
 * work that was interrupted waits behind whatever is more urgent. Whoever holds the line is heard at once, and less
 * urgent work is put aside for them. Written work is looked at now and then: more often by those who mind it, who put
 * less urgent work aside for it, than by those whose main work is elsewhere. A fallback, as the owner, steps back for
 * those who mind a duty while one of them is here or is expected before the work is due: at once where customers wait.
 * Work that has waited for too long all the same, a fallback takes. Whoever is hired for growth work goes on with it when
 * nothing else waits for them.
 *
 * <p>Source of the discipline: skill-based routing with agent priorities and per-queue first come first served, Gans,
 * Koole, Mandelbaum, Telephone Call Centers, M&amp;SOM 5 (2003) 79–141.
 */
public final class Floor {
    private final Crew crew;
    private final Line[] lines;

    private final List<@Nullable Bench> benches = new ArrayList<>();
    private final Minders minders;

    /**
     * An empty floor.
     *
     * @param disciplines of each duty
     */
    public Floor(Crew crew, List<Discipline> disciplines) {
        this.crew = crew;
        this.minders = new Minders(disciplines.size(), benches);
        this.lines = new Line[2 * disciplines.size()];
        for (int index = 0; index < lines.length; index++) {
            lines[index] = new Line(index, index / 2, index % 2 == 1, disciplines.get(index / 2));
        }
    }

    /** A person joins the team. They are not here until {@link #arrive}, and are not expected until {@link #expect}. */
    public void join(int person, List<Cover> covers) {
        join(person, covers, Trade.NONE);
    }

    /** A person joins the team who goes on with a trade of their own whenever nothing waits for them. */
    public void join(int person, List<Cover> covers, Trade trade) {
        while (benches.size() <= person) {
            benches.add(null);
        }
        List<Watch> watches = new ArrayList<>();
        for (Cover cover : covers) {
            Line written = lines[2 * cover.duty()];
            watches.add(new Watch(cover, written));
            if (written.discipline.interrupts()) {
                watches.add(new Watch(cover, lines[2 * cover.duty() + 1]));
            }
        }
        benches.set(person, new Bench(person, watches, trade, lines.length));
    }

    /** A person who is not here comes at an instant, and no sooner, for a shift until another. */
    public void expect(int person, long atMillis, long untilMillis, long nowMillis) {
        minders.expect(bench(person), atMillis, untilMillis);
        lookAround(nowMillis);
    }

    /**
     * A person leaves the team. What they had begun, or were about to begin, goes to whoever is free or to the head of its
     * line; those who stepped back for them look whether something is theirs now.
     */
    public void leave(int person, long nowMillis) {
        Bench bench = bench(person);
        minders.goes(bench, SimTime.NEVER, SimTime.NEVER);
        benches.set(person, null);
        putBack(bench.inHand, nowMillis);
        bench.unfinished.forEach(work -> putBack(work, nowMillis));
        lookAround(nowMillis);
    }

    /** A person begins a shift. */
    public void arrive(int person, long untilMillis, long nowMillis) {
        Bench bench = bench(person);
        minders.comes(bench, untilMillis);
        bench.arrives(nowMillis);
        if (bench.inHand == null) {
            becomesFree(bench, nowMillis);
        }
    }

    /** One shift of a person ended with the beginning of the next. */
    public void stay(int person, long untilMillis) {
        bench(person).untilMillis = untilMillis;
    }

    /**
     * What a person would begin from now on.
     *
     * @param takes for each duty
     */
    public void turnTo(int person, boolean[] takes) {
        bench(person).takes = takes;
    }

    /**
     * The shift is over; a busy person finishes or interrupts on their own. Those who are here look whether something is
     * theirs now.
     *
     * @param backMillis when the person is expected next
     * @param untilMillis when that shift ends
     */
    public void depart(int person, long backMillis, long untilMillis, long nowMillis) {
        minders.goes(bench(person), backMillis, untilMillis);
        lookAround(nowMillis);
    }

    /** A person interrupted what they were doing, because their shift ended. What is due before they are back is handed over. */
    public void interrupted(int person, Work work, EndOfShift then, long nowMillis) {
        Bench bench = bench(person);
        if (bench.inHand == work) {
            bench.inHand = null;
        }
        long dueMillis = line(work).discipline.dueBy().applyAsLong(nowMillis);
        boolean canWait = dueMillis <= nowMillis || bench.expectedMillis < dueMillis;
        if (then == EndOfShift.RESUME && canWait) {
            bench.unfinished.add(work);
        } else {
            putBack(work, nowMillis);
        }
    }

    /** A person put aside what they were doing, for work that was handed to them meanwhile. */
    public void putAside(int person, Work work) {
        bench(person).unfinished.add(work);
    }

    /** New work: somebody begins it at once, or it waits. */
    public void submit(Work work, long nowMillis) {
        if (!offer(work, nowMillis)) {
            Line line = line(work);
            line.append(work);
            remindOf(line, work, nowMillis);
        }
    }

    /**
     * A person has finished a piece of work: on shift, they take the next, or wait for some. Nothing happens when they
     * have been handed other work in the same instant.
     */
    public void finished(int person, Work work, long nowMillis) {
        Bench bench = bench(person);
        if (bench.inHand == work) {
            bench.inHand = null;
            if (bench.onShift) {
                becomesFree(bench, nowMillis);
            }
        }
    }

    /** A person asked to be reminded; nothing happens when they have found more urgent work since. */
    public void reminded(int person, long nowMillis) {
        Bench bench = person < benches.size() ? benches.get(person) : null;
        if (bench != null && bench.onShift) {
            look(bench, nowMillis);
        }
    }

    /** Patience ran out. Returns whether the work was still waiting: if so it counts as given up. */
    public boolean giveUp(Work work) {
        if (!work.isWaiting()) {
            return false;
        }
        work.givenUp();
        line(work).gaveUp(work);
        return true;
    }

    /** Work that nobody wants any more leaves its queue; what somebody has in hand stays in hand. */
    public void drop(Work work) {
        giveUp(work);
        line(work).drop(work);
        for (Bench bench : benches) {
            if (bench != null) {
                bench.unfinished.remove(work);
            }
        }
    }

    /** How many pieces of a duty wait for their first touch; those whose customers have left do not count. */
    public int waiting(int duty) {
        return lines[2 * duty].waiting() + lines[2 * duty + 1].waiting();
    }

    private void becomesFree(Bench bench, long nowMillis) {
        bench.freeSinceMillis = nowMillis;
        look(bench, nowMillis);
    }

    /** Whoever is free looks again: somebody is gone for whom they stepped back, perhaps. */
    private void lookAround(long nowMillis) {
        for (Bench bench : benches) {
            if (bench != null && bench.isFree()) {
                look(bench, nowMillis);
            }
        }
    }

    /** Hands work to the best of those who would turn to it now. */
    private boolean offer(Work work, long nowMillis) {
        Line line = line(work);
        Bench best = null;
        Watch with = null;
        for (Bench bench : benches) {
            Watch watch = bench == null ? null : bench.on(line);
            if (bench != null
                    && watch != null
                    && bench.turnsTo(watch)
                    && nextLookMillis(watch, work, nowMillis) <= nowMillis
                    && (best == null || with == null || isBetter(bench, watch, best, with))) {
                best = bench;
                with = watch;
            }
        }
        if (best == null || with == null) {
            return false;
        }
        hasLooked(best, nowMillis);
        give(best, with, work);
        return true;
    }

    /** Work that was begun comes back: it goes before all that waits. */
    private void putBack(@Nullable Work work, long nowMillis) {
        if (work != null && !offer(work, nowMillis)) {
            Line line = line(work);
            line.putBack(work);
            remindOf(line, work, nowMillis);
        }
    }

    /** Something waits: those who are here notice it sooner or later, and look again when they would turn to it. */
    private void remindOf(Line line, Work work, long nowMillis) {
        for (Bench bench : benches) {
            Watch watch = bench == null ? null : bench.on(line);
            if (bench != null && watch != null && bench.onShift) {
                watch.came(work, nowMillis);
                if (bench.turnsTo(watch)) {
                    remind(bench, readyAtMillis(watch, work, nowMillis), nowMillis);
                }
            }
        }
    }

    /** When somebody who could look all the while, and would turn to the work, takes it. */
    private long nextLookMillis(Watch watch, Work work, long nowMillis) {
        if (!stepsBack(watch, work.remainingMillis(), nowMillis)) {
            watch.lookedUntil(nowMillis);
        }
        return readyAtMillis(watch, work, nowMillis);
    }

    /** Somebody who could look all the while is about to begin something. */
    private void hasLooked(Bench bench, long nowMillis) {
        for (Watch watch : bench.watches) {
            if (bench.turnsTo(watch) && !stepsBack(watch, 0, nowMillis)) {
                watch.lookedUntil(nowMillis);
            }
        }
    }

    /** A person looks for work more urgent than what they are at, or for any when they are free, and takes it. */
    private void look(Bench bench, long nowMillis) {
        boolean free = bench.inHand == null;
        Work own = free ? ownToGoOnWith(bench, nowMillis) : null;
        Watch chosen = free && (own == null || !isPressing(own, nowMillis)) ? choosePressing(bench, nowMillis) : null;
        if (chosen == null) {
            chosen = chooseByUrgency(bench, own, nowMillis);
        }
        if (chosen != null) {
            give(bench, chosen, chosen.line.take());
        } else if (own != null) {
            bench.unfinished.remove(own);
            begin(bench, own);
        } else if (free) {
            goOnWithTrade(bench, nowMillis);
        }
    }

    private void goOnWithTrade(Bench bench, long nowMillis) {
        Work next = bench.trade.next(nowMillis, bench::wouldBegin);
        if (next == null) {
            remind(bench, bench.trade.fromMillis(), nowMillis);
        } else {
            begin(bench, next);
        }
    }

    /** What the person was interrupted in and would now go on with: what cannot be put off, else the most urgent. */
    private @Nullable Work ownToGoOnWith(Bench bench, long nowMillis) {
        Work first = null;
        for (Work work : bench.unfinished) {
            if (!bench.wouldBegin(work.duty())) {
                continue;
            }
            if (isPressing(work, nowMillis)) {
                return work;
            }
            if (first == null || bench.urgency(line(work)) < bench.urgency(line(first))) {
                first = work;
            }
        }
        return first;
    }

    private boolean isPressing(Work work, long nowMillis) {
        long pressing = line(work).discipline.pressingMillis();
        return pressing != SimTime.NEVER && work.arisesMillis() <= nowMillis - pressing;
    }

    /** The oldest of what has been put off for as long as it can. */
    private @Nullable Watch choosePressing(Bench bench, long nowMillis) {
        Watch chosen = null;
        long oldest = Long.MAX_VALUE;
        for (Watch watch : bench.watches) {
            Work head = watch.line.isPutOff() ? watch.line.head() : null;
            if (head != null
                    && bench.turnsTo(watch)
                    && head.arisesMillis() < oldest
                    && isPressing(head, nowMillis)
                    && readyAtMillis(watch, head, nowMillis) <= nowMillis) {
                chosen = watch;
                oldest = head.arisesMillis();
            }
        }
        return chosen;
    }

    private @Nullable Watch chooseByUrgency(Bench bench, @Nullable Work own, long nowMillis) {
        Watch chosen = null;
        long oldest = 0;
        int bound = bound(bench, own, nowMillis);
        for (Watch watch : bench.watches) {
            if (watch.urgency >= bound || (chosen != null && watch.urgency > chosen.urgency)) {
                break;
            }
            if (!bench.turnsTo(watch)) {
                continue;
            }
            Work head = watch.line.head();
            if (head == null) {
                watch.sawEmpty(nowMillis);
                continue;
            }
            long readyMillis = readyAtMillis(watch, head, nowMillis);
            if (readyMillis > nowMillis) {
                remind(bench, readyMillis, nowMillis);
            } else if (chosen == null || head.arisesMillis() < oldest) {
                chosen = watch;
                oldest = head.arisesMillis();
            }
        }
        return chosen;
    }

    /** Work of an urgency from here on stands back behind what the person is at, or would go on with. */
    private int bound(Bench bench, @Nullable Work own, long nowMillis) {
        if (own == null) {
            return Integer.MAX_VALUE;
        }
        return isPressing(own, nowMillis) ? Integer.MIN_VALUE : bench.urgency(line(own));
    }

    /** From when on a person would take a piece of work, as things stand now. */
    private long readyAtMillis(Watch watch, Work work, long nowMillis) {
        long briefedMillis = work.arisesMillis() + watch.cover.handOffMillis();
        long readyMillis = Math.max(watch.looksAtMillis(), briefedMillis);
        long newMillis = watch.line.head() == work ? 0 : work.remainingMillis();
        if (stepsBack(watch, newMillis, nowMillis)) {
            long stepIn = watch.line.discipline.stepInMillis();
            readyMillis = Math.max(readyMillis, stepIn == SimTime.NEVER ? SimTime.NEVER : work.arisesMillis() + stepIn);
        }
        return readyMillis;
    }

    /**
     * Whether the person leaves a line to those who mind it. Who hears somebody hold the line does not.
     *
     * @param newMillis how much is about to be added to it
     */
    private boolean stepsBack(Watch watch, long newMillis, long nowMillis) {
        return watch.cover.fallback() && !watch.line.live && minders.mind(watch.line, newMillis, nowMillis);
    }

    /** Those who mind the duty before those who step in, the free before the busy, then by skill, then by leisure. */
    private static boolean isBetter(Bench bench, Watch watch, Bench best, Watch with) {
        if (watch.cover.fallback() != with.cover.fallback()) {
            return with.cover.fallback();
        }
        if (bench.isFree() != best.isFree()) {
            return bench.isFree();
        }
        double difference = watch.cover.skill() - with.cover.skill();
        return difference > 0 || (difference == 0 && bench.freeSinceMillis < best.freeSinceMillis);
    }

    private void give(Bench bench, Watch watch, Work work) {
        watch.took();
        begin(bench, work);
    }

    private void begin(Bench bench, Work work) {
        bench.begins(work, line(work));
        crew.assign(bench.person, work);
    }

    private void remind(Bench bench, long atMillis, long nowMillis) {
        boolean pending = bench.remindedMillis > nowMillis && bench.remindedMillis <= atMillis;
        if (atMillis != SimTime.NEVER && atMillis > nowMillis && !pending) {
            bench.remindedMillis = atMillis;
            crew.remind(bench.person, atMillis);
        }
    }

    private Line line(Work work) {
        return lines[2 * work.duty() + (work.isLive() ? 1 : 0)];
    }

    private Bench bench(int person) {
        Bench bench = benches.get(person);
        if (bench == null) {
            throw new IllegalStateException("person " + person + " is not on the team");
        }
        return bench;
    }
}
