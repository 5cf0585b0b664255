package dev.stagecrew.core.work;

import dev.stagecrew.core.random.Streams;
import dev.stagecrew.core.time.SimTime;

/**
 * The looks of somebody who minds an inbox and is at other things: each message is one more reason to look, noticed after
 * an exponential time of its own. So a quiet inbox is seen to late and a busy one soon.
 *
 * <p>With messages at a rate λ, answered in no time, and notices of mean a, the mean wait is a / (1 + λ ∫ exp(−t/a − λt +
 * λa (1 − exp(−t/a))) dt): a for a quiet inbox, √(2a / πλ) for a busy one.
 *
 * <p>Replies to private mails come after 47 minutes in the median and after 2 most often; a fuller inbox is answered less
 * often but not later: Kooti et al., Evolution of Conversations in the Age of Email Overload, WWW 2015,
 * doi:10.1145/2736277.2741130.
 */
public final class Glances implements Rhythm {
    private final Streams.Family notices;
    private final double meanMillis;

    /**
     * Looks by chance.
     *
     * @param notices the person's own stream for the instant at which a message arises
     * @param meanMillis until a message is noticed, over 0
     */
    public Glances(Streams.Family notices, double meanMillis) {
        if (!(meanMillis > 0)) {
            throw new IllegalArgumentException("the mean time to a look must be positive: " + meanMillis);
        }
        this.notices = notices;
        this.meanMillis = meanMillis;
    }

    @Override
    public long nextMillis(long afterMillis) {
        return SimTime.NEVER;
    }

    @Override
    public long noticesMillis(long arisesMillis) {
        return arisesMillis + (long) (notices.at(arisesMillis).nextExponential() * meanMillis);
    }
}
