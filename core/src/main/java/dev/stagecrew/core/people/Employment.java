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
    OWNER("owner", 1.0, false, false),
    FULL_TIME("full-time", 1.0, true, false),
    PART_TIME("part-time", 1.0, true, false),
    FREELANCE("freelance", 1.3, false, true),
    AGENCY("agency", 1.8, false, false),
    PROJECT("project", 1.5, false, false);

    private final String id;
    private final double coordinationFactor;
    private final boolean canResign;
    private final boolean hasOtherClients;

    Employment(String id, double coordinationFactor, boolean canResign, boolean hasOtherClients) {
        this.id = id;
        this.coordinationFactor = coordinationFactor;
        this.canResign = canResign;
        this.hasOtherClients = hasOtherClients;
    }

    public String id() {
        return id;
    }

    /** Coordination that this form costs, relative to an employee. Assumed. */
    public double coordinationFactor() {
        return coordinationFactor;
    }

    /** Whether the person may leave of their own accord and has to be replaced. */
    public boolean canResign() {
        return canResign;
    }

    /** Whether a day of illness is paid. */
    public boolean isPaidWhenAbsent() {
        return canResign;
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
