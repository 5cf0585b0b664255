package dev.stagecrew.core.work;

/**
 * One person's eye on one line: when they look at it, and what stands back behind it.
 *
 * <p>Who does not see at once that work has come looks now and then, by their {@link Rhythm}: a line found empty is left
 * alone for a while, and one with something in it is emptied before it is left.
 */
final class Watch {
    final Server server;
    final Cover cover;
    final DutyQueue line;

    /** Smaller first: the priority of the duty, and within it those who hold the line. */
    final int urgency;

    /** Whether the person puts less urgent work aside for what comes here. */
    final boolean interrupts;

    private final Rhythm rhythm;
    private long nextLookMillis = Long.MIN_VALUE;
    private boolean emptying;

    Watch(Server server, Cover cover, DutyQueue line) {
        this.server = server;
        this.cover = cover;
        this.line = line;
        this.urgency = urgency(cover.priority(), line);
        this.interrupts = line.live || (cover.minds() && line.discipline.interrupts());
        this.rhythm = line.live ? Rhythm.AT_ONCE : cover.rhythm();
    }

    static int urgency(int priority, DutyQueue line) {
        return 2 * priority + (line.live ? 0 : 1);
    }

    /** From when on the person would see what is in the line: long past for a line they keep an eye on. */
    long looksAtMillis() {
        return rhythm == Rhythm.AT_ONCE || emptying ? Long.MIN_VALUE : nextLookMillis;
    }

    /** The person comes to work. Who minds a line begins with it. */
    void arrives(long nowMillis) {
        emptying = false;
        if (cover.minds() || nextLookMillis < nowMillis) {
            nextLookMillis = nowMillis;
        }
    }

    /** Something has come while the person is here. */
    void came(Work work, long nowMillis) {
        nextLookMillis = Math.min(nextLookMillis, Math.max(nowMillis, rhythm.noticesMillis(work.arisesMillis())));
    }

    /** The person could look whenever it was time, and found nothing so far. */
    void lookedUntil(long nowMillis) {
        while (rhythm != Rhythm.AT_ONCE && nextLookMillis < nowMillis) {
            nextLookMillis = rhythm.nextMillis(nextLookMillis);
        }
    }

    /** The person takes work out of the line, and stays until it is empty. */
    void took() {
        emptying = rhythm != Rhythm.AT_ONCE;
    }

    /** The person has seen an empty line and stays away from it for a while. */
    void sawEmpty(long nowMillis) {
        if (rhythm != Rhythm.AT_ONCE && looksAtMillis() <= nowMillis) {
            nextLookMillis = rhythm.nextMillis(nowMillis);
            emptying = false;
        }
    }
}
