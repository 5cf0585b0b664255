package dev.stagecrew.core.work;

import dev.stagecrew.core.people.EndOfShift;
import dev.stagecrew.core.time.SimTime;
import java.util.ArrayList;
import java.util.List;

/** A floor and those on it, played by hand: who was handed what, and who asked to be reminded when. */
final class Shift implements Crew {
    static final int SERVICE = 0;
    static final int PACKING = 1;
    static final int GROWTH = 2;
    static final long UNBEARABLE = SimTime.DAY_MILLIS;

    /** What can be put off, for five days. */
    static final int PAPERS = 3;

    static final long PRESSING = 5 * SimTime.DAY_MILLIS;

    final Floor floor = new Floor(this, new long[] {UNBEARABLE, UNBEARABLE, SimTime.NEVER, UNBEARABLE}, new long[] {
        SimTime.NEVER, SimTime.NEVER, SimTime.NEVER, PRESSING
    });
    final List<String> assigned = new ArrayList<>();
    final List<String> reminders = new ArrayList<>();
    long now;

    @Override
    public void assign(int person, Work work) {
        work.begin(now);
        assigned.add(person + " takes " + work);
    }

    @Override
    public void remind(int person, long atMillis) {
        reminders.add(person + " at " + atMillis);
    }

    /** Somebody joins and is here. */
    void arrives(int person, Cover... covers) {
        floor.join(person, List.of(covers));
        floor.arrive(person, now);
    }

    Piece submit(String name, int duty) {
        return submit(new Piece(name, duty, now, false));
    }

    Piece submit(Piece piece) {
        floor.submit(piece, now);
        return piece;
    }

    void free(int person) {
        floor.free(person, now);
    }

    void interrupted(int person, Work work, EndOfShift then) {
        floor.depart(person);
        floor.interrupted(person, work, then, now);
    }

    /** Main work at a priority. */
    static Cover readily(int duty, int priority, double skill) {
        return new Cover(duty, priority, skill, false, 0, 0);
    }

    /** Looked at now and then. */
    static Cover nowAndThen(int duty, int priority, long everyMillis) {
        return new Cover(duty, priority, .5, false, everyMillis, 0);
    }

    static Cover fallback(int duty, int priority) {
        return new Cover(duty, priority, .5, true, 0, 0);
    }

    /** A piece of work with a name. */
    static final class Piece extends Work {
        private final String name;
        private final boolean leavesSilently;

        Piece(String name, int duty, long arisesMillis, boolean leavesSilently) {
            super(duty, arisesMillis, SimTime.MINUTE_MILLIS, SimTime.HOUR_MILLIS);
            this.name = name;
            this.leavesSilently = leavesSilently;
        }

        @Override
        public boolean staysWhenGivenUp() {
            return leavesSilently;
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
