package dev.stagecrew.app.live;

import java.time.Duration;

/** Since when nothing has been heard from somebody, by a clock of the caller's. */
final class LastHeard {
    private final long awayAfter;
    private final long lostAfter;
    private long heard;
    private boolean away;

    /**
     * A contact that was just made.
     *
     * @param awayAfter from when on the silence is worth a word
     * @param lostAfter from when on there is no use in waiting
     */
    LastHeard(Duration awayAfter, Duration lostAfter, long now) {
        this.awayAfter = awayAfter.toNanos();
        this.lostAfter = lostAfter.toNanos();
        this.heard = now;
    }

    /** Something was heard; whether the silence before it was worth a word. */
    boolean heard(long now) {
        boolean back = away;
        heard = now;
        away = false;
        return back;
    }

    /** Nothing was heard; whether that has become worth a word just now. */
    boolean missed(long now) {
        boolean before = away;
        away = away || now - heard > awayAfter;
        return away && !before;
    }

    boolean isQuiet(long now, Duration atLeast) {
        return now - heard > atLeast.toNanos();
    }

    boolean isLost(long now) {
        return now - heard > lostAfter;
    }
}
