package dev.stagecrew.core.people;

/**
 * Time that was agreed upon and missed, and is made up for: whoever is paid by the hour works the hours that were agreed
 * upon, if not on the day. Each shift is longer for it by no more than a share of itself.
 */
public final class OwedTime {
    private final double mostShare;
    private long owedMillis;

    /**
     * Nothing is owed yet.
     *
     * @param mostShare by how much of itself a shift is longer at most
     */
    public OwedTime(double mostShare) {
        this.mostShare = mostShare;
    }

    /** A shift was missed. */
    public void missed(long shiftMillis) {
        owedMillis += shiftMillis;
    }

    public boolean isOwed() {
        return owedMillis > 0;
    }

    /**
     * By how much a shift that begins now is longer; that much is no longer owed.
     *
     * @param untilNextMillis time between the end of this shift and the beginning of the next
     */
    public long madeUpIn(long shiftMillis, long untilNextMillis) {
        long most = Math.min(Math.round(mostShare * shiftMillis), untilNextMillis);
        long more = Math.max(0, Math.min(owedMillis, most));
        owedMillis -= more;
        return more;
    }
}
