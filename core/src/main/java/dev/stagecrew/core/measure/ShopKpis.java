package dev.stagecrew.core.measure;

import static dev.stagecrew.core.kpi.Direction.HIGHER_IS_BETTER;
import static dev.stagecrew.core.kpi.Direction.LOWER_IS_BETTER;
import static dev.stagecrew.core.kpi.Direction.NEITHER;
import static dev.stagecrew.core.kpi.Unit.COUNT;
import static dev.stagecrew.core.kpi.Unit.DAYS;
import static dev.stagecrew.core.kpi.Unit.INDEX;
import static dev.stagecrew.core.kpi.Unit.MONEY;
import static dev.stagecrew.core.kpi.Unit.RATIO;
import static dev.stagecrew.core.kpi.Unit.STARS;

import dev.stagecrew.core.event.Level;
import dev.stagecrew.core.event.Posting;
import dev.stagecrew.core.kpi.Direction;
import dev.stagecrew.core.kpi.KpiDefinition;
import dev.stagecrew.core.kpi.Unit;
import dev.stagecrew.core.shop.Channel;
import dev.stagecrew.core.shop.LossReason;
import dev.stagecrew.core.time.SimTime;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Traffic, sales, parcels, reputation and money. */
final class ShopKpis {
    private ShopKpis() {}

    static void addTo(List<Kpi> all) {
        traffic(all);
        sales(all);
        parcels(all);
        stock(all);
        standing(all);
        money(all);
    }

    static void add(
            List<Kpi> all,
            String id,
            Unit unit,
            Direction better,
            String owner,
            String formula,
            ToDoubleFunction<Tally> value) {
        all.add(new Kpi(new KpiDefinition(id, unit, better, owner, formula), value));
    }

    private static void traffic(List<Kpi> all) {
        add(all, "sessions", COUNT, HIGHER_IS_BETTER, "marketer", "visits to the shop", t -> t.get(Count.VISITS));
        for (Channel channel : Channel.values()) {
            add(
                    all,
                    "sessions." + channel.id(),
                    COUNT,
                    HIGHER_IS_BETTER,
                    channel == Channel.ORGANIC ? "content-creator" : "marketer",
                    "visits through " + channel.id(),
                    t -> t.visits(channel));
        }
        add(
                all,
                "bounce-rate",
                RATIO,
                LOWER_IS_BETTER,
                "ux-designer",
                "1 - engaged sessions / sessions; says little about sales",
                t -> t.get(Count.VISITS) == 0 ? Double.NaN : 1 - t.ratio(Count.ENGAGED_VISITS, Count.VISITS));
        add(
                all,
                "seconds-on-site",
                INDEX,
                HIGHER_IS_BETTER,
                "ux-designer",
                "mean engaged seconds a session; follows site and content, moves nothing",
                t -> t.meanLevel(Level.SECONDS_ON_SITE));
        add(
                all,
                "cart-rate",
                RATIO,
                HIGHER_IS_BETTER,
                "ux-designer",
                "carts / sessions; a cart is a ready buyer whom the pages and the reviews have won",
                t -> Tally.over(carts(t), t.get(Count.VISITS)));
        add(
                all,
                "checkout-completion",
                RATIO,
                HIGHER_IS_BETTER,
                "ux-designer",
                "orders / carts; the others stumbled over the checkout, an answer, stock or delivery",
                t -> Tally.over(t.get(Count.ORDERS), carts(t)));
        add(
                all,
                "lead-quality",
                RATIO,
                HIGHER_IS_BETTER,
                "marketer",
                "(orders + orders lost) / sessions: visitors who were ready to buy",
                t -> Tally.over(t.get(Count.ORDERS) + t.get(Count.LOST_ORDERS), t.get(Count.VISITS)));
    }

    private static void sales(List<Kpi> all) {
        add(
                all,
                "conversion-rate",
                RATIO,
                HIGHER_IS_BETTER,
                "manager",
                "orders / sessions of the period",
                t -> t.ratio(Count.ORDERS, Count.VISITS));
        add(
                all,
                "landing-conversion",
                RATIO,
                HIGHER_IS_BETTER,
                "ux-designer",
                "orders / engaged sessions",
                t -> t.ratio(Count.ORDERS, Count.ENGAGED_VISITS));
        add(all, "orders", COUNT, HIGHER_IS_BETTER, "manager", "orders placed", t -> t.get(Count.ORDERS));
        add(
                all,
                "revenue",
                MONEY,
                HIGHER_IS_BETTER,
                "manager",
                "value of orders placed online",
                t -> t.get(Count.REVENUE));
        for (Channel channel : Channel.values()) {
            add(
                    all,
                    "revenue." + channel.id(),
                    MONEY,
                    HIGHER_IS_BETTER,
                    "marketer",
                    "value of orders by visitors through " + channel.id(),
                    t -> t.channelRevenue(channel));
        }
        add(
                all,
                "revenue-growth",
                RATIO,
                HIGHER_IS_BETTER,
                "manager",
                "revenue(month) / revenue(month 1) - 1; months only",
                t -> Double.NaN);
        add(
                all,
                "average-order-value",
                MONEY,
                HIGHER_IS_BETTER,
                "manager",
                "revenue / orders",
                t -> t.ratio(Count.REVENUE, Count.ORDERS));
        add(
                all,
                "new-customers",
                COUNT,
                HIGHER_IS_BETTER,
                "marketer",
                "orders from people who had not bought before",
                t -> t.get(Count.NEW_ORDERS));
        add(
                all,
                "repeat-share",
                RATIO,
                HIGHER_IS_BETTER,
                "manager",
                "revenue from known customers / revenue",
                t -> t.ratio(Count.REPEAT_REVENUE, Count.REVENUE));
        add(
                all,
                "lost-orders",
                COUNT,
                LOWER_IS_BETTER,
                "shop",
                "ready buyers who left without buying",
                t -> t.get(Count.LOST_ORDERS));
        for (LossReason reason : LossReason.values()) {
            add(
                    all,
                    "lost-orders." + reason.id(),
                    COUNT,
                    LOWER_IS_BETTER,
                    "shop",
                    "ready buyers lost for this reason first",
                    t -> t.lostOrders(reason));
        }
        for (LossReason reason : LossReason.values()) {
            add(
                    all,
                    "lost-revenue." + reason.id(),
                    MONEY,
                    LOWER_IS_BETTER,
                    "shop",
                    "value of the orders lost for this reason first",
                    t -> t.lostRevenue(reason));
        }
    }

    private static void parcels(List<Kpi> all) {
        add(
                all,
                "on-time-dispatch",
                RATIO,
                HIGHER_IS_BETTER,
                "fulfilment",
                "orders handed over by the second pickup after the order / orders handed over",
                t -> t.ratio(Count.ON_TIME, Count.DISPATCHED));
        add(
                all,
                "dispatch-days",
                DAYS,
                LOWER_IS_BETTER,
                "fulfilment",
                "mean days from order to hand-over, round the clock",
                t -> Tally.over(t.get(Count.DISPATCH_MILLIS) / SimTime.DAY_MILLIS, t.get(Count.DISPATCHED)));
        add(
                all,
                "late-share",
                RATIO,
                LOWER_IS_BETTER,
                "fulfilment",
                "promises whose time passed without the parcel / promises kept or broken; what never arrives is late",
                t -> Tally.over(
                        t.get(Count.PROMISES_BROKEN), t.get(Count.PROMISES_BROKEN) + t.get(Count.PROMISES_KEPT)));
        add(
                all,
                "order-accuracy",
                RATIO,
                HIGHER_IS_BETTER,
                "fulfilment",
                "1 - wrong parcels / parcels delivered",
                t -> t.get(Count.DELIVERED) == 0 ? Double.NaN : 1 - t.ratio(Count.WRONG, Count.DELIVERED));
        add(
                all,
                "damaged-share",
                RATIO,
                LOWER_IS_BETTER,
                "fulfilment",
                "parcels that came broken / parcels delivered",
                t -> t.ratio(Count.DAMAGED, Count.DELIVERED));
        add(
                all,
                "replacements",
                COUNT,
                LOWER_IS_BETTER,
                "fulfilment",
                "wrong or broken parcels packed once more: rework",
                t -> t.get(Count.REPLACED));
        add(
                all,
                "return-share",
                RATIO,
                LOWER_IS_BETTER,
                "customer-service",
                "orders refunded / parcels delivered",
                t -> t.ratio(Count.REFUNDED, Count.DELIVERED));
        add(
                all,
                "backlog",
                COUNT,
                LOWER_IS_BETTER,
                "fulfilment",
                "orders not yet handed over, mean at the ends of days",
                t -> t.meanLevel(Level.BACKLOG));
        add(
                all,
                "out-of-stock-share",
                RATIO,
                LOWER_IS_BETTER,
                "merchandiser",
                "product groups that cannot be sold, mean at the ends of days",
                t -> t.meanLevel(Level.OUT_OF_STOCK));
    }

    private static void stock(List<Kpi> all) {
        add(
                all,
                "stock-accuracy",
                RATIO,
                HIGHER_IS_BETTER,
                "merchandiser",
                "product groups whose books agree with the shelf / product groups, mean at the ends of days",
                t -> t.meanLevel(Level.STOCK_ACCURACY));
        add(
                all,
                "oversold-orders",
                COUNT,
                LOWER_IS_BETTER,
                "merchandiser",
                "orders for goods that were in the books only: they wait for the next delivery",
                t -> t.get(Count.OVERSOLD));
    }

    private static void standing(List<Kpi> all) {
        add(
                all,
                "rating",
                STARS,
                HIGHER_IS_BETTER,
                "shop",
                "mean stars a visitor sees, end of period",
                t -> t.lastLevel(Level.RATING));
        add(
                all,
                "reviews-per-product",
                COUNT,
                HIGHER_IS_BETTER,
                "shop",
                "end of period",
                t -> t.lastLevel(Level.REVIEWS));
        add(
                all,
                "review-stars",
                STARS,
                HIGHER_IS_BETTER,
                "ux-designer",
                "mean stars of the period's reviews: user feedback",
                t -> t.ratio(Count.STARS, Count.REVIEWS));
        add(
                all,
                "customers",
                COUNT,
                HIGHER_IS_BETTER,
                "manager",
                "active customers, end of period",
                t -> t.lastLevel(Level.CUSTOMERS));
        add(
                all,
                "search-rank",
                INDEX,
                HIGHER_IS_BETTER,
                "marketer",
                "visibility gained in search since the start, end of period",
                t -> t.lastLevel(Level.SEARCH_RANK));
        for (Level level : Level.values()) {
            if (level.id().startsWith("quality.")) {
                add(
                        all,
                        level.id(),
                        INDEX,
                        HIGHER_IS_BETTER,
                        level == Level.QUALITY_CONTENT ? "content-creator" : "shop",
                        "0 neglected to 1 as good as it gets, end of period",
                        t -> t.lastLevel(level));
            }
        }
    }

    private static void money(List<Kpi> all) {
        add(
                all,
                "contribution",
                MONEY,
                HIGHER_IS_BETTER,
                "manager",
                "sales - goods - fees - shipping - refunds - ads - payroll - tools - recruiting",
                Tally::contribution);
        add(
                all,
                "gross-profit",
                MONEY,
                HIGHER_IS_BETTER,
                "manager",
                "sales - goods - fees - shipping - refunds",
                ShopKpis::grossProfit);
        add(all, "cash", MONEY, HIGHER_IS_BETTER, "owner", "money in the bank, end of period", Tally::cash);
        add(
                all,
                "lowest-cash",
                MONEY,
                HIGHER_IS_BETTER,
                "owner",
                "least money in the bank at the end of any day of the period",
                Tally::lowestCash);
        add(
                all,
                "payroll",
                MONEY,
                NEITHER,
                "owner",
                "pay of all people, employer's costs included",
                t -> -t.money(Posting.PAYROLL) + 0.0);
        add(all, "ad-spend", MONEY, NEITHER, "marketer", "ads and campaigns", t -> -t.money(Posting.ADS) + 0.0);
        add(all, "tools", MONEY, NEITHER, "owner", "tools bought by the plan", t -> -t.money(Posting.TOOLS) + 0.0);
        add(all, "refunds", MONEY, LOWER_IS_BETTER, "shop", "value refunded", t -> -t.money(Posting.REFUNDS) + 0.0);
        add(
                all,
                "ad-roi",
                RATIO,
                HIGHER_IS_BETTER,
                "marketer",
                "(gross profit of paid visits' orders - ads) / ads, at the shop's mean margin",
                ShopKpis::adRoi);
        add(
                all,
                "total-sales",
                MONEY,
                HIGHER_IS_BETTER,
                "owner",
                "revenue online and elsewhere",
                t -> t.get(Count.REVENUE) + t.money(Posting.NON_ONLINE));
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
                + t.money(Posting.REFUNDS);
    }

    private static double adRoi(Tally t) {
        double margin = Tally.over(grossProfit(t), t.get(Count.REVENUE));
        double ads = -t.money(Posting.ADS);
        return Tally.over(
                (t.channelRevenue(Channel.PAID_SEARCH) + t.channelRevenue(Channel.PAID_SOCIAL)) * margin - ads, ads);
    }
}
