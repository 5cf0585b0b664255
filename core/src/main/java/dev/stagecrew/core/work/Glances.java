package dev.stagecrew.core.work;

import dev.stagecrew.core.random.RandomStream;
import dev.stagecrew.core.random.Streams;
import dev.stagecrew.core.time.SimTime;
import java.util.Arrays;

/**
 * The looks of somebody who minds an inbox while they are at other things: a Poisson process, so that the time until the
 * next one is exponential whenever one asks. Each day's looks come from a stream of its own, whatever happened before.
 *
 * <p>Replies to private mails come after 47 minutes in the median and after 2 most often: Kooti et al., Evolution of
 * Conversations in the Age of Email Overload, WWW 2015, doi:10.1145/2736277.2741130.
 */
public final class Glances implements Rhythm {
    private final Streams.Family days;
    private final double meanMillis;
    private int day = Integer.MIN_VALUE;
    private long[] looks = new long[0];

    /**
     * Looks by chance.
     *
     * @param days the person's own stream for each day
     * @param meanMillis between two looks, over 0
     */
    public Glances(Streams.Family days, double meanMillis) {
        if (!(meanMillis > 0)) {
            throw new IllegalArgumentException("the mean time between looks must be positive: " + meanMillis);
        }
        this.days = days;
        this.meanMillis = meanMillis;
    }

    @Override
    public long nextMillis(long afterMillis) {
        for (int on = SimTime.dayOf(afterMillis); ; on++) {
            turnTo(on);
            for (long look : looks) {
                if (look > afterMillis) {
                    return look;
                }
            }
        }
    }

    private void turnTo(int newDay) {
        if (newDay == day) {
            return;
        }
        day = newDay;
        RandomStream stream = days.at(newDay);
        long[] drawn = new long[32];
        int number = 0;
        double at = stream.nextExponential() * meanMillis;
        while (at < SimTime.DAY_MILLIS) {
            if (number == drawn.length) {
                drawn = Arrays.copyOf(drawn, 2 * number);
            }
            drawn[number++] = SimTime.startOfDay(newDay) + (long) at;
            at += stream.nextExponential() * meanMillis;
        }
        looks = Arrays.copyOf(drawn, number);
    }
}
