package dev.stagecrew.app.live;

import java.time.Duration;
import java.util.Optional;

/**
 * The newest picture, for any number of readers at any speed. Only the newest is kept: a slow reader misses pictures, and
 * nobody waits for it.
 */
final class Frames {
    private Frame newest = new Frame(0, "", "");
    private int readers;

    /**
     * Something to show.
     *
     * @param number counted from 1; 0 when there is nothing yet
     * @param event its kind, as in server-sent events
     */
    record Frame(long number, String event, String data) {}

    synchronized void show(String event, String data) {
        newest = new Frame(newest.number() + 1, event, data);
        notifyAll();
    }

    /** What is newer than a frame that was seen; waits for it, and comes back empty when there is none in time. */
    synchronized Optional<Frame> after(long seen, Duration patience) throws InterruptedException {
        long until = System.nanoTime() + patience.toNanos();
        while (newest.number() <= seen) {
            long left = (until - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return Optional.empty();
            }
            wait(left);
        }
        return Optional.of(newest);
    }

    synchronized boolean join(int most) {
        if (readers >= most) {
            return false;
        }
        readers++;
        return true;
    }

    synchronized void leave() {
        readers--;
    }

    /** How many look on. */
    synchronized int readers() {
        return readers;
    }
}
