package dev.stagecrew.core.shop;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.time.SimTime;
import dev.stagecrew.core.work.Quality;
import java.util.Optional;

/** How many write after the sale, about what, and how content an answer leaves them. */
public final class Service {
    private static final double LOG_2 = StrictMath.log(2);

    private final Assumptions assumptions;
    private final double memoryContacts;
    private double satisfied;

    public Service(Assumptions assumptions) {
        this.assumptions = assumptions;
        this.memoryContacts = Math.max(1, assumptions.get(Assumption.CSAT_CONTACTS));
        this.satisfied = usuallySatisfied(assumptions);
    }

    /** Share of contacts that ended content before the first day, of which nothing is known. */
    static double usuallySatisfied(Assumptions assumptions) {
        return satisfied(assumptions, assumptions.get(Assumption.USUAL_WAIT));
    }

    /** Share of contacts that end content after a wait. */
    private static double satisfied(Assumptions assumptions, double waitHours) {
        double doublings = waitHours == 0 ? 0 : StrictMath.log1p(waitHours) / LOG_2;
        return assumptions.get(Assumption.CSAT_BASE) - assumptions.get(Assumption.CSAT_DOUBLING) * doublings;
    }

    /** Tickets an order of a shop that sends what it sells, returns and complaints included. */
    public static double ticketsPerOrder(Assumptions assumptions, Morning state) {
        return withComplaints(assumptions, state)
                + assumptions.get(Assumption.REFUND_RATE) * assumptions.get(Assumption.RETURN_TICKETS);
    }

    /** Fewer, the better the process. */
    private static double withComplaints(Assumptions assumptions, Morning state) {
        double worst = assumptions.get(Assumption.TICKETS_PER_ORDER);
        return worst + (assumptions.get(Assumption.TICKETS_PER_ORDER_BEST) - worst) * state.quality(Quality.PROCESS);
    }

    /** Tickets an order besides complaints and returns, which arise from the parcel itself. */
    public double questionsPerOrder(Morning state) {
        return Math.max(
                0,
                withComplaints(assumptions, state)
                        - assumptions.get(Assumption.DAMAGED_PARCEL)
                        - assumptions.get(Assumption.WRONG_PARCEL));
    }

    /** What a buyer writes about who has just ordered; most write nothing. */
    public Optional<ContactKind> asksAbout(Order order, Morning state) {
        ParcelNeeds luck = order.parcel();
        return luck.ticketLuck() < questionsPerOrder(state) ? Optional.of(question(luck.kindLuck())) : Optional.empty();
    }

    /** What such a ticket is about. */
    ContactKind question(double luck) {
        return luck < assumptions.get(Assumption.WHERE_SHARE) ? ContactKind.WHERE_IS_MY_ORDER : ContactKind.PRODUCT;
    }

    /** Whether a contact ends content: a − b log₂(1 + wait in hours) − c if the parcel was late, wrong or broken. */
    public boolean isSatisfied(Contact contact, long waitMillis) {
        double chance = satisfied(assumptions, SimTime.inHours(waitMillis))
                - (contact.isAnnoyed() ? assumptions.get(Assumption.CSAT_LATE) : 0);
        boolean content = contact.needs().satisfactionLuck() < chance;
        remember(content);
        return content;
    }

    /** Nobody answered before somebody gave up: who wrote a ticket is not content. Who holds the line may yet write. */
    public void gaveUp(Contact contact) {
        if (contact.kind().isTicket() && !contact.isLive()) {
            remember(false);
        }
    }

    private void remember(boolean content) {
        satisfied += ((content ? 1 : 0) - satisfied) / memoryContacts;
    }

    /** Whether a matter comes up again, once at most: more often, the less skilled the answer was. Never before the sale. */
    public boolean isReopened(Contact contact, double skill) {
        double chance = assumptions.get(Assumption.REOPENING) * Skilled.errors(assumptions, skill);
        return contact.shopper().isEmpty()
                && !contact.isReopened()
                && contact.needs().reopenLuck() < chance;
    }

    /** How long after an answer a matter comes up again. */
    public long reopensAfterMillis() {
        return days(Assumption.REOPEN_DAYS);
    }

    /** How long a question that nobody waits for any more stands in the inbox. */
    public long staleAfterMillis() {
        return days(Assumption.STALE_DAYS);
    }

    private long days(Assumption which) {
        return SimTime.hours(24 * assumptions.get(which));
    }

    /** Share of the latest contacts that ended content; tickets that nobody answered are among them. */
    public double satisfied() {
        return satisfied;
    }
}
