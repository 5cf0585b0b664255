package dev.stagecrew.learn.fact;

import java.time.ZoneId;
import java.util.List;

/**
 * Everything that was read, each list in the order of time.
 *
 * @param zone the shop's, in which its days begin and end
 * @param currency three letters of the sales that were kept, or empty
 */
public record Facts(
        ZoneId zone,
        String currency,
        List<Sale> sales,
        List<Refund> refunds,
        List<Ticket> tickets,
        List<Sessions> sessions,
        List<Spend> spends,
        List<Call> calls,
        List<Wage> wages,
        List<ReadTable> tables) {
    public Facts {
        sales = List.copyOf(sales);
        refunds = List.copyOf(refunds);
        tickets = List.copyOf(tickets);
        sessions = List.copyOf(sessions);
        spends = List.copyOf(spends);
        calls = List.copyOf(calls);
        wages = List.copyOf(wages);
        tables = List.copyOf(tables);
    }
}
