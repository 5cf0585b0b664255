package dev.stagecrew.core.work;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.people.Role;
import dev.stagecrew.core.people.Skill;
import dev.stagecrew.core.time.SimTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongUnaryOperator;

/** The duties of a scenario by number, so that the simulated path compares no strings. */
public final class Duties {
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

    /** For each duty, whether somebody of that appetite would begin its work. */
    public boolean[] takenBy(Appetite appetite) {
        boolean[] taken = new boolean[duties.length];
        for (int duty = 0; duty < duties.length; duty++) {
            taken[duty] = appetite.takes(duties[duty]);
        }
        return taken;
    }

    /**
     * For each duty, how its work waits, as long as is believed.
     *
     * @param nextPickup for an instant, when the carrier comes next
     */
    public List<Discipline> disciplines(LongUnaryOperator nextPickup, Assumptions assumptions) {
        return disciplines(
                nextPickup,
                SimTime.hours(assumptions.get(Assumption.CHECK_HOURS)),
                days(assumptions.get(Assumption.STEP_IN_DAYS)),
                days(assumptions.get(Assumption.COORDINATION_STEP_IN_DAYS)),
                days(assumptions.get(Assumption.DEFERRABLE_DAYS)));
    }

    private static long days(double days) {
        return Math.round(days * SimTime.DAY_MILLIS);
    }

    /** For each duty, how skilled somebody of a role is in it, 0 to 1; 0 where it is none of theirs. */
    public double[] skills(Role role) {
        double[] skills = new double[duties.length];
        for (Skill skill : role.skills()) {
            skills[index(skill.duty())] = skill.level();
        }
        return skills;
    }

    /**
     * For each duty, how its work waits. Customers wait for answers; parcels are due when the carrier comes; coordination
     * is left to those who mind it until it is about to be dropped. Growth work nobody but a fallback takes from a queue
     * ({@link Trade}). What has a date and no customer waiting, as paperwork, is put off but not for ever.
     *
     * @param nextPickup for an instant, when the carrier comes next
     * @param checkMillis how long somebody whose main work is elsewhere stays away from an inbox
     * @param stepInMillis how long other everyday work waits before a fallback takes it all the same
     * @param coordinationStepInMillis how long coordination does
     * @param deferrableMillis how long what can be put off waits behind customers
     */
    List<Discipline> disciplines(
            LongUnaryOperator nextPickup,
            long checkMillis,
            long stepInMillis,
            long coordinationStepInMillis,
            long deferrableMillis) {
        LongUnaryOperator atOnce = now -> now;
        LongUnaryOperator never = now -> SimTime.NEVER;
        return Arrays.stream(duties)
                .map(Duty::nature)
                .map(nature -> switch (nature) {
                    case SERVICE -> new Discipline(atOnce, true, Math.min(checkMillis, stepInMillis), SimTime.NEVER);
                    case FULFILMENT -> new Discipline(nextPickup, false, stepInMillis, SimTime.NEVER);
                    case GROWTH, COORDINATION -> new Discipline(never, false, coordinationStepInMillis, SimTime.NEVER);
                    case ROUTINE, STOCKING, RECRUITING -> new Discipline(never, false, stepInMillis, deferrableMillis);
                })
                .toList();
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
