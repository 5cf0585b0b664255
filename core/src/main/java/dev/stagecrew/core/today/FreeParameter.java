package dev.stagecrew.core.today;

import static dev.stagecrew.core.assumption.Assumption.BUYERS_DIRECT;
import static dev.stagecrew.core.assumption.Assumption.BUYERS_ORGANIC;
import static dev.stagecrew.core.assumption.Assumption.BUYERS_PAID;
import static dev.stagecrew.core.assumption.Assumption.BUYERS_PAID_SOCIAL;
import static dev.stagecrew.core.assumption.Assumption.BUYERS_RETURNING;
import static dev.stagecrew.core.assumption.Assumption.BUYERS_SOCIAL;
import static dev.stagecrew.core.assumption.Assumption.BUYERS_WASTED;
import static dev.stagecrew.core.assumption.Assumption.CHECK_HOURS;
import static dev.stagecrew.core.assumption.Assumption.EMAIL_VISITS;
import static dev.stagecrew.core.assumption.Assumption.ENQUIRY_RATE;
import static dev.stagecrew.core.assumption.Assumption.RETURNING_VISITS;
import static dev.stagecrew.core.assumption.Assumption.TICKETS_PER_ORDER;
import static dev.stagecrew.core.assumption.Assumption.TICKETS_PER_ORDER_BEST;

import dev.stagecrew.core.assumption.Assumption;
import java.util.List;

/** What is free to be fitted: some levels of the model that nobody can look up, moved together by one factor. */
public enum FreeParameter {
    /** How many visitors would buy, from every source. */
    BUYERS("buyers"),
    /** The same of ads alone, on top of it. */
    PAID("paid"),
    /** How often people write, before an order and after it. */
    CONTACTS("contacts"),
    /** How long somebody whose main work is elsewhere leaves the inbox alone. */
    LOOKING("looking"),
    /** The value of an order, which the shop states and its books may correct. */
    ORDER_VALUE("order-value"),
    /** How often known customers come back. */
    RETURNING("returning");

    /** Levels are estimates; five times as much or a fifth is another kind of shop. */
    static final double MOST = 5;

    private final String id;

    FreeParameter(String id) {
        this.id = id;
    }

    /** Its key in a scenario. */
    public String id() {
        return id;
    }

    /** What it multiplies; nothing for the value of an order, which is the shop's own. */
    public List<Assumption> assumptions() {
        return switch (this) {
            case BUYERS ->
                List.of(
                        BUYERS_SOCIAL,
                        BUYERS_DIRECT,
                        BUYERS_ORGANIC,
                        BUYERS_PAID,
                        BUYERS_PAID_SOCIAL,
                        BUYERS_WASTED,
                        BUYERS_RETURNING);
            case PAID -> List.of(BUYERS_PAID, BUYERS_PAID_SOCIAL, BUYERS_WASTED);
            case CONTACTS -> List.of(ENQUIRY_RATE, TICKETS_PER_ORDER, TICKETS_PER_ORDER_BEST);
            case LOOKING -> List.of(CHECK_HOURS);
            case ORDER_VALUE -> List.of();
            case RETURNING -> List.of(RETURNING_VISITS, EMAIL_VISITS);
        };
    }
}
