package dev.stagecrew.core.shop;

import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.time.OpenClock;
import dev.stagecrew.core.time.SimTime;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Whether a contact needs a person at all. One after the other the shop's self-services meet it: each solves its share of
 * those it meets, a machine takes a further share for solved that is not, and what is left goes to people.
 */
public final class FrontDesk {
    private final Assumptions assumptions;
    private final OpenClock open;
    private final IntFunction<List<SelfService>> onDay;
    private List<SelfService> services = List.of();
    private int day = Integer.MIN_VALUE;

    /**
     * The front desk of a plan.
     *
     * @param open when people are at the help desk
     * @param onDay what stands there on a day, in the order in which it meets people
     */
    public FrontDesk(Assumptions assumptions, OpenClock open, IntFunction<List<SelfService>> onDay) {
        this.assumptions = assumptions;
        this.open = open;
        this.onDay = onDay;
    }

    /** What becomes of a contact that comes in at an instant. */
    public Reply meets(Contact contact, long nowMillis) {
        int today = SimTime.dayOf(nowMillis);
        if (today != day) {
            day = today;
            services = onDay.apply(today);
        }
        if (services.isEmpty()) {
            return Reply.NONE;
        }
        boolean deskOpen = open.isOpen(nowMillis);
        double luck = contact.needs().machineLuck();
        double left = 1;
        for (SelfService service : services) {
            if (service.kind().meets(contact, deskOpen)) {
                double solved = left * service.solves(assumptions);
                double misled = left * service.misleads(assumptions);
                if (luck < solved) {
                    return new Reply(Reply.Outcome.SOLVED, service.costPerAnswer());
                }
                if (luck < solved + misled) {
                    return new Reply(Reply.Outcome.MISLED, service.costPerAnswer());
                }
                luck -= solved + misled;
                left -= solved + misled;
            }
        }
        return Reply.NONE;
    }

    /**
     * What somebody got without a person.
     *
     * @param cost of it, in the scenario's currency
     */
    public record Reply(Outcome outcome, double cost) {
        static final Reply NONE = new Reply(Outcome.TO_PEOPLE, 0);

        /** What became of it. */
        public enum Outcome {
            /** It needs a person. */
            TO_PEOPLE,
            SOLVED,
            /** It was taken for solved, and is not. */
            MISLED
        }
    }
}
