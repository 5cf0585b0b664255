package dev.stagecrew.core.work;

import dev.stagecrew.core.time.SimTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person as the router sees them: what they watch, whether they are here, and what they are at. */
final class Server {
    final int person;

    /** The most urgent first. */
    final Watch[] watches;

    boolean onShift;

    /** When the person comes next, while they are not here and it is known. */
    long expectedMillis = SimTime.NEVER;

    /** When the shift ends at which the person is, or is expected. */
    long untilMillis = SimTime.NEVER;

    long freeSinceMillis;
    long remindedMillis = Long.MIN_VALUE;

    /** What the person is at, or has just been handed. */
    @Nullable
    Work inHand;

    private int urgencyInHand;

    /** Work that was interrupted and waits for this person alone; what was begun last stands last. */
    final List<Work> unfinished = new ArrayList<>(1);

    /** For each duty, whether the person would begin its work now; null where they would begin any. */
    boolean @Nullable [] takes;

    /** What the person goes on with when nothing waits for them. */
    final Trade trade;

    private final @Nullable Watch[] byLine;

    /**
     * Somebody who joins the team; where they cover a duty whose customers may hold the line, they watch both its lines.
     *
     * @param lines of the router: of each duty what is written, then who holds the line
     */
    Server(int person, List<Cover> covers, Trade trade, DutyQueue[] lines) {
        this.person = person;
        this.trade = trade;
        this.byLine = new Watch[lines.length];
        List<Watch> all = new ArrayList<>();
        for (Cover cover : covers) {
            DutyQueue written = lines[2 * cover.duty()];
            all.add(watch(cover, written));
            if (written.discipline.interrupts()) {
                all.add(watch(cover, lines[2 * cover.duty() + 1]));
            }
        }
        all.sort(Comparator.comparingInt(watch -> watch.urgency));
        this.watches = all.toArray(Watch[]::new);
    }

    private Watch watch(Cover cover, DutyQueue line) {
        Watch watch = new Watch(this, cover, line);
        byLine[line.index] = watch;
        return watch;
    }

    boolean isFree() {
        return onShift && inHand == null;
    }

    boolean wouldBegin(int duty) {
        return takes == null || takes[duty];
    }

    @Nullable
    Watch on(DutyQueue line) {
        return byLine[line.index];
    }

    /** Whether the person would turn to a line now: they are free, or put aside what they are at. */
    boolean turnsTo(Watch watch) {
        return onShift
                && (inHand == null || (watch.interrupts && watch.urgency < urgencyInHand))
                && wouldBegin(watch.line.duty);
    }

    void begins(Work work, DutyQueue line) {
        inHand = work;
        urgencyInHand = urgency(line);
    }

    int urgency(DutyQueue line) {
        Watch watch = on(line);
        return watch == null ? Watch.urgency(trade.priority(line.duty), line) : watch.urgency;
    }

    /** How long the person is here from an instant until another, as far as it is known. */
    long hereMillis(long fromMillis, long toMillis) {
        return Math.max(
                0, Math.min(toMillis, untilMillis) - (onShift ? fromMillis : Math.max(fromMillis, expectedMillis)));
    }

    void arrives(long nowMillis) {
        for (Watch watch : watches) {
            watch.arrives(nowMillis);
        }
    }
}
