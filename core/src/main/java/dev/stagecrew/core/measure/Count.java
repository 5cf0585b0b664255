package dev.stagecrew.core.measure;

/** A plain number that a {@link Tally} adds up. */
enum Count {
    VISITS,
    ENGAGED_VISITS,
    ORDERS,
    /** Of these, those after a visit to the site; and the ready visitors who were lost. */
    VISIT_ORDERS,
    VISIT_LOST,
    REVENUE,
    NEW_ORDERS,
    REPEAT_REVENUE,
    LOST_ORDERS,
    /** Value of orders placed less of those handed over or cancelled: money that buyers have paid and the shop owes. */
    UNEARNED,
    CONTACTS,
    /** Contacts that were solved without a person. */
    SELF_SERVED,
    /** Contacts that a machine took for solved and were not. */
    MISLED,
    ENQUIRIES,
    TICKETS,
    /** Contacts whose wait ended, by an answer or by giving up. */
    WAITS,
    WAIT_MILLIS,
    ABANDONED,
    ABANDONED_SILENTLY,
    /** Of those whose wait ended, the questions before a sale. */
    ENQUIRY_WAITS,
    ENQUIRIES_ABANDONED,
    /** Tickets after the sale that nobody answered in time. */
    ABANDONED_TICKETS,
    RESOLVED,
    RESOLUTION_MILLIS,
    SATISFIED,
    REOPENED,
    /** Integral over time of the number of waiting contacts. */
    WAITING_MILLIS,
    /** The part of it that ended waits and still waiting contacts add up to, counted one by one. */
    WAITED_MILLIS,
    OVERSOLD,
    DISPATCHED,
    DISPATCH_MILLIS,
    ON_TIME,
    DELIVERED,
    PROMISES_KEPT,
    PROMISES_BROKEN,
    WRONG,
    DAMAGED,
    REPLACED,
    CANCELLED,
    RETURNED,
    REVIEWS,
    STARS,
    OVERTIME_MILLIS,
    /** Shifts that were paid and not worked. */
    ABSENT_MILLIS,
    /** Pay of the hours spent on marketing, by the plan's own rates. */
    MARKETING_PAY,
    STARTED,
    LEFT,
    BROKEN_DOWN
}
