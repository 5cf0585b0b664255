package dev.stagecrew.core.work;

import dev.stagecrew.core.people.EndOfShift;
import dev.stagecrew.core.time.SimTime;

/**
 * A piece of work on its way through the shop: it arises, waits, is done by somebody, or is given up.
 *
 * <p>It is handed from agent to agent, never shared: whoever holds it may change its state.
 */
public abstract class Work {
    private final int duty;
    private final long arisesMillis;
    private final long sizeMillis;
    private final long patienceMillis;

    private State state = State.NEW;
    private long remainingMillis;
    private long begunMillis;

    /**
     * New work.
     *
     * @param duty index of the duty in the scenario
     * @param sizeMillis how long an unhurried full-speed person takes
     * @param patienceMillis how long it waits before it is given up, or {@link SimTime#NEVER}
     */
    protected Work(int duty, long arisesMillis, long sizeMillis, long patienceMillis) {
        this.duty = duty;
        this.arisesMillis = arisesMillis;
        this.sizeMillis = sizeMillis;
        this.patienceMillis = patienceMillis;
        this.remainingMillis = sizeMillis;
    }

    public final int duty() {
        return duty;
    }

    public final long arisesMillis() {
        return arisesMillis;
    }

    public final long sizeMillis() {
        return sizeMillis;
    }

    /** When its patience runs out, or {@link SimTime#NEVER}. */
    public final long givenUpMillis() {
        boolean endless = patienceMillis >= SimTime.NEVER - Math.max(0, arisesMillis);
        return endless ? SimTime.NEVER : arisesMillis + patienceMillis;
    }

    /** What is left to do after interruptions. */
    public final long remainingMillis() {
        return remainingMillis;
    }

    /** Takes off what has been done before an interruption. */
    public final void progress(long doneMillis) {
        remainingMillis = Math.max(0, remainingMillis - doneMillis);
    }

    public final boolean isWaiting() {
        return state == State.WAITING;
    }

    /** Whether patience ran out; it may still stand in a queue when nobody was told. */
    public final boolean isGivenUp() {
        return state == State.GIVEN_UP;
    }

    public final void queued() {
        if (state == State.NEW) {
            state = State.WAITING;
        }
    }

    /**
     * Somebody takes it in hand. Returns whether this is the first touch of work that is still wanted: the first response.
     */
    public final boolean begin(long nowMillis) {
        if (state == State.GIVEN_UP || state == State.BEGUN) {
            return false;
        }
        state = State.BEGUN;
        begunMillis = nowMillis;
        return true;
    }

    /** How long it waited for its first touch. */
    public final long waitMillis() {
        return begunMillis - arisesMillis;
    }

    public final void givenUp() {
        state = State.GIVEN_UP;
    }

    /**
     * What happens to it when the shift ends of whoever is at it. Nobody is put off until tomorrow in the middle of a
     * conversation; whose job is done hands the rest over.
     *
     * @param usual of the position
     * @param jobDone whether whoever is at it was hired for no more than they have done
     */
    public final EndOfShift atEndOfShift(EndOfShift usual, boolean jobDone) {
        if (isLive()) {
            return EndOfShift.FINISH;
        }
        return jobDone ? EndOfShift.HAND_OVER : usual;
    }

    /** What goes before it, and what it goes before, among the work of its duty. */
    public Priority priority() {
        return Priority.NORMAL;
    }

    /** Whether somebody holds the line until it is begun, and is heard by those who are here. */
    public boolean isLive() {
        return false;
    }

    /** Whether work that was given up stays in the queue, because those who do it are not told. */
    public boolean staysWhenGivenUp() {
        return false;
    }

    private enum State {
        NEW,
        WAITING,
        BEGUN,
        GIVEN_UP
    }
}
