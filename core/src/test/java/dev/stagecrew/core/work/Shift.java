package dev.stagecrew.core.work;

import dev.stagecrew.core.people.EndOfShift;
import dev.stagecrew.core.time.SimTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A router and those on it, played by hand: who was handed what, and who asked to be reminded when. */
final class Shift implements Crew {
    static final int SERVICE = 0;
    static final int PACKING = 1;
    static final int GROWTH = 2;

    /** What can be put off, for five days. */
    static final int PAPERS = 3;

    static final long UNBEARABLE = SimTime.DAY_MILLIS;
    static final long PRESSING = 5 * SimTime.DAY_MILLIS;

    /** When the carrier comes; parcels are due by then. */
    static final long PICKUP = 17 * SimTime.HOUR_MILLIS;

    final WorkRouter router = new WorkRouter(
            this,
            List.of(
                    new Discipline(now -> now, true, UNBEARABLE, SimTime.NEVER),
                    new Discipline(now -> now < PICKUP ? PICKUP : SimTime.NEVER, false, UNBEARABLE, SimTime.NEVER),
                    new Discipline(now -> SimTime.NEVER, false, SimTime.NEVER, SimTime.NEVER),
                    new Discipline(now -> SimTime.NEVER, false, UNBEARABLE, PRESSING)));
    final List<String> assigned = new ArrayList<>();
    final List<String> reminders = new ArrayList<>();
    private final Map<Integer, Work> hands = new HashMap<>();
    long now;

    /** Begins at once; what is in hand goes back to the router, put aside. */
    @Override
    public void assign(int person, Work work) {
        work.begin(now);
        assigned.add(person + " takes " + work);
        Work aside = hands.put(person, work);
        if (aside != null) {
            router.putAside(person, aside);
        }
    }

    @Override
    public void remind(int person, long atMillis) {
        reminders.add(person + " at " + atMillis);
    }

    /** Somebody joins and is here. */
    void arrives(int person, Cover... covers) {
        router.join(person, List.of(covers));
        router.arrive(person, SimTime.NEVER, now);
    }

    /** Somebody joins and comes at a later instant. */
    void isExpected(int person, long atMillis, Cover... covers) {
        router.join(person, List.of(covers));
        router.expect(person, atMillis, SimTime.NEVER, now);
    }

    void departs(int person, long backMillis) {
        router.depart(person, backMillis, SimTime.NEVER, now);
    }

    Piece submit(String name, int duty) {
        return submit(new Piece(name, duty, now, false));
    }

    /** Somebody has written, and how urgent it is. */
    Piece submit(String name, int duty, Priority priority) {
        Piece piece = new Piece(name, duty, now, false);
        piece.priority = priority;
        return submit(piece);
    }

    /** Somebody holds the line. */
    Piece call(String name) {
        Piece piece = new Piece(name, SERVICE, now, false);
        piece.live = true;
        return submit(piece);
    }

    Piece submit(Piece piece) {
        router.submit(piece, now);
        return piece;
    }

    /** What a person is at; nothing for who is idle. */
    Work inHand(int person) {
        return hands.get(person);
    }

    /** A person has done what they had in hand. */
    void done(int person) {
        Work finished = hands.remove(person);
        if (finished == null) {
            throw new IllegalStateException(person + " has nothing in hand");
        }
        router.finished(person, finished, now);
    }

    /** It is later, and somebody is reminded. */
    void reminded(int person, long atMillis) {
        now = atMillis;
        router.reminded(person, now);
    }

    void interrupted(int person, Work work, EndOfShift then) {
        interrupted(person, work, then, SimTime.NEVER);
    }

    void interrupted(int person, Work work, EndOfShift then, long backMillis) {
        router.depart(person, backMillis, SimTime.NEVER, now);
        hands.remove(person);
        router.interrupted(person, work, then, now);
    }

    /** Main work at a priority. */
    static Cover readily(int duty, int priority, double skill) {
        return new Cover(duty, priority, skill, false, true, Rhythm.AT_ONCE, 0);
    }

    /** Main work that is looked at now and then. */
    static Cover attends(int duty, int priority, long everyMillis) {
        return new Cover(duty, priority, .9, false, true, Rhythm.every(everyMillis), 0);
    }

    /** Main work that is noticed so long after it has come. */
    static Cover notices(int duty, int priority, long afterMillis) {
        Rhythm rhythm = new Rhythm() {
            @Override
            public long nextMillis(long lookMillis) {
                return SimTime.NEVER;
            }

            @Override
            public long noticesMillis(long arisesMillis) {
                return arisesMillis + afterMillis;
            }
        };
        return new Cover(duty, priority, .9, false, true, rhythm, 0);
    }

    /** Looked at now and then by somebody whose main work is elsewhere. */
    static Cover nowAndThen(int duty, int priority, long everyMillis) {
        return new Cover(duty, priority, .5, false, false, Rhythm.every(everyMillis), 0);
    }

    static Cover fallback(int duty, int priority) {
        return new Cover(duty, priority, .5, true, false, Rhythm.AT_ONCE, 0);
    }

    static Cover fallback(int duty, int priority, long everyMillis) {
        return new Cover(duty, priority, .5, true, false, Rhythm.every(everyMillis), 0);
    }

    /** A piece of work with a name. */
    static final class Piece extends Work {
        private final String name;
        private final boolean leavesSilently;
        private boolean live;
        private Priority priority = Priority.NORMAL;

        Piece(String name, int duty, long arisesMillis, boolean leavesSilently) {
            super(duty, arisesMillis, SimTime.MINUTE_MILLIS, SimTime.HOUR_MILLIS);
            this.name = name;
            this.leavesSilently = leavesSilently;
        }

        @Override
        public Priority priority() {
            return priority;
        }

        @Override
        public boolean isLive() {
            return live;
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
