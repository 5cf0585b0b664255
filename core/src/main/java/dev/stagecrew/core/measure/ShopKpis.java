package dev.stagecrew.core.measure;

import static dev.stagecrew.core.kpi.Unit.COUNT;
import static dev.stagecrew.core.kpi.Unit.DAYS;
import static dev.stagecrew.core.kpi.Unit.INDEX;
import static dev.stagecrew.core.kpi.Unit.MONEY;
import static dev.stagecrew.core.kpi.Unit.RATIO;
import static dev.stagecrew.core.kpi.Unit.STARS;

import dev.stagecrew.core.event.Level;
import dev.stagecrew.core.event.Posting;
import dev.stagecrew.core.shop.Channel;
import dev.stagecrew.core.shop.LossReason;
import dev.stagecrew.core.time.SimTime;

/** Traffic, sales, parcels, reputation and money. */
final class ShopKpis {
    private final KpiRows everybody;
    private final KpiRows owner;
    private final KpiRows manager;
    private final KpiRows marketer;
    private final KpiRows creator;
    private final KpiRows designer;
    private final KpiRows merchandiser;
    private final KpiRows packers;
    private final KpiRows desk;

    private ShopKpis(KpiRows rows) {
        this.everybody = rows.followedBy("shop");
        this.owner = rows.followedBy("owner");
        this.manager = rows.followedBy("manager");
        this.marketer = rows.followedBy("marketer");
        this.creator = rows.followedBy("content-creator");
        this.designer = rows.followedBy("ux-designer");
        this.merchandiser = rows.followedBy("merchandiser");
        this.packers = rows.followedBy("fulfilment");
        this.desk = rows.followedBy("customer-service");
    }

    static void addTo(KpiRows rows) {
        ShopKpis shop = new ShopKpis(rows);
        shop.traffic();
        shop.sales();
        shop.losses();
        shop.parcels();
        shop.stock();
        shop.standing();
        shop.money();
    }

    private void traffic() {
        marketer.higher("sessions", COUNT, "visits to the shop", t -> t.get(Count.VISITS));
        for (Channel channel : Channel.values()) {
            KpiRows reader = channel == Channel.ORGANIC ? creator : marketer;
            String id = "sessions." + channel.id();
            reader.higher(id, COUNT, "visits through " + channel.id(), t -> t.visits(channel));
        }
        designer.lower(
                "bounce-rate",
                RATIO,
                "1 - engaged sessions / sessions; says little about sales",
                t -> 1 - t.ratio(Count.ENGAGED_VISITS, Count.VISITS));
        designer.higher(
                "seconds-on-site",
                INDEX,
                "mean engaged seconds a session; follows site and content, moves nothing",
                t -> t.meanLevel(Level.SECONDS_ON_SITE));
        designer.higher(
                "cart-rate",
                RATIO,
                "carts / sessions; a cart is a ready buyer whom the pages and the reviews have won",
                t -> Tally.over(carts(t), t.get(Count.VISITS)));
        designer.higher(
                "checkout-completion",
                RATIO,
                "orders / carts; the others stumbled over the checkout, an answer, stock or delivery",
                t -> Tally.over(t.get(Count.ORDERS), carts(t)));
        marketer.higher(
                "lead-quality",
                RATIO,
                "(orders + orders lost) / sessions: visitors who were ready to buy",
                t -> Tally.over(t.get(Count.ORDERS) + t.get(Count.LOST_ORDERS), t.get(Count.VISITS)));
    }

    private void sales() {
        manager.higher(
                "conversion-rate", RATIO, "orders / sessions of the period", t -> t.ratio(Count.ORDERS, Count.VISITS));
        designer.higher(
                "landing-conversion",
                RATIO,
                "orders / engaged sessions",
                t -> t.ratio(Count.ORDERS, Count.ENGAGED_VISITS));
        manager.higher("orders", COUNT, "orders placed", t -> t.get(Count.ORDERS));
        manager.higher("revenue", MONEY, "value of orders placed online", t -> t.get(Count.REVENUE));
        for (Channel channel : Channel.values()) {
            marketer.higher(
                    "revenue." + channel.id(),
                    MONEY,
                    "value of orders by visitors through " + channel.id(),
                    t -> t.channelRevenue(channel));
        }
        manager.higher("revenue-growth", RATIO, "revenue(month) / revenue(month 1) - 1; months only", ShopKpis::growth);
        manager.higher("average-order-value", MONEY, "revenue / orders", t -> t.ratio(Count.REVENUE, Count.ORDERS));
        marketer.higher(
                "new-customers", COUNT, "orders from people who had not bought before", t -> t.get(Count.NEW_ORDERS));
        manager.higher(
                "repeat-share",
                RATIO,
                "revenue from known customers / revenue",
                t -> t.ratio(Count.REPEAT_REVENUE, Count.REVENUE));
    }

    private void losses() {
        everybody.lower("lost-orders", COUNT, "ready buyers who left without buying", t -> t.get(Count.LOST_ORDERS));
        for (LossReason reason : LossReason.values()) {
            everybody.lower(
                    "lost-orders." + reason.id(),
                    COUNT,
                    "ready buyers lost for this reason first",
                    t -> t.lostOrders(reason));
        }
        for (LossReason reason : LossReason.values()) {
            everybody.lower(
                    "lost-revenue." + reason.id(),
                    MONEY,
                    "value of the orders lost for this reason first",
                    t -> t.lostRevenue(reason));
        }
    }

    private void parcels() {
        packers.higher(
                "on-time-dispatch",
                RATIO,
                "orders handed over by the second pickup after the order / orders handed over",
                t -> t.ratio(Count.ON_TIME, Count.DISPATCHED));
        packers.lower(
                "dispatch-days",
                DAYS,
                "mean days from order to hand-over, round the clock",
                t -> Tally.over(t.get(Count.DISPATCH_MILLIS) / SimTime.DAY_MILLIS, t.get(Count.DISPATCHED)));
        packers.lower(
                "late-share",
                RATIO,
                "promises whose time passed without the parcel / promises kept or broken; what never arrives is late",
                t -> Tally.over(
                        t.get(Count.PROMISES_BROKEN), t.get(Count.PROMISES_BROKEN) + t.get(Count.PROMISES_KEPT)));
        packers.higher(
                "order-accuracy",
                RATIO,
                "1 - wrong parcels / parcels delivered",
                t -> 1 - t.ratio(Count.WRONG, Count.DELIVERED));
        packers.lower(
                "damaged-share",
                RATIO,
                "parcels that came broken / parcels delivered",
                t -> t.ratio(Count.DAMAGED, Count.DELIVERED));
        packers.lower(
                "replacements", COUNT, "wrong or broken parcels packed once more: rework", t -> t.get(Count.REPLACED));
        desk.lower(
                "return-share",
                RATIO,
                "parcels that came back / parcels delivered",
                t -> t.ratio(Count.RETURNED, Count.DELIVERED));
        packers.lower("returns", COUNT, "parcels that came back: each is work and post", t -> t.get(Count.RETURNED));
        packers.lower(
                "cancelled-share",
                RATIO,
                "orders cancelled because they had not been sent / orders handed over or cancelled",
                t -> Tally.over(t.get(Count.CANCELLED), t.get(Count.DISPATCHED) + t.get(Count.CANCELLED)));
        packers.lower(
                "backlog",
                COUNT,
                "orders not yet handed over, mean at the ends of days",
                t -> t.meanLevel(Level.BACKLOG));
        merchandiser.lower(
                "out-of-stock-share",
                RATIO,
                "product groups that cannot be sold, mean at the ends of days",
                t -> t.meanLevel(Level.OUT_OF_STOCK));
    }

    private void stock() {
        merchandiser.higher(
                "stock-accuracy",
                RATIO,
                "product groups whose books agree with the shelf / product groups, mean at the ends of days",
                t -> t.meanLevel(Level.STOCK_ACCURACY));
        merchandiser.lower(
                "oversold-orders",
                COUNT,
                "orders for goods that were in the books only: they wait for the next delivery",
                t -> t.get(Count.OVERSOLD));
    }

    private void standing() {
        everybody.higher("rating", STARS, "mean stars a visitor sees, end of period", t -> t.lastLevel(Level.RATING));
        everybody.higher("reviews-per-product", COUNT, "end of period", t -> t.lastLevel(Level.REVIEWS));
        designer.higher(
                "review-stars",
                STARS,
                "mean stars of the period's reviews: user feedback",
                t -> t.ratio(Count.STARS, Count.REVIEWS));
        manager.higher("customers", COUNT, "active customers, end of period", t -> t.lastLevel(Level.CUSTOMERS));
        marketer.higher(
                "search-rank",
                INDEX,
                "visibility gained in search since the start, end of period",
                t -> t.lastLevel(Level.SEARCH_RANK));
        for (Level level : Level.values()) {
            if (level.id().startsWith("quality.")) {
                KpiRows reader = level == Level.QUALITY_CONTENT ? creator : everybody;
                reader.higher(
                        level.id(),
                        INDEX,
                        "0 neglected to 1 as good as it gets, end of period",
                        t -> t.lastLevel(level));
            }
        }
    }

    private void money() {
        manager.higher(
                "contribution",
                MONEY,
                "sales - unearned sales - goods - fees - shipping - refunds - charge-backs - return postage - ads - payroll"
                        + " - tools - recruiting",
                Tally::contribution);
        manager.higher(
                "gross-profit",
                MONEY,
                "sales - unearned sales - goods - fees - shipping - refunds - charge-backs - return postage",
                ShopKpis::grossProfit);
        owner.plain(
                "unearned-sales",
                MONEY,
                "value of orders placed - of orders handed over or cancelled: cash, but not earned before it leaves the house",
                t -> t.get(Count.UNEARNED));
        owner.higher("cash", MONEY, "money in the bank, end of period", Tally::cash);
        owner.higher(
                "lowest-cash", MONEY, "least money in the bank at the end of any day of the period", Tally::lowestCash);
        owner.plain(
                "cost-of-people",
                MONEY,
                "all that people cost: payroll + recruiting-cost",
                t -> t.spent(Posting.PAYROLL) + t.spent(Posting.RECRUITING));
        owner.plain("payroll", MONEY, "pay of all people, employer's costs included", t -> t.spent(Posting.PAYROLL));
        marketer.plain("ad-spend", MONEY, "ads and campaigns", t -> t.spent(Posting.ADS));
        owner.plain("tools", MONEY, "tools bought by the plan", t -> t.spent(Posting.TOOLS));
        everybody.lower("refunds", MONEY, "value refunded", t -> t.spent(Posting.REFUNDS));
        everybody.lower(
                "charge-backs",
                MONEY,
                "fees of banks that gave buyers their money back",
                t -> t.spent(Posting.CHARGE_BACKS));
        marketer.higher(
                "return-on-ad-spend",
                RATIO,
                "value of orders by visitors through ads / ads and campaigns",
                t -> Tally.over(paidRevenue(t), t.spent(Posting.ADS)));
        marketer.higher(
                "ad-roi",
                RATIO,
                "(gross profit of paid visits' orders - ads) / ads, at the shop's mean margin",
                ShopKpis::adRoi);
        owner.higher(
                "total-sales",
                MONEY,
                "revenue online and elsewhere",
                t -> t.get(Count.REVENUE) + t.money(Posting.NON_ONLINE));
    }

    /** Months are held against the first one, and nothing else is. */
    private static double growth(Tally t, Tally firstMonth) {
        double first = firstMonth.get(Count.REVENUE);
        return t.days() >= 28 && t.days() <= 31 ? Tally.over(t.get(Count.REVENUE) - first, first) : Double.NaN;
    }

    private static double carts(Tally t) {
        return t.get(Count.ORDERS)
                + t.get(Count.LOST_ORDERS)
                - t.lostOrders(LossReason.CONTENT)
                - t.lostOrders(LossReason.TRUST);
    }

    private static double grossProfit(Tally t) {
        return t.money(Posting.SALES)
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
