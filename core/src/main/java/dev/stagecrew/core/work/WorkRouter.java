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
 * A person who becomes free takes the work of the duty of the highest priority, those who hold the line before those who
 * have written, and of a line the most urgent ({@link Priority}), then the oldest; what can be put off goes before all else once it has been put off for as long as it can, and
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
public final class WorkRouter {
    private final Crew crew;
    private final DutyQueue[] lines;

    private final List<@Nullable Server> servers = new ArrayList<>();
    private final Minders minders;

    /**
     * An empty router.
     *
     * @param disciplines of each duty
     */
    public WorkRouter(Crew crew, List<Discipline> disciplines) {
        this.crew = crew;
        this.minders = new Minders(disciplines.size());
        this.lines = new DutyQueue[2 * disciplines.size()];
        for (int index = 0; index < lines.length; index++) {
            lines[index] = new DutyQueue(index, index / 2, index % 2 == 1, disciplines.get(index / 2));
        }
    }

    /** A person joins the team. They are not here until {@link #arrive}, and are not expected until {@link #expect}. */
    public void join(int person, List<Cover> covers) {
        join(person, covers, Trade.NONE);
    }

    /** A person joins the team who goes on with a trade of their own whenever nothing waits for them. */
    public void join(int person, List<Cover> covers, Trade trade) {
        while (servers.size() <= person) {
            servers.add(null);
        }
        Server server = new Server(person, covers, trade, lines);
        for (Watch watch : server.watches) {
            watch.line.watchedBy(watch);
        }
        servers.set(person, server);
    }

    /** A person who is not here comes at an instant, and no sooner, for a shift until another. */
    public void expect(int person, long atMillis, long untilMillis, long nowMillis) {
        minders.expect(server(person), atMillis, untilMillis);
        lookAround(nowMillis);
    }

    /**
     * A person leaves the team. What they had begun, or were about to begin, goes to whoever is free or to the head of its
     * line; those who stepped back for them look whether something is theirs now.
     */
    public void leave(int person, long nowMillis) {
        Server server = server(person);
        minders.goes(server, SimTime.NEVER, SimTime.NEVER);
        servers.set(person, null);
        for (Watch watch : server.watches) {
            watch.line.forsakenBy(server);
        }
        putBack(server.inHand, nowMillis);
        server.unfinished.forEach(work -> putBack(work, nowMillis));
        lookAround(nowMillis);
    }

    /** A person begins a shift. */
    public void arrive(int person, long untilMillis, long nowMillis) {
        Server server = server(person);
        minders.comes(server, untilMillis);
        server.arrives(nowMillis);
        if (server.inHand == null) {
            becomesFree(server, nowMillis);
        }
    }

    /** One shift of a person ended with the beginning of the next. */
    public void stay(int person, long untilMillis) {
        server(person).untilMillis = untilMillis;
    }

    /**
     * What a person would begin from now on.
     *
     * @param takes for each duty
     */
    public void turnTo(int person, boolean[] takes) {
        server(person).takes = takes;
    }

    /**
     * The shift is over; a busy person finishes or interrupts on their own. Those who are here look whether something is
     * theirs now.
     *
     * @param backMillis when the person is expected next
     * @param untilMillis when that shift ends
     */
    public void depart(int person, long backMillis, long untilMillis, long nowMillis) {
        minders.goes(server(person), backMillis, untilMillis);
        lookAround(nowMillis);
    }

    /** A person interrupted what they were doing, because their shift ended. What is due before they are back is handed over. */
    public void interrupted(int person, Work work, EndOfShift then, long nowMillis) {
        Server server = server(person);
        if (server.inHand == work) {
            server.inHand = null;
        }
        long dueMillis = line(work).discipline.dueBy().applyAsLong(nowMillis);
        boolean canWait = dueMillis <= nowMillis || server.expectedMillis < dueMillis;
        if (then == EndOfShift.RESUME && canWait) {
            server.unfinished.add(work);
        } else {
            putBack(work, nowMillis);
        }
    }

    /** A person put aside what they were doing, for work that was handed to them meanwhile. */
    public void putAside(int person, Work work) {
        server(person).unfinished.add(work);
    }

    /** New work: somebody begins it at once, or it waits. */
    public void submit(Work work, long nowMillis) {
        if (!offer(work, nowMillis)) {
            DutyQueue line = line(work);
            line.append(work);
            remindOf(line, work, nowMillis);
        }
    }

    /**
     * A person has finished a piece of work: on shift, they take the next, or wait for some. Nothing happens when they
     * have been handed other work in the same instant.
     */
    public void finished(int person, Work work, long nowMillis) {
        Server server = server(person);
        if (server.inHand == work) {
            server.inHand = null;
            if (server.onShift) {
                becomesFree(server, nowMillis);
            }
        }
    }

    /** A person asked to be reminded; nothing happens when they have found more urgent work since. */
    public void reminded(int person, long nowMillis) {
        Server server = person < servers.size() ? servers.get(person) : null;
        if (server != null && server.onShift) {
            look(server, nowMillis);
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
        for (Server server : servers) {
            if (server != null) {
                server.unfinished.remove(work);
            }
        }
    }

    /** How many pieces of a duty wait for their first touch; those whose customers have left do not count. */
    public int waiting(int duty) {
        return lines[2 * duty].waiting() + lines[2 * duty + 1].waiting();
    }

    private void becomesFree(Server server, long nowMillis) {
        server.freeSinceMillis = nowMillis;
        look(server, nowMillis);
    }

    /** Whoever is free looks again: somebody is gone for whom they stepped back, perhaps. */
    private void lookAround(long nowMillis) {
        for (Server server : servers) {
            if (server != null && server.isFree()) {
                look(server, nowMillis);
            }
        }
    }

    /** Hands work to the best of those who would turn to it now. */
    private boolean offer(Work work, long nowMillis) {
        Watch best = null;
        for (Watch watch : line(work).watches) {
            if (watch.server.turnsTo(watch)
                    && nextLookMillis(watch, work, nowMillis) <= nowMillis
                    && (best == null || isBetter(watch, best))) {
                best = watch;
            }
        }
        if (best == null) {
            return false;
        }
        hasLooked(best.server, nowMillis);
        give(best, work);
        return true;
    }

    /** Work that was begun comes back: it goes before all that waits. */
    private void putBack(@Nullable Work work, long nowMillis) {
        if (work != null && !offer(work, nowMillis)) {
            DutyQueue line = line(work);
            line.putBack(work);
            remindOf(line, work, nowMillis);
        }
    }

    /** Something waits: those who are here notice it sooner or later, and look again when they would turn to it. */
    private void remindOf(DutyQueue line, Work work, long nowMillis) {
        for (Watch watch : line.watches) {
            if (watch.server.onShift) {
                watch.came(work, nowMillis);
                if (watch.server.turnsTo(watch)) {
                    remind(watch.server, readyAtMillis(watch, work, nowMillis), nowMillis);
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
    private void hasLooked(Server server, long nowMillis) {
        for (Watch watch : server.watches) {
            if (server.turnsTo(watch) && !stepsBack(watch, 0, nowMillis)) {
                watch.lookedUntil(nowMillis);
            }
        }
    }

    /** A person looks for work more urgent than what they are at, or for any when they are free, and takes it. */
    private void look(Server server, long nowMillis) {
        boolean free = server.inHand == null;
        Work own = free ? ownToGoOnWith(server, nowMillis) : null;
        Watch chosen = free && (own == null || !isPressing(own, nowMillis)) ? choosePressing(server, nowMillis) : null;
        if (chosen == null) {
            chosen = chooseByUrgency(server, own, nowMillis);
        }
        if (chosen != null) {
            give(chosen, chosen.line.take());
        } else if (own != null) {
            server.unfinished.remove(own);
            begin(server, own);
        } else if (free) {
            goOnWithTrade(server, nowMillis);
        }
    }

    private void goOnWithTrade(Server server, long nowMillis) {
        Work next = server.trade.next(nowMillis, server::wouldBegin);
        if (next == null) {
            remind(server, server.trade.fromMillis(), nowMillis);
        } else {
            begin(server, next);
        }
    }

    /** What the person was interrupted in and would now go on with: what cannot be put off, else the most urgent. */
    private @Nullable Work ownToGoOnWith(Server server, long nowMillis) {
        Work first = null;
        for (Work work : server.unfinished) {
            if (!server.wouldBegin(work.duty())) {
                continue;
            }
            if (isPressing(work, nowMillis)) {
                return work;
            }
            if (first == null || server.urgency(line(work)) < server.urgency(line(first))) {
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
    private @Nullable Watch choosePressing(Server server, long nowMillis) {
        Watch chosen = null;
        long oldest = Long.MAX_VALUE;
        for (Watch watch : server.watches) {
            Work head = watch.line.isPutOff() ? watch.line.head() : null;
            if (head != null
                    && server.turnsTo(watch)
                    && head.arisesMillis() < oldest
                    && isPressing(head, nowMillis)
                    && readyAtMillis(watch, head, nowMillis) <= nowMillis) {
                chosen = watch;
                oldest = head.arisesMillis();
            }
        }
        return chosen;
    }

    private @Nullable Watch chooseByUrgency(Server server, @Nullable Work own, long nowMillis) {
        Watch chosen = null;
        long oldest = 0;
        int bound = bound(server, own, nowMillis);
        for (Watch watch : server.watches) {
            if (watch.urgency >= bound || (chosen != null && watch.urgency > chosen.urgency)) {
                break;
            }
            if (!server.turnsTo(watch)) {
                continue;
            }
            Work head = watch.line.head();
            if (head == null) {
                watch.sawEmpty(nowMillis);
                continue;
            }
            long readyMillis = readyAtMillis(watch, head, nowMillis);
            if (readyMillis > nowMillis) {
                remind(server, readyMillis, nowMillis);
            } else if (chosen == null || head.arisesMillis() < oldest) {
                chosen = watch;
                oldest = head.arisesMillis();
            }
        }
        return chosen;
    }

    /** Work of an urgency from here on stands back behind what the person is at, or would go on with. */
    private int bound(Server server, @Nullable Work own, long nowMillis) {
        if (own == null) {
            return Integer.MAX_VALUE;
        }
        return isPressing(own, nowMillis) ? Integer.MIN_VALUE : server.urgency(line(own));
    }

    /** From when on a person would take a piece of work, as things stand now. */
    private long readyAtMillis(Watch watch, Work work, long nowMillis) {
        long briefedMillis = work.arisesMillis() + watch.cover.handOffMillis();
        long readyMillis = Math.max(watch.looksAtMillis(), briefedMillis);
        if (mayStepBack(watch) && stepsBack(watch, watch.line.head() == work ? 0 : work.remainingMillis(), nowMillis)) {
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
        return mayStepBack(watch) && minders.mind(watch.line, newMillis, nowMillis);
    }

    private static boolean mayStepBack(Watch watch) {
        return watch.cover.fallback() && !watch.line.live;
    }

    /** Those who mind the duty before those who step in, the free before the busy, then by skill, then by leisure. */
    private static boolean isBetter(Watch watch, Watch best) {
        if (watch.cover.fallback() != best.cover.fallback()) {
            return best.cover.fallback();
        }
        if (watch.server.isFree() != best.server.isFree()) {
            return watch.server.isFree();
        }
        double difference = watch.cover.skill() - best.cover.skill();
        return difference > 0 || (difference == 0 && watch.server.freeSinceMillis < best.server.freeSinceMillis);
    }

    private void give(Watch watch, Work work) {
        watch.took();
        begin(watch.server, work);
    }

    private void begin(Server server, Work work) {
        server.begins(work, line(work));
        crew.assign(server.person, work);
    }

    private void remind(Server server, long atMillis, long nowMillis) {
        boolean pending = server.remindedMillis > nowMillis && server.remindedMillis <= atMillis;
        if (atMillis != SimTime.NEVER && atMillis > nowMillis && !pending) {
            server.remindedMillis = atMillis;
            crew.remind(server.person, atMillis);
        }
    }

    private DutyQueue line(Work work) {
        return lines[2 * work.duty() + (work.isLive() ? 1 : 0)];
    }

    private Server server(int person) {
        Server server = servers.get(person);
        if (server == null) {
            throw new IllegalStateException("person " + person + " is not on the team");
        }
        return server;
    }
}
