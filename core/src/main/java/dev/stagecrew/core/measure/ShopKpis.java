package dev.stagecrew.core.measure;

import dev.stagecrew.core.event.Level;
import dev.stagecrew.core.event.Posting;
import dev.stagecrew.core.register.Kpi;
import dev.stagecrew.core.register.KpiFamily;
import dev.stagecrew.core.shop.Channel;
import dev.stagecrew.core.shop.LossReason;
import dev.stagecrew.core.time.SimTime;
import dev.stagecrew.core.work.Quality;
import java.util.stream.Stream;

/** Traffic, sales, parcels, reputation and money. */
final class ShopKpis {
    private ShopKpis() {}

    static void addTo(KpiRows rows) {
        addTraffic(rows);
        addSales(rows);
        addLosses(rows);
        addParcels(rows);
        addStock(rows);
        addStanding(rows);
        addMoney(rows);
    }

    private static void addTraffic(KpiRows rows) {
        rows.add(Kpi.SESSIONS, t -> t.get(Count.VISITS));
        Stream.of(Channel.values())
                .filter(Channel::visitsTheSite)
                .forEach(channel -> rows.add(KpiFamily.SESSIONS.of(channel), t -> t.visits(channel)));
        rows.add(Kpi.BOUNCE_RATE, t -> 1 - t.ratio(Count.ENGAGED_VISITS, Count.VISITS));
        rows.add(Kpi.SECONDS_ON_SITE, t -> t.meanLevel(Level.SECONDS_ON_SITE));
        rows.add(Kpi.CART_RATE, t -> Tally.over(carts(t), t.get(Count.VISITS)));
        rows.add(Kpi.CHECKOUT_COMPLETION, t -> Tally.over(t.get(Count.VISIT_ORDERS), carts(t)));
        rows.add(
                Kpi.LEAD_QUALITY,
                t -> Tally.over(t.get(Count.VISIT_ORDERS) + t.get(Count.VISIT_LOST), t.get(Count.VISITS)));
    }

    private static void addSales(KpiRows rows) {
        rows.add(Kpi.CONVERSION_RATE, t -> t.ratio(Count.VISIT_ORDERS, Count.VISITS));
        rows.add(Kpi.LANDING_CONVERSION, t -> t.ratio(Count.VISIT_ORDERS, Count.ENGAGED_VISITS));
        rows.add(Kpi.ORDERS, t -> t.get(Count.ORDERS));
        rows.add(Kpi.REVENUE, t -> t.get(Count.REVENUE));
        for (Channel channel : Channel.values()) {
            rows.add(KpiFamily.REVENUE.of(channel), t -> t.channelRevenue(channel));
        }
        rows.add(Kpi.REVENUE_GROWTH, ShopKpis::growth);
        rows.add(Kpi.AVERAGE_ORDER_VALUE, t -> t.ratio(Count.REVENUE, Count.ORDERS));
        rows.add(Kpi.NEW_CUSTOMERS, t -> t.get(Count.NEW_ORDERS));
        rows.add(Kpi.REPEAT_SHARE, t -> t.ratio(Count.REPEAT_REVENUE, Count.REVENUE));
    }

    private static void addLosses(KpiRows rows) {
        rows.add(Kpi.LOST_ORDERS, t -> t.get(Count.LOST_ORDERS));
        for (LossReason reason : LossReason.values()) {
            rows.add(KpiFamily.LOST_ORDERS.of(reason), t -> t.lostOrders(reason));
        }
        for (LossReason reason : LossReason.values()) {
            rows.add(KpiFamily.LOST_REVENUE.of(reason), t -> t.lostRevenue(reason));
        }
    }

    private static void addParcels(KpiRows rows) {
        rows.add(Kpi.ON_TIME_DISPATCH, t -> t.ratio(Count.ON_TIME, Count.DISPATCHED));
        rows.add(
                Kpi.DISPATCH_DAYS,
                t -> Tally.over(t.get(Count.DISPATCH_MILLIS) / SimTime.DAY_MILLIS, t.get(Count.DISPATCHED)));
        rows.add(Kpi.LATE_SHARE, t -> share(t, Count.PROMISES_BROKEN, Count.PROMISES_KEPT));
        rows.add(Kpi.ORDER_ACCURACY, t -> 1 - t.ratio(Count.WRONG, Count.DELIVERED));
        rows.add(Kpi.DAMAGED_SHARE, t -> t.ratio(Count.DAMAGED, Count.DELIVERED));
        rows.add(Kpi.REPLACEMENTS, t -> t.get(Count.REPLACED));
        rows.add(Kpi.RETURN_SHARE, t -> t.ratio(Count.RETURNED, Count.DELIVERED));
        rows.add(Kpi.RETURNS, t -> t.get(Count.RETURNED));
        rows.add(Kpi.CANCELLED_SHARE, t -> share(t, Count.CANCELLED, Count.DISPATCHED));
        rows.add(Kpi.BACKLOG, t -> t.meanLevel(Level.BACKLOG));
        rows.add(Kpi.OUT_OF_STOCK_SHARE, t -> t.meanLevel(Level.OUT_OF_STOCK));
    }

    private static void addStock(KpiRows rows) {
        rows.add(Kpi.STOCK_ACCURACY, t -> t.meanLevel(Level.STOCK_ACCURACY));
        rows.add(Kpi.OVERSOLD_ORDERS, t -> t.get(Count.OVERSOLD));
    }

    private static void addStanding(KpiRows rows) {
        rows.add(Kpi.RATING, t -> t.lastLevel(Level.RATING));
        rows.add(Kpi.REVIEWS_PER_PRODUCT, t -> t.lastLevel(Level.REVIEWS));
        rows.add(Kpi.REVIEW_STARS, t -> t.ratio(Count.STARS, Count.REVIEWS));
        rows.add(Kpi.CUSTOMERS, t -> t.lastLevel(Level.CUSTOMERS));
        rows.add(Kpi.SEARCH_RANK, t -> t.lastLevel(Level.SEARCH_RANK));
        for (Quality quality : Quality.values()) {
            rows.add(KpiFamily.QUALITY.of(quality), t -> t.lastLevel(Level.of(quality)));
        }
    }

    private static void addMoney(KpiRows rows) {
        rows.add(Kpi.CONTRIBUTION, Tally::contribution);
        rows.add(Kpi.GROSS_PROFIT, ShopKpis::grossProfit);
        rows.add(Kpi.UNEARNED_SALES, t -> t.get(Count.UNEARNED));
        rows.add(Kpi.CASH, Tally::cash);
        rows.add(Kpi.LOWEST_CASH, Tally::lowestCash);
        rows.add(Kpi.COST_OF_PEOPLE, t -> t.spent(Posting.PAYROLL) + t.spent(Posting.RECRUITING));
        rows.add(Kpi.PAYROLL, t -> t.spent(Posting.PAYROLL));
        rows.add(Kpi.AD_SPEND, t -> t.spent(Posting.ADS));
        rows.add(Kpi.TOOLS, t -> t.spent(Posting.TOOLS));
        rows.add(Kpi.SERVICES, t -> t.spent(Posting.SERVICES));
        rows.add(Kpi.REFUNDS, t -> t.spent(Posting.REFUNDS));
        rows.add(Kpi.CHARGE_BACKS, t -> t.spent(Posting.CHARGE_BACKS));
        rows.add(Kpi.RETURN_ON_AD_SPEND, t -> Tally.over(paidRevenue(t), t.spent(Posting.ADS)));
        rows.add(Kpi.AD_ROI, ShopKpis::adRoi);
        rows.add(Kpi.TOTAL_SALES, t -> t.get(Count.REVENUE) + t.money(Posting.NON_ONLINE));
    }

    private static double share(Tally t, Count part, Count rest) {
        return Tally.over(t.get(part), t.get(part) + t.get(rest));
    }

    /** Months are held against the first one, and nothing else is. */
    private static double growth(Tally t, Tally firstMonth) {
        double first = firstMonth.get(Count.REVENUE);
        return t.days() >= 28 && t.days() <= 31 ? Tally.over(t.get(Count.REVENUE) - first, first) : Double.NaN;
    }

    private static double carts(Tally t) {
        return t.get(Count.VISIT_ORDERS)
                + t.get(Count.VISIT_LOST)
                - t.lostOrders(LossReason.CONTENT)
                - t.lostOrders(LossReason.TRUST);
    }

    private static double grossProfit(Tally t) {
        return t.money(Posting.SALES)
                + t.money(Posting.TAX)
                + t.money(Posting.GOODS)
                + t.money(Posting.PAYMENT_FEES)
                + t.money(Posting.SHIPPING)
                + t.money(Posting.REFUNDS)
                + t.money(Posting.CHARGE_BACKS)
                + t.money(Posting.RETURN_POSTAGE)
                - t.get(Count.UNEARNED);
    }

    private static double adRoi(Tally t) {
        double margin = Tally.over(grossProfit(t), t.get(Count.REVENUE));
        double ads = t.spent(Posting.ADS);
        return Tally.over(paidRevenue(t) * margin - ads, ads);
    }

    private static double paidRevenue(Tally t) {
        return t.channelRevenue(Channel.PAID_SEARCH) + t.channelRevenue(Channel.PAID_SOCIAL);
    }
}
