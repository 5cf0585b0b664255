package dev.stagecrew.core.work;

import dev.stagecrew.core.time.SimTime;

/** When somebody looks at an inbox that they found empty. */
public interface Rhythm {
    /** Sees at once that something has come. */
    Rhythm AT_ONCE = every(0);

    /** The next look after one that found nothing, whatever comes; {@link SimTime#NEVER} without a reason. */
    long nextMillis(long afterMillis);

    /** When the person looks because of something that has come, or {@link SimTime#NEVER}. */
    long noticesMillis(long arisesMillis);

    /** Stays away for a fixed time, whatever comes. */
    static Rhythm every(long millis) {
        return new Rhythm() {
            @Override
            public long nextMillis(long afterMillis) {
                return afterMillis + millis;
            }

            @Override
            public long noticesMillis(long arisesMillis) {
                return SimTime.NEVER;
            }
        };
    }
}
