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
public enum Factor {
    /** How many visitors would buy, from every source. */
    BUYERS(
            "buyers",
            BUYERS_SOCIAL,
            BUYERS_DIRECT,
            BUYERS_ORGANIC,
            BUYERS_PAID,
            BUYERS_PAID_SOCIAL,
            BUYERS_WASTED,
            BUYERS_RETURNING),
    /** The same of ads alone, on top of it. */
    PAID("paid", BUYERS_PAID, BUYERS_PAID_SOCIAL, BUYERS_WASTED),
    /** How often people write, before an order and after it. */
    CONTACTS("contacts", ENQUIRY_RATE, TICKETS_PER_ORDER, TICKETS_PER_ORDER_BEST),
    /** How long somebody whose main work is elsewhere leaves the inbox alone. */
    LOOKING("looking", CHECK_HOURS),
    /** The value of an order, which the shop states and its books may correct. */
    ORDER_VALUE("order-value"),
    /** How often known customers come back. */
    RETURNING("returning", RETURNING_VISITS, EMAIL_VISITS);

    /** Levels are estimates; five times as much or a fifth is another kind of shop. */
    private static final double MOST = 5;

    private final String id;
    private final List<Assumption> assumptions;

    Factor(String id, Assumption... assumptions) {
        this.id = id;
        this.assumptions = List.of(assumptions);
    }

    /** Its key in a scenario. */
    public String id() {
        return id;
    }

    /** What it multiplies. */
    public List<Assumption> assumptions() {
        return assumptions;
    }

    double most() {
        return MOST;
    }
}
