package dev.stagecrew.core.work;

import dev.stagecrew.core.time.SimTime;
import java.util.Arrays;
import java.util.List;

/** The duties of a scenario by number, so that the simulated path compares no strings. */
public final class Duties {
    /** A day: nobody watches work wait longer than that without stepping in. Assumed. */
    private static final long UNBEARABLE_MILLIS = SimTime.DAY_MILLIS;

    /** Growth work that nobody found time for is dropped after a week; before that, an unskilled hour is better. */
    private static final long GROWTH_UNBEARABLE_MILLIS = 5 * SimTime.DAY_MILLIS;

    private final Duty[] duties;

    public Duties(List<Duty> duties) {
        this.duties = duties.toArray(Duty[]::new);
    }

    public int size() {
        return duties.length;
    }

    public Duty get(int index) {
        return duties[index];
    }

    /**
     * The number of a duty.
     *
     * @throws IllegalArgumentException for an unknown id
     */
    public int index(String id) {
        for (int i = 0; i < duties.length; i++) {
            if (duties[i].id().equals(id)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no duty " + id);
    }

    /**
     * The number of the first duty of a nature.
     *
     * @throws IllegalArgumentException when there is none
     */
    public int first(Nature nature) {
        for (int i = 0; i < duties.length; i++) {
            if (duties[i].nature() == nature) {
                return i;
            }
        }
        throw new IllegalArgumentException("no duty of nature " + nature.id());
    }

    /**
     * For each duty, how long work waits before a fallback takes it from those who cover it: a question, as long as
     * somebody with other work stays away from the inbox; growth work, as long as it is not about to be dropped.
     */
    public long[] unbearableMillis(long checkMillis) {
        return Arrays.stream(duties)
                .mapToLong(duty -> switch (duty.nature()) {
                    case GROWTH, COORDINATION -> GROWTH_UNBEARABLE_MILLIS;
                    case SERVICE -> Math.min(checkMillis, UNBEARABLE_MILLIS);
                    case ROUTINE, FULFILMENT, STOCKING, RECRUITING -> UNBEARABLE_MILLIS;
                })
                .toArray();
    }

    /**
     * For each duty, how long its work may wait behind work of a smaller priority before it goes first: what has a date
     * and no customer waiting, as paperwork, is put off but not for ever.
     */
    public long[] pressingMillis(long deferrableMillis) {
        return Arrays.stream(duties)
                .mapToLong(duty -> switch (duty.nature()) {
                    case ROUTINE, STOCKING, RECRUITING -> deferrableMillis;
                    case SERVICE, FULFILMENT, GROWTH, COORDINATION -> SimTime.NEVER;
                })
                .toArray();
    }

    /** Hours a week of fully skilled work that hold each quality, by ordinal, at its best. */
    public double[] needHours() {
        double[] need = new double[Quality.values().length];
        for (Duty duty : duties) {
            if (duty.feeds().isPresent()) {
                need[duty.feeds().get().ordinal()] += duty.hoursPerWeek();
            }
        }
        return need;
    }
}
