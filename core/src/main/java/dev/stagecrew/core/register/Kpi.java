package dev.stagecrew.core.register;

import static dev.stagecrew.core.kpi.Unit.COUNT;
import static dev.stagecrew.core.kpi.Unit.DAYS;
import static dev.stagecrew.core.kpi.Unit.HOURS;
import static dev.stagecrew.core.kpi.Unit.HOURS_PER_WEEK;
import static dev.stagecrew.core.kpi.Unit.INDEX;
import static dev.stagecrew.core.kpi.Unit.MINUTES;
import static dev.stagecrew.core.kpi.Unit.MONEY;
import static dev.stagecrew.core.kpi.Unit.RATIO;
import static dev.stagecrew.core.kpi.Unit.STARS;
import static dev.stagecrew.core.register.Clock.DAY_ENDS;
import static dev.stagecrew.core.register.Clock.PERIOD_END;
import static dev.stagecrew.core.register.Clock.SHIFTS;
import static dev.stagecrew.core.register.Clock.WORKING_HOURS;
import static dev.stagecrew.core.register.Follower.CUSTOMER_SERVICE;
import static dev.stagecrew.core.register.Follower.FULFILMENT;
import static dev.stagecrew.core.register.Follower.MANAGER;
import static dev.stagecrew.core.register.Follower.MARKETER;
import static dev.stagecrew.core.register.Follower.MERCHANDISER;
import static dev.stagecrew.core.register.Follower.OWNER;
import static dev.stagecrew.core.register.Follower.UX_DESIGNER;
import static dev.stagecrew.core.register.KpiPlace.CHECKPOINTS;
import static dev.stagecrew.core.register.KpiPlace.COMPARISON;
import static dev.stagecrew.core.register.KpiPlace.DESK_CHARTS;
import static dev.stagecrew.core.register.KpiPlace.DESK_PRECISION;
import static dev.stagecrew.core.register.KpiPlace.FIRST_CHARTS;
import static dev.stagecrew.core.register.KpiPlace.LAST_MONTH;
import static dev.stagecrew.core.register.KpiPlace.MORE_CHARTS;
import static dev.stagecrew.core.register.KpiPlace.PAIRING;
import static dev.stagecrew.core.register.KpiPlace.PRECISION;
import static dev.stagecrew.core.register.KpiPlace.WHOLE_RUN;
import static dev.stagecrew.core.register.KpiPlace.YEARBOOK;
import static dev.stagecrew.core.register.Row.higher;
import static dev.stagecrew.core.register.Row.lower;
import static dev.stagecrew.core.register.Row.plain;

import dev.stagecrew.core.kpi.KpiDefinition;
import dev.stagecrew.core.kpi.Unit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every KPI that stands by itself, in the order in which they are told: what is left first, then what brings it about.
 * Those that there are one of for each channel, duty or person are {@link KpiFamily families}.
 */
@SuppressWarnings("ImmutableEnumChecker") // the definition is a record, the lists and sets are copies
public enum Kpi {
    // what is left
    CONTRIBUTION(higher(
                    "contribution",
                    MONEY,
                    "sales - tax - unearned sales - goods - fees - shipping - refunds - charge-backs - return postage - ads - payroll - tools - services - recruiting")
            .followedBy(MANAGER)
            .source("management accounting: contribution before fixed costs")
            .leftOver()
            .goals("profit")
            .trigger("contribution-per-week")
            .shown(COMPARISON, WHOLE_RUN, PAIRING, MORE_CHARTS, PRECISION, YEARBOOK)),
    CONTRIBUTION_AFTER_OWNER_HOURS(higher(
                    "contribution-after-owner-hours",
                    MONEY,
                    "contribution - owner's hours x what one is worth to them; nobody pays for them")
            .followedBy(OWNER)
            .source("opportunity cost: what the owner's time would bring elsewhere")
            .leftOver()
            .shown(COMPARISON, WHOLE_RUN)),
    GROSS_PROFIT(higher(
                    "gross-profit",
                    MONEY,
                    "sales - tax - unearned sales - goods - fees - shipping - refunds - charge-backs - return postage")
            .followedBy(MANAGER)
            .source("management accounting: contribution before fixed costs")
            .shown(YEARBOOK)),

    // visits and sales
    CONVERSION_RATE(higher("conversion-rate", RATIO, "orders / sessions of the period")
            .followedBy(MANAGER)
            .source("Shopify, Littledata: orders / sessions, not users")
            .goals("conversion")
            .trigger()
            .shown(COMPARISON, LAST_MONTH, CHECKPOINTS, PAIRING, FIRST_CHARTS, PRECISION, YEARBOOK)),
    LANDING_CONVERSION(higher("landing-conversion", RATIO, "orders / engaged sessions")
            .followedBy(UX_DESIGNER)
            .source("orders / sessions that saw more than the landing page")),
    SESSIONS(higher("sessions", COUNT, "visits to the shop")
            .followedBy(MARKETER)
            .source("GA4: a visit, whoever makes it")
            .goals("visits")
            .shown(COMPARISON, MORE_CHARTS)),
    BOUNCE_RATE(lower("bounce-rate", RATIO, "1 - engaged sessions / sessions; says little about sales")
            .followedBy(UX_DESIGNER)
            .source("GA4: 1 - engaged sessions / sessions")),
    SECONDS_ON_SITE(
            higher("seconds-on-site", INDEX, "mean engaged seconds a session; follows site and content, moves nothing")
                    .followedBy(UX_DESIGNER)
                    .at(DAY_ENDS)
                    .source("GA4 engagement time; level from conversionbench.com quartiles")),
    CART_RATE(higher(
                    "cart-rate",
                    RATIO,
                    "carts / sessions; a cart is a ready buyer whom the pages and the reviews have won")
            .followedBy(UX_DESIGNER)
            .source("Littledata 2019: add-to-cart of 564 shops, mean 5.2 %")),
    CHECKOUT_COMPLETION(higher(
                    "checkout-completion",
                    RATIO,
                    "orders / carts; the others stumbled over the checkout, an answer, stock or delivery")
            .followedBy(UX_DESIGNER)
            .source("Littledata 2019: 543 shops, mean 45.2 %")),
    LEAD_QUALITY(higher("lead-quality", RATIO, "(orders + orders lost) / sessions: visitors who were ready to buy")
            .followedBy(MARKETER)),
    ORDERS(higher("orders", COUNT, "orders placed")
            .followedBy(MANAGER)
            .goals()
            .trigger("orders-per-week")
            .shown(COMPARISON, WHOLE_RUN, MORE_CHARTS, YEARBOOK)),
    REVENUE(higher("revenue", MONEY, "value of orders placed online")
            .followedBy(MANAGER)
            .goals("sales")
            .trigger("revenue-per-week")
            .shown(COMPARISON, WHOLE_RUN, PAIRING, MORE_CHARTS, YEARBOOK)),
    REVENUE_GROWTH(higher("revenue-growth", RATIO, "revenue(month) / revenue(month 1) - 1; months only")
            .followedBy(MANAGER)),
    TOTAL_SALES(higher("total-sales", MONEY, "revenue online and elsewhere").followedBy(OWNER)),
    AVERAGE_ORDER_VALUE(higher("average-order-value", MONEY, "revenue / orders")
            .followedBy(MANAGER)
            .source("Shopify: before refunds")
            .goals("order-value")
            .shown(COMPARISON)),
    NEW_CUSTOMERS(higher("new-customers", COUNT, "orders from people who had not bought before")
            .followedBy(MARKETER)),
    REPEAT_SHARE(higher("repeat-share", RATIO, "revenue from known customers / revenue")
            .followedBy(MANAGER)
            .source("metrilo.com: revenue from returning buyers")
            .goals("repeat")),
    LOST_ORDERS(
            lower("lost-orders", COUNT, "ready buyers who left without buying").shown(WHOLE_RUN)),

    // money
    CASH(higher("cash", MONEY, "money in the bank, end of period")
            .followedBy(OWNER)
            .at(PERIOD_END)
            .leftOver()
            .goals()
            .trigger()
            .shown(COMPARISON, CHECKPOINTS, FIRST_CHARTS)),
    LOWEST_CASH(higher("lowest-cash", MONEY, "least money in the bank at the end of any day of the period")
            .followedBy(OWNER)
            .at(DAY_ENDS)
            .leftOver()
            .goals()
            .shown(COMPARISON, WHOLE_RUN, YEARBOOK)),
    UNEARNED_SALES(plain(
                    "unearned-sales",
                    MONEY,
                    "value of orders placed - of orders handed over or cancelled: cash, but not earned before it leaves the house")
            .followedBy(OWNER)),
    COST_OF_PEOPLE(plain("cost-of-people", MONEY, "all that people cost: payroll + recruiting-cost")
            .followedBy(OWNER)
            .goals()
            .shown(COMPARISON, WHOLE_RUN)),
    PAYROLL(plain("payroll", MONEY, "pay of all people, employer's costs included")
            .followedBy(OWNER)
            .goals()
            .shown(COMPARISON, YEARBOOK)),
    RECRUITING_COST(lower("recruiting-cost", MONEY, "adverts and fees of finding people")
            .followedBy(OWNER)
            .shown(YEARBOOK)),
    OWNER_DRAW(
            plain("owner-draw", MONEY, "what owners take out of the shop as pay: in cash, no part of the contribution")
                    .followedBy(OWNER)),
    TOOLS(plain("tools", MONEY, "tools bought by the plan").followedBy(OWNER).shown(YEARBOOK)),
    SERVICES(plain("services", MONEY, "what works without people of the shop's own: self-service, a fulfilment house")
            .followedBy(OWNER)
            .shown(YEARBOOK)),
    REFUNDS(lower("refunds", MONEY, "value refunded").shown(YEARBOOK)),
    CHARGE_BACKS(lower("charge-backs", MONEY, "fees of banks that gave buyers their money back")
            .shown(YEARBOOK)),
    AD_SPEND(plain("ad-spend", MONEY, "ads and campaigns").followedBy(MARKETER).shown(WHOLE_RUN, YEARBOOK)),
    RETURN_ON_AD_SPEND(higher(
                    "return-on-ad-spend", RATIO, "value of orders by visitors through ads / ads and campaigns")
            .followedBy(MARKETER)
            .source("advertising platforms; they also credit themselves with orders that would have come without an ad")
            .multiple()
            .goals("roas")
            .shown(COMPARISON, WHOLE_RUN)),
    AD_ROI(higher("ad-roi", RATIO, "(gross profit of paid visits' orders - ads) / ads, at the shop's mean margin")
            .followedBy(MARKETER)
            .source("(gross profit - cost) / cost; at the shop's own margin, so no platform's claim")),
    CAC(lower("cac", MONEY, "(ads + tools + paid hours on marketing) / new customers")
            .followedBy(MARKETER)
            .at(WORKING_HOURS)
            .source("texin.ai: ads, labour and tools; ads alone understate by half")
            .goals()),
    CAC_ADS_ONLY(lower("cac-ads-only", MONEY, "ads / new customers: understates")
            .followedBy(MARKETER)
            .source("as many shops count it")),

    // the help desk
    CONTACTS(plain("contacts", COUNT, "questions and tickets that arrived")
            .followedBy(CUSTOMER_SERVICE)
            .source("queueing theory: Gans, Koole, Mandelbaum 2003")
            .trigger("contacts-per-week")),
    ENQUIRIES(
            plain("enquiries", COUNT, "questions before the sale that arrived").followedBy(CUSTOMER_SERVICE)),
    TICKETS(lower("tickets", COUNT, "tickets after the sale that arrived")
            .followedBy(CUSTOMER_SERVICE)
            .trigger("tickets-per-week")),
    SELF_SERVED_SHARE(
            higher("self-served-share", RATIO, "contacts solved without a person / (these + contacts that reached one)")
                    .followedBy(CUSTOMER_SERVICE)
                    .source("Influx 2026: 10 % of all tickets in small shops, 20 % at most where customers are content")
                    .goals("self-served")),
    CONTACTS_PER_100_ORDERS(lower(
                    "contacts-per-100-orders",
                    COUNT,
                    "100 * contacts / orders: all messages that reach the desk, before the sale and after it")
            .followedBy(CUSTOMER_SERVICE)
            .source("Gorgias 2019, 780 shops: 88 in small shops and 56 in larger ones, social comments included")
            .goals()
            .shown(COMPARISON, WHOLE_RUN)),
    TICKETS_PER_100_ORDERS(lower("tickets-per-100-orders", COUNT, "100 * tickets / orders: those after the sale")
            .followedBy(CUSTOMER_SERVICE)
            .source(
                    "shipmentguard.io, ahaecommerce.com: median 4 to 7, high 10 to 15, of those answered after the sale")
            .goals()),
    FIRST_RESPONSE_MINUTES(lower(
                    "first-response-minutes",
                    MINUTES,
                    "median wait of those answered, from arrival to a person beginning to answer; answered-share says how many they are")
            .followedBy(CUSTOMER_SERVICE)
            .source("first reply of a person; robots' replies do not count")
            .goals("first-response", "response")
            .trigger("first-response")
            .shown(COMPARISON, LAST_MONTH, CHECKPOINTS, PAIRING, FIRST_CHARTS)),
    FIRST_RESPONSE_P90_MINUTES(lower("first-response-p90-minutes", MINUTES, "90th percentile of the same")
            .followedBy(CUSTOMER_SERVICE)
            .source("first reply of a person; robots' replies do not count")),
    MEAN_WAIT_MINUTES(lower("mean-wait-minutes", MINUTES, "mean wait of all whose wait ended, abandoned included")
            .followedBy(CUSTOMER_SERVICE)
            .source("queueing theory: Gans, Koole, Mandelbaum 2003")
            .goals("mean-wait", "wait")
            .trigger("mean-wait")
            .shown(COMPARISON, WHOLE_RUN, PAIRING, DESK_CHARTS, DESK_PRECISION, YEARBOOK)),
    ANSWERED_WITHIN_4H(higher(
                    "answered-within-4h", RATIO, "answered within 4 hours / (answered + gave up after 4 hours or more)")
            .followedBy(CUSTOMER_SERVICE)
            .source("icmi.com, callcentrehelper.com: the fourth of five formulas; Cisco: abandoned calls ignored")
            .goals("answered")
            .trigger()
            .shown(COMPARISON, LAST_MONTH, CHECKPOINTS)),
    ANSWERED_SHARE(higher("answered-share", RATIO, "answered / all whose wait ended; the others gave up")
            .followedBy(CUSTOMER_SERVICE)
            .source("contact centres call it the answer rate: calls handled / calls offered")
            .goals()),
    ABANDONED_SHARE(lower("abandoned-share", RATIO, "gave up waiting / all whose wait ended")
            .followedBy(CUSTOMER_SERVICE)
            .source("queueing theory: Gans, Koole, Mandelbaum 2003")
            .goals("abandoned")
            .trigger("abandoned")
            .shown(COMPARISON, WHOLE_RUN, DESK_CHARTS)),
    SILENTLY_ABANDONED_SHARE(lower(
                    "silently-abandoned-share",
                    RATIO,
                    "gave up without a word, so that the answer is still written / all whose wait ended")
            .followedBy(CUSTOMER_SERVICE)
            .source("Castellanos et al. 2023, arXiv:2304.11754")),
    ENQUIRIES_ABANDONED_SHARE(lower(
                    "enquiries-abandoned-share",
                    RATIO,
                    "gave up waiting with a question before the sale / all such questions whose wait ended")
            .followedBy(CUSTOMER_SERVICE)
            .source("queueing theory: Gans, Koole, Mandelbaum 2003")
            .shown(COMPARISON, WHOLE_RUN)),
    MEAN_WAITING(lower("mean-waiting", COUNT, "mean number waiting over time")
            .followedBy(CUSTOMER_SERVICE)
            .source("queueing theory: Gans, Koole, Mandelbaum 2003")
            .queue()),
    WAITING(lower("waiting", COUNT, "waiting when the period ends")
            .followedBy(CUSTOMER_SERVICE)
            .at(PERIOD_END)
            .source("queueing theory: Gans, Koole, Mandelbaum 2003")
            .queue()
            .trigger()),
    RESOLUTION_HOURS(lower("resolution-hours", HOURS, "mean hours from arrival to the answer's end")
            .followedBy(CUSTOMER_SERVICE)
            .source("Redo, Zendesk: first message to the end of its last answer")),
    RESOLUTION_RATE(
            higher("resolution-rate", RATIO, "resolved and not reopened / (resolved + gave up)")
                    .followedBy(CUSTOMER_SERVICE)
                    .source(
                            "Zendesk: tickets solved / created; here of those that are over, without those that come up again")),
    REOPENED_SHARE(lower("reopened-share", RATIO, "came up again the next day / resolved")
            .followedBy(CUSTOMER_SERVICE)),
    UTILISATION(plain(
                    "utilisation",
                    RATIO,
                    "busy hours / scheduled hours of those whose main work includes the help desk; of all who cover it while it is nobody's")
            .followedBy(CUSTOMER_SERVICE)
            .at(WORKING_HOURS)
            .source("contact centres call it occupancy; 85 % is its ceiling")
            .goals()
            .trigger()
            .shown(COMPARISON, WHOLE_RUN, DESK_CHARTS)),
    CSAT(higher("csat", RATIO, "satisfied / (resolved + tickets after the sale that nobody answered in time)")
            .followedBy(CUSTOMER_SERVICE)
            .source("Zendesk: satisfied / rated; here everybody resolved rates")
            .goals("satisfaction")
            .trigger()
            .shown(COMPARISON, LAST_MONTH, MORE_CHARTS)),

    // the shop's standing
    RATING(higher("rating", STARS, "mean stars a visitor sees, end of period")
            .at(PERIOD_END)
            .source("mean stars as a visitor sees them")
            .goals("stars")
            .shown(COMPARISON, LAST_MONTH)),
    REVIEWS_PER_PRODUCT(higher("reviews-per-product", COUNT, "end of period").at(PERIOD_END)),
    REVIEW_STARS(higher("review-stars", STARS, "mean stars of the period's reviews: user feedback")
            .followedBy(UX_DESIGNER)),
    CUSTOMERS(higher("customers", COUNT, "active customers, end of period")
            .followedBy(MANAGER)
            .at(PERIOD_END)),
    SEARCH_RANK(higher("search-rank", INDEX, "visibility gained in search since the start, end of period")
            .followedBy(MARKETER)
            .at(PERIOD_END)),

    // the owner
    OWNER_HOURS_PER_WEEK(lower("owner-hours-per-week", HOURS_PER_WEEK, "hours worked a week")
            .followedBy(OWNER)
            .at(WORKING_HOURS)
            .source("NFIB, Gallup: hours a week of owners")
            .goals("owner", "owner-hours")
            .trigger()
            .shown(COMPARISON, LAST_MONTH, CHECKPOINTS, PAIRING, FIRST_CHARTS, YEARBOOK)),
    OWNER_HOURS_OVER_WISH(lower(
                    "owner-hours-over-wish",
                    HOURS_PER_WEEK,
                    "hours a week past those that the owner wants: due work that is nobody else's; 0 within the wish")
            .followedBy(OWNER)
            .at(WORKING_HOURS)
            .shown(COMPARISON, LAST_MONTH)),
    OWNER_GROWTH_HOURS_PER_WEEK(higher("owner-growth-hours-per-week", HOURS_PER_WEEK, "hours a week on growth duties")
            .followedBy(OWNER)
            .at(WORKING_HOURS)
            .source("The Alternative Board: work on the business")
            .goals("owner-growth")
            .shown(COMPARISON, LAST_MONTH)),
    OWNER_HATS(lower(
                    "owner-hats",
                    COUNT,
                    "different duties that took an hour or more of the last seven days, mean of shifts")
            .followedBy(OWNER)
            .at(SHIFTS)
            .source("Tregubov et al. 2017: projects side by side")),
    OWNER_STRAIN(lower("owner-strain", INDEX, "0 rested to 1 long past all use, mean of shifts")
            .followedBy(OWNER)
            .at(SHIFTS)
            .source("Pencavel 2015: hours past all use")),
    OWNER_BURNOUT_RISK(lower(
                    "owner-burnout-risk",
                    RATIO,
                    "shifts that the owner worked with a strain over one half / shifts worked")
            .followedBy(OWNER)
            .at(SHIFTS)),
    CHAOS_INDEX(lower(
                    "chaos-index",
                    INDEX,
                    "ours: mean of the shares of contacts that were not answered within 4 h or gave up, parcels not handed over on time, due work not done, and the owner's strain; what is not defined is left out")
            .followedBy(OWNER)),

    // parcels and stock
    ON_TIME_DISPATCH(higher(
                    "on-time-dispatch",
                    RATIO,
                    "orders handed over by the second pickup after the order / orders handed over")
            .followedBy(FULFILMENT)
            .source("multichannelmerchant.com: out within a day; here by the second pickup")
            .goals("dispatched-on-time")
            .trigger()
            .shown(COMPARISON, LAST_MONTH, MORE_CHARTS)),
    DISPATCH_DAYS(lower("dispatch-days", DAYS, "mean days from order to hand-over, round the clock")
            .followedBy(FULFILMENT)),
    LATE_SHARE(lower(
                    "late-share",
                    RATIO,
                    "promises whose time passed without the parcel / promises kept or broken; what never arrives is late")
            .followedBy(FULFILMENT)
            .source("Olist: delivered after the estimated day, or not at all")
            .goals("late")),
    ORDER_ACCURACY(higher("order-accuracy", RATIO, "1 - wrong parcels / parcels delivered")
            .followedBy(FULFILMENT)
            .source("multichannelmerchant.com: 99.5 % without barcodes")),
    DAMAGED_SHARE(lower("damaged-share", RATIO, "parcels that came broken / parcels delivered")
            .followedBy(FULFILMENT)),
    REPLACEMENTS(lower("replacements", COUNT, "wrong or broken parcels packed once more: rework")
            .followedBy(FULFILMENT)),
    RETURN_SHARE(lower("return-share", RATIO, "parcels that came back / parcels delivered")
            .followedBy(CUSTOMER_SERVICE)),
    RETURNS(lower("returns", COUNT, "parcels that came back: each is work and post")
            .followedBy(FULFILMENT)),
    CANCELLED_SHARE(lower(
                    "cancelled-share",
                    RATIO,
                    "orders cancelled because they had not been sent / orders handed over or cancelled")
            .followedBy(FULFILMENT)),
    BACKLOG(lower("backlog", COUNT, "orders not yet handed over, mean at the ends of days")
            .followedBy(FULFILMENT)
            .at(DAY_ENDS)
            .queue()
            .trigger()),
    FULFILMENT_MINUTES_PER_ORDER(
            lower("fulfilment-minutes-per-order", MINUTES, "time spent on fulfilment / orders handed over")
                    .followedBy(FULFILMENT)
                    .at(WORKING_HOURS)
                    .source("skunexus.com: 3 to 5 minutes pick, pack, label")),
    OUT_OF_STOCK_SHARE(
            lower("out-of-stock-share", RATIO, "product groups that cannot be sold, mean at the ends of days")
                    .followedBy(MERCHANDISER)
                    .at(DAY_ENDS)
                    .source("demand is met or lost group by group")),
    STOCK_ACCURACY(higher(
                    "stock-accuracy",
                    RATIO,
                    "product groups whose books agree with the shelf / product groups, mean at the ends of days")
            .followedBy(MERCHANDISER)
            .at(DAY_ENDS)
            .source("opensend.com: books that agree with the shelf, mean 83 %")),
    OVERSOLD_ORDERS(lower(
                    "oversold-orders",
                    COUNT,
                    "orders for goods that were in the books only: they wait for the next delivery")
            .followedBy(MERCHANDISER)),

    // the team
    TEAM_SIZE(plain("team-size", COUNT, "people at work, the owner included, end of period")
            .followedBy(OWNER)
            .at(PERIOD_END)),
    PEOPLE_STARTED(plain("people-started", COUNT, "first days of new people").followedBy(OWNER)),
    PEOPLE_LEFT(
            lower("people-left", COUNT, "people who left, for whatever reason").followedBy(OWNER)),
    BURNOUTS(lower("burnouts", COUNT, "people who broke down after long strain").followedBy(OWNER)),
    OVERTIME_HOURS(lower("overtime-hours", HOURS, "hours past the end of a shift, all people")
            .followedBy(OWNER)
            .at(SHIFTS)),
    ABSENT_HOURS(
            lower("absent-hours", HOURS, "hours paid and not worked: leave, public holidays and illness of employees")
                    .followedBy(OWNER));

    private static final Map<String, Kpi> BY_ID =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(Kpi::id, kpi -> kpi));
    private static final Map<String, Kpi> GOALS = goals();
    private static final Map<String, Kpi> TRIGGERS = triggers();

    private final KpiDefinition definition;
    private final Clock clock;
    private final String source;
    private final List<String> goalNames;
    private final Optional<String> triggerName;
    private final Set<KpiPlace> places;
    private final Set<Row.Trait> traits;

    Kpi(Row row) {
        definition = new KpiDefinition(row.id, row.unit, row.better, row.follower.id(), row.formula);
        clock = row.clock;
        source = row.source;
        goalNames = List.copyOf(row.goals);
        triggerName = row.trigger;
        places = Set.copyOf(row.places);
        traits = Set.copyOf(row.traits);
    }

    /** The KPI of an id; none for the members of families. */
    public static Optional<Kpi> byId(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /** What goals may name, by every name it goes by. */
    public static Map<String, Kpi> byGoalName() {
        return GOALS;
    }

    /** What hires may wait for, by its name there. */
    public static Map<String, Kpi> byTriggerName() {
        return TRIGGERS;
    }

    /** Its name in results, in the store and in JSON. */
    public String id() {
        return definition.id();
    }

    public Unit unit() {
        return definition.unit();
    }

    public KpiDefinition definition() {
        return definition;
    }

    public Clock clock() {
        return clock;
    }

    /** Who defines it so. */
    public String source() {
        return source;
    }

    /** What goals may call it; nothing for one that they may not name. */
    public List<String> goalNames() {
        return goalNames;
    }

    /** What it is called where a hire waits for its value in a week; none for one that no hire may wait for. */
    public Optional<String> triggerName() {
        return triggerName;
    }

    public boolean isShown(KpiPlace where) {
        return places.contains(where);
    }

    /** Whether it is what is left over of money, which may lie around zero. */
    public boolean isLeftOver() {
        return traits.contains(Row.Trait.LEFT_OVER);
    }

    /** Whether it is a ratio that is no share, but so many times. */
    public boolean isMultiple() {
        return traits.contains(Row.Trait.MULTIPLE);
    }

    /** Whether it is the length of a queue, which has no upper end. */
    public boolean isQueue() {
        return traits.contains(Row.Trait.QUEUE);
    }

    @Override
    public String toString() {
        return id();
    }

    private static Map<String, Kpi> goals() {
        Map<String, Kpi> byName = new LinkedHashMap<>();
        for (Kpi kpi : values()) {
            kpi.goalNames.forEach(name -> byName.put(name, kpi));
        }
        return Collections.unmodifiableMap(byName);
    }

    private static Map<String, Kpi> triggers() {
        Map<String, Kpi> byName = new LinkedHashMap<>();
        for (Kpi kpi : values()) {
            kpi.triggerName.ifPresent(name -> byName.put(name, kpi));
        }
        return Collections.unmodifiableMap(byName);
    }
}
