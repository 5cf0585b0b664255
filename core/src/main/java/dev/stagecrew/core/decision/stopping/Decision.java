package dev.stagecrew.core.decision.stopping;

/** What a sequential rule says: go on, or enough. */
public sealed interface Decision {
    /** The number that is least precise, or the empty string before the first check. */
    String worst();

    /** Its relative half width so far. */
    double reached();

    /**
     * Go on.
     *
     * @param replications the years of every plan, in all, at which to ask again
     */
    record Continue(int replications, String worst, double reached) implements Decision {}

    /** Enough. */
    record Stop(Reason reason, String worst, double reached) implements Decision {}

    /** Why it is enough. */
    enum Reason {
        /** Every watched number is as precise as wanted. */
        PRECISE,
        /** The ceiling was reached first. */
        CEILING
    }
}
