package dev.stagecrew.core.work;

import dev.stagecrew.core.time.SimTime;
import java.util.Arrays;

/** Of each duty, those whose work it is: who of them is here, when the next one comes, and what they can do in time. */
final class Minders {
    /** For each duty, how many are here. */
    private final int[] here;

    /** For each duty, when the first who is not here is expected. */
    private final long[] expectedMillis;

    /** Nobody is here yet, and nobody expected. */
    Minders(int duties) {
        this.here = new int[duties];
        this.expectedMillis = new long[duties];
        Arrays.fill(expectedMillis, SimTime.NEVER);
    }

    /** A person is here for a shift until an instant. */
    void comes(Server server, long untilMillis) {
        count(server, true);
        expect(server, SimTime.NEVER, untilMillis);
    }

    /** A person is not here any more. */
    void goes(Server server, long backMillis, long untilMillis) {
        count(server, false);
        expect(server, backMillis, untilMillis);
    }

    /** A person is expected at an instant, or never, for a shift until another. */
    void expect(Server server, long atMillis, long untilMillis) {
        server.expectedMillis = atMillis;
        server.untilMillis = untilMillis;
        for (Watch watch : server.watches) {
            if (isTheirs(watch)) {
                expectedMillis[watch.line.duty] = firstExpected(watch.line);
            }
        }
    }

    /**
     * Whether a line is in their hands: where customers wait, while one of them is here; what is due at an instant, as long as
     * they can do all that waits until then; anything else, while one is here or known to come.
     *
     * @param newMillis how much is about to be added to the line
     */
    boolean mind(DutyQueue line, long newMillis, long nowMillis) {
        long dueMillis = line.discipline.dueBy().applyAsLong(nowMillis);
        boolean anybody = here[line.duty] > 0;
        if (dueMillis <= nowMillis) {
            return anybody;
        }
        if (dueMillis == SimTime.NEVER) {
            return anybody || expectedMillis[line.duty] != SimTime.NEVER;
        }
        if (!anybody && expectedMillis[line.duty] >= dueMillis) {
            return false;
        }
        return line.sizeMillis() + newMillis <= handsMillis(line, nowMillis, dueMillis);
    }

    private void count(Server server, boolean isHere) {
        if (server.onShift != isHere) {
            server.onShift = isHere;
            for (Watch watch : server.watches) {
                if (isTheirs(watch)) {
                    here[watch.line.duty] += isHere ? 1 : -1;
                }
            }
        }
    }

    private static boolean isTheirs(Watch watch) {
        return watch.cover.minds() && !watch.line.live;
    }

    private long firstExpected(DutyQueue line) {
        long first = SimTime.NEVER;
        for (Watch watch : line.watches) {
            if (watch.cover.minds()) {
                first = Math.min(first, watch.server.expectedMillis);
            }
        }
        return first;
    }

    /** How much they can do until an instant. */
    private double handsMillis(DutyQueue line, long nowMillis, long dueMillis) {
        double hands = 0;
        for (Watch watch : line.watches) {
            if (watch.cover.minds()) {
                hands += watch.server.hereMillis(nowMillis, dueMillis) * watch.cover.skill();
            }
        }
        return hands;
    }
}
