package dev.stagecrew.app.live;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the page shows, for any number of readers at any speed. Of each kind only the newest is kept: a slow reader misses
 * pictures and nobody waits for it, and whoever comes late gets the newest of each kind.
 */
final class Frames {
    private final Map<String, Frame> newest = new HashMap<>();
    private long last;
    private int readers;
    private int led;

    /**
     * Something to show.
     *
     * @param number counted from 1
     * @param event its kind, as in server-sent events
     * @param end whether nothing comes after it
     */
    record Frame(long number, String event, String data, boolean end) {}

    synchronized void show(String event, String data) {
        put(event, data, false);
    }

    /** Shows the last there is: each reader leaves when it has it. */
    synchronized void end(String event, String data) {
        put(event, data, true);
    }

    private void put(String event, String data, boolean end) {
        newest.put(event, new Frame(++last, event, data, end));
        notifyAll();
    }

    /** What is newer than a frame that was seen, oldest first; waits for it, and comes back empty when none is in time. */
    synchronized List<Frame> after(long seen, Duration patience) throws InterruptedException {
        long until = System.nanoTime() + patience.toNanos();
        while (last <= seen) {
            long left = (until - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return List.of();
            }
            wait(left);
        }
        return newest.values().stream()
                .filter(frame -> frame.number() > seen)
                .sorted(Comparator.comparingLong(Frame::number))
                .toList();
    }

    synchronized boolean join(int most) {
        if (readers >= most) {
            return false;
        }
        readers++;
        return true;
    }

    /** A reader goes: after the last frame, or because it is gone. */
    synchronized void leave(boolean atTheEnd) {
        readers--;
        led += atTheEnd ? 1 : 0;
        notifyAll();
    }

    /** How many look on. */
    synchronized int readers() {
        return readers;
    }

    /** How many have been given the last frame. */
    synchronized int led() {
        return led;
    }
}
