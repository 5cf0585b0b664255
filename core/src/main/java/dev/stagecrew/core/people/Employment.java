package dev.stagecrew.core.people;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The form in which somebody works for the shop.
 *
 * <p>In-house forms give control and continuity, outside forms flexibility: outside people cost more hand-over
 * (coordination), are not always to be had, but leave no vacancy behind.
 */
public enum Employment {
    OWNER("owner", false, false),
    FULL_TIME("full-time", true, false),
    PART_TIME("part-time", true, false),
    FREELANCE("freelance", false, true),
    AGENCY("agency", false, false),
    PROJECT("project", false, false);

    private final String id;
    private final boolean canResign;
    private final boolean hasOtherClients;

    Employment(String id, boolean canResign, boolean hasOtherClients) {
        this.id = id;
        this.canResign = canResign;
        this.hasOtherClients = hasOtherClients;
    }

    public String id() {
        return id;
    }

    /** Coordination that this form costs, 1 for an employee; owners coordinate the others. */
    public double links(Assumptions assumptions) {
        return switch (this) {
            case OWNER -> 0;
            case FULL_TIME, PART_TIME -> 1;
            case FREELANCE -> assumptions.get(Assumption.FREELANCE_COORDINATION);
            case PROJECT -> assumptions.get(Assumption.PROJECT_COORDINATION);
            case AGENCY -> assumptions.get(Assumption.AGENCY_COORDINATION);
        };
    }

    /** The chance to be ill on a day, of somebody rested. */
    public double absence(Assumptions assumptions) {
        return switch (this) {
            case OWNER, FREELANCE -> assumptions.get(Assumption.OWNER_ABSENCE);
            case FULL_TIME, PART_TIME, AGENCY, PROJECT -> assumptions.get(Assumption.ABSENCE);
        };
    }

    /** Whether the person may leave of their own accord and has to be replaced. */
    public boolean canResign() {
        return canResign;
    }

    /** Whether a day of illness is paid. */
    public boolean isPaidWhenAbsent() {
        return canResign;
    }

    /** Whether hours that were agreed upon and missed are worked another day: where only what is worked is paid. */
    public boolean makesUpForMissedHours() {
        return this != OWNER && !isPaidWhenAbsent();
    }

    /** Whether there is leave and there are public holidays. */
    public boolean hasPaidLeave() {
        return canResign;
    }

    /** How long a piece of work is on its way to somebody in this form, because it has to be explained to an outsider. */
    public double handOffHours(Assumptions assumptions) {
        return switch (this) {
            case FREELANCE -> assumptions.get(Assumption.FREELANCE_HAND_OFF);
            case AGENCY, PROJECT -> assumptions.get(Assumption.AGENCY_HAND_OFF);
            case OWNER, FULL_TIME, PART_TIME -> 0;
        };
    }

    /** Whether other clients keep the person away on some days. */
    public boolean hasOtherClients() {
        return hasOtherClients;
    }

    public static Optional<Employment> byId(String id) {
        return Stream.of(values()).filter(form -> form.id.equals(id)).findFirst();
    }
}
