package dev.stagecrew.core.work;

import dev.stagecrew.core.time.SimTime;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The growth work that somebody is hired for. Nobody hands it to them: whenever nothing else waits for them they go on
 * with it, an hour at a time, so that an agreed hour is an hour of work, however little of it the shop would need.
 *
 * <p>What they do readily comes first, as far as the need of a week goes; then what else they can, as far as that; then
 * what they do readily once more, each duty in proportion to its need. Somebody hired for a job does nothing but what they
 * do readily.
 */
public final class Trade {
    /** Of somebody who is hired for no growth work, or who does it as part of the shop's own. */
    public static final Trade NONE = new Trade(List.of(), false, 0);

    private static final double HOUR = 1;

    private final List<Part> parts;
    private final boolean job;
    private final long fromMillis;
    private final double[] leftHours;
    private long week = Long.MIN_VALUE;

    /**
     * A trade of several duties.
     *
     * @param job whether somebody is hired for a job, rather than for hours a week
     * @param fromMillis when an outsider knows enough to begin
     */
    public Trade(List<Part> parts, boolean job, long fromMillis) {
        this.parts = parts.stream().filter(part -> part.needHours > 0).toList();
        this.job = job;
        this.fromMillis = fromMillis;
        this.leftHours = new double[this.parts.size()];
    }

    /**
     * The next hour of work; none for who has no trade, or knows too little yet.
     *
     * @param wouldBegin whether the person would begin a duty now
     */
    @Nullable
    Work next(long nowMillis, IntPredicate wouldBegin) {
        if (parts.isEmpty() || nowMillis < fromMillis) {
            return null;
        }
        renew(nowMillis);
        int chosen = mostUrgent(true, wouldBegin);
        if (chosen < 0 && !job) {
            chosen = mostUrgent(false, wouldBegin);
        }
        if (chosen < 0) {
            chosen = leastDone(wouldBegin);
        }
        if (chosen < 0) {
            return null;
        }
        leftHours[chosen] -= HOUR;
        return new Task(parts.get(chosen).duty, nowMillis, SimTime.HOUR_MILLIS, SimTime.NEVER);
    }

    /** When the person can begin. */
    long fromMillis() {
        return parts.isEmpty() ? SimTime.NEVER : fromMillis;
    }

    /** How urgent a duty of the trade is: smaller first. */
    int priority(int duty) {
        for (Part part : parts) {
            if (part.duty == duty) {
                return part.priority;
            }
        }
        throw new IllegalStateException("no part of the trade: duty " + duty);
    }

    /** A new week brings its need; the part of an hour that was done too much is taken off. */
    private void renew(long nowMillis) {
        long current = Math.floorDiv(nowMillis, SimTime.WEEK_MILLIS);
        if (current == week) {
            return;
        }
        week = current;
        for (int part = 0; part < leftHours.length; part++) {
            double tooMuch = Math.min(0, Math.max(-HOUR, leftHours[part]));
            leftHours[part] = parts.get(part).needHours + tooMuch;
        }
    }

    private int mostUrgent(boolean readily, IntPredicate wouldBegin) {
        int chosen = -1;
        for (int part = 0; part < leftHours.length; part++) {
            Part candidate = parts.get(part);
            if (candidate.readily == readily
                    && leftHours[part] > 0
                    && wouldBegin.test(candidate.duty)
                    && (chosen < 0
                            || candidate.priority < parts.get(chosen).priority
                            || (candidate.priority == parts.get(chosen).priority && left(part) > left(chosen)))) {
                chosen = part;
            }
        }
        return chosen;
    }

    private int leastDone(IntPredicate wouldBegin) {
        int chosen = -1;
        for (int part = 0; part < leftHours.length; part++) {
            Part candidate = parts.get(part);
            if (candidate.readily && wouldBegin.test(candidate.duty) && (chosen < 0 || left(part) > left(chosen))) {
                chosen = part;
            }
        }
        return chosen;
    }

    /** Share of the week's need that is left; less than nothing for what was done beyond it. */
    private double left(int part) {
        return leftHours[part] / parts.get(part).needHours;
    }

    /**
     * A duty of a trade.
     *
     * @param priority of the duty; smaller first
     * @param needHours a week that the shop needs of it; nobody does what is not needed at all
     * @param readily whether it is the main work of whoever does it
     */
    public record Part(int duty, int priority, double needHours, boolean readily) {}
}
