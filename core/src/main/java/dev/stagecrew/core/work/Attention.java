package dev.stagecrew.core.work;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.people.Skill;
import dev.stagecrew.core.random.Streams;
import dev.stagecrew.core.time.SimTime;

/** How often people look at the inbox. */
public final class Attention {
    /** Median of an exponential time with mean 1. */
    private static final double LOG_2 = StrictMath.log(2);

    private final Assumptions assumptions;
    private final Streams streams;
    private final boolean watched;

    /**
     * The attention of a shop's people.
     *
     * @param watched whether those whose main work the inbox is see at once what comes, as at a desk of queueing theory
     */
    public Attention(Assumptions assumptions, Streams streams, boolean watched) {
        this.assumptions = assumptions;
        this.streams = streams;
        this.watched = watched;
    }

    /** The rhythm of whoever sits in a chair: by the hour where the inbox is nobody's main work, by chance where it is. */
    public Rhythm of(String chair, Skill skill) {
        if (!skill.readily()) {
            return Rhythm.every(SimTime.hours(assumptions.get(Assumption.CHECK_HOURS)));
        }
        double medianMinutes = assumptions.get(Assumption.ATTENTION_MINUTES);
        return watched || medianMinutes == 0
                ? Rhythm.AT_ONCE
                : new Glances(streams.named("attention." + chair), medianMinutes / LOG_2 * SimTime.MINUTE_MILLIS);
    }
}
