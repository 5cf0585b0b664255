package dev.stagecrew.core.shop;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.time.SimTime;
import dev.stagecrew.core.work.Quality;

/** How many write after the sale, about what, and how content an answer leaves them. */
public final class Service {
    private static final double MEMORY_CONTACTS = 100;
    private static final double LOG_2 = StrictMath.log(2);

    /** Cumulative shares of ticket kinds: middle of ranges in bookbag.ai (grade C). */
    private static final double WHERE_SHARE = .40;

    private static final double RETURN_SHARE = .65;
    private static final double DAMAGED_SHARE = .72;

    private final Assumptions assumptions;
    private double satisfied;

    public Service(Assumptions assumptions) {
        this.assumptions = assumptions;
        this.satisfied = assumptions.get(Assumption.CSAT_BASE)
                - assumptions.get(Assumption.CSAT_DOUBLING) * 3; // a wait of seven hours, the median small firm's
    }

    public double ticketsPerOrder(Morning state) {
        double worst = assumptions.get(Assumption.TICKETS_PER_ORDER);
        return worst + (assumptions.get(Assumption.TICKETS_PER_ORDER_BEST) - worst) * state.quality(Quality.PROCESS);
    }

    public static ContactKind kind(double luck) {
        return luck < WHERE_SHARE
                ? ContactKind.WHERE_IS_MY_ORDER
                : luck < RETURN_SHARE
                        ? ContactKind.RETURN
                        : luck < DAMAGED_SHARE ? ContactKind.DAMAGED : ContactKind.PRODUCT;
    }

    /** Whether a contact ends content: a − b log₂(1 + wait in hours) − c if the parcel was late. */
    public boolean isSatisfied(Contact contact, long waitMillis) {
        double chance = assumptions.get(Assumption.CSAT_BASE)
                - assumptions.get(Assumption.CSAT_DOUBLING) * (StrictMath.log1p(SimTime.inHours(waitMillis)) / LOG_2)
                - (contact.isAfterLateParcel() ? assumptions.get(Assumption.CSAT_LATE) : 0);
        boolean content = contact.needs().satisfactionLuck() < chance;
        satisfied += ((content ? 1 : 0) - satisfied) / MEMORY_CONTACTS;
        return content;
    }

    public boolean isReopened(Contact contact) {
        return !contact.isReopened() && contact.needs().reopenLuck() < assumptions.get(Assumption.REOPENING);
    }

    /** Share of the last hundred contacts that ended content. */
    public double satisfied() {
        return satisfied;
    }
}
