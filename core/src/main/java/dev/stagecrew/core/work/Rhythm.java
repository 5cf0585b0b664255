package dev.stagecrew.core.work;

/** When somebody looks again at an inbox that they found empty. */
@FunctionalInterface
public interface Rhythm {
    /** Sees at once that something has come. */
    Rhythm AT_ONCE = after -> after;

    /** The next look after one that found nothing. */
    long nextMillis(long afterMillis);

    /** Stays away for a fixed time. */
    static Rhythm every(long millis) {
        return after -> after + millis;
    }
}
