package dev.stagecrew.core.assumption;

import static dev.stagecrew.core.assumption.Grade.A;
import static dev.stagecrew.core.assumption.Grade.ASSUMED;
import static dev.stagecrew.core.assumption.Grade.B;
import static dev.stagecrew.core.assumption.Grade.C;
import static dev.stagecrew.core.assumption.Grade.FIT;
import static dev.stagecrew.core.kpi.Unit.COUNT;
import static dev.stagecrew.core.kpi.Unit.DAYS;
import static dev.stagecrew.core.kpi.Unit.HOURS;
import static dev.stagecrew.core.kpi.Unit.INDEX;
import static dev.stagecrew.core.kpi.Unit.MINUTES;
import static dev.stagecrew.core.kpi.Unit.MONEY;
import static dev.stagecrew.core.kpi.Unit.RATIO;
import static dev.stagecrew.core.kpi.Unit.STARS;
import static dev.stagecrew.core.kpi.Unit.WEEKS;

import dev.stagecrew.core.kpi.Unit;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A number the model believes about the world beyond the shop's own books: named, sourced, with a plausible range, and
 * overridable in every scenario.
 *
 * <p>Three values are shipped: {@code central}, {@code sceptic} (the lower end of what experiments support) and
 * {@code reported-case} (the generous end). What the shop itself knows, as its visits or its margin, is not an
 * assumption but part of the scenario.
 */
public enum Assumption {
    // From visit to ready buyer. The level is calibrated, only ratios are predicted: sceptic is rescaled to the same
    // start.
    BUYERS_SOCIAL(
            "buyers-social",
            RATIO,
            .034,
            .0255,
            .048,
            .0156,
            .040,
            FIT,
            "Order of channels agrees in eevy.ai and acceleroi.com; level fitted to a start at 1.2 %",
            "Visitors from social media who would buy if the shop did everything right"),
    BUYERS_DIRECT(
            "buyers-direct",
            RATIO,
            .09,
            .0675,
            .126,
            .0413,
            .106,
            FIT,
            "As buyers-social",
            "Direct visitors who would buy if the shop did everything right"),
    BUYERS_ORGANIC(
            "buyers-organic",
            RATIO,
            .085,
            .064,
            .119,
            .039,
            .1,
            FIT,
            "As buyers-social",
            "Search visitors who would buy if the shop did everything right"),
    BUYERS_PAID(
            "buyers-paid",
            RATIO,
            .085,
            .064,
            .119,
            .039,
            .1,
            FIT,
            "As buyers-social",
            "Well-targeted ad visitors who would buy if the shop did everything right"),
    BUYERS_WASTED(
            "buyers-wasted",
            RATIO,
            .008,
            .006,
            .0112,
            .0037,
            .0094,
            ASSUMED,
            "No usable source",
            "Badly targeted ad visitors who would buy all the same"),
    BUYERS_RETURNING(
            "buyers-returning",
            RATIO,
            .17,
            .1275,
            .238,
            .078,
            .2,
            FIT,
            "As buyers-social; 64 % of revenue from returning buyers in metrilo.com",
            "Returning customers and e-mail readers who would buy if the shop did everything right"),

    // Traffic
    AD_WASTE(
            "ad-waste",
            RATIO,
            .76,
            .50,
            .80,
            .76,
            .76,
            B,
            "WordStream small-business accounts: median 76 % of spend on terms that never convert",
            "Ad clicks wasted when nobody minds the account"),
    AD_WASTE_BEST(
            "ad-waste-best",
            RATIO,
            .25,
            .20,
            .45,
            .40,
            .25,
            B,
            "WordStream: well-kept small accounts waste 25 %",
            "Ad clicks wasted when targeting is as good as it gets"),
    CLICK_COST(
            "click-cost",
            MONEY,
            .60,
            .35,
            1.2,
            .60,
            .60,
            C,
            "ppcchief.com, shopping ads; adlibrary.com",
            "Cost of a click at the starting budget"),
    AD_EXPONENT(
            "ad-exponent",
            INDEX,
            .70,
            .50,
            .85,
            .70,
            .70,
            ASSUMED,
            "Sales elasticities are far lower (Sethuraman et al. 2011: .12 short run)",
            "Diminishing returns of ads: clicks grow with budget to this power"),
    SEARCH_GAIN(
            "search-gain",
            RATIO,
            1.0,
            .3,
            1.5,
            .3,
            1.2,
            B,
            "Ahrefs: under 6 % of new pages reach the top ten in a year",
            "Most that content and targeting can add to search traffic"),
    SEARCH_WEEKS(
            "search-weeks",
            WEEKS,
            26,
            17,
            39,
            26,
            26,
            B,
            "Ahrefs: lucky pages take two to six months",
            "Time in which search rank follows the work"),
    SOCIAL_GAIN(
            "social-gain",
            RATIO,
            .25,
            0,
            .5,
            .1,
            .25,
            ASSUMED,
            "No usable source",
            "Most that content can add to social traffic"),
    RETURNING_VISITS(
            "returning-visits",
            INDEX,
            .8,
            .5,
            1.1,
            .8,
            .8,
            FIT,
            "Fitted to 30 % repeat buyers, metrilo.com",
            "Visits a month of an active customer, unprompted"),
    EMAIL_VISITS(
            "email-visits",
            INDEX,
            1.0,
            .3,
            1.5,
            .4,
            1.0,
            ASSUMED,
            "Direction from Klaviyo 2024 (flows earn 30 times a campaign)",
            "Visits a month that good customer e-mail adds to an active customer"),
    WORD_OF_MOUTH(
            "word-of-mouth",
            RATIO,
            .10,
            0,
            .3,
            0,
            .10,
            ASSUMED,
            "No usable source",
            "Direct traffic added when the customer base doubles"),
    DAY_VARIATION(
            "day-variation",
            RATIO,
            .25,
            .1,
            .35,
            .25,
            .25,
            FIT,
            "UCI Online Retail: variance over mean of orders a day 5.1 within a weekday",
            "Variation of a day's level around its expectation"),
    DAY_PERSISTENCE(
            "day-persistence",
            RATIO,
            .44,
            0,
            .6,
            .44,
            .44,
            FIT,
            "UCI Online Retail: lag-1 autocorrelation .44",
            "How much of a day's level carries over to the next"),

    // Enquiries before the sale
    ENQUIRY_RATE(
            "enquiry-rate",
            RATIO,
            .03,
            .01,
            .06,
            .03,
            .03,
            B,
            "comm100: .3 % to 9 % of visits chat, most in small shops",
            "Visits with a question before the sale"),
    QUESTION_BLOCKS(
            "question-blocks",
            RATIO,
            .45,
            .14,
            .60,
            .16,
            .50,
            A,
            "Low end: live chat raises purchase 16 % (Tan, Wang, Tan 2019, doi:10.1287/isre.2019.0861); high end stated intent",
            "Ready buyers whose order hangs on an answer"),
    CONTENT_ANSWERS(
            "content-answers",
            RATIO,
            .25,
            0,
            .4,
            .25,
            .25,
            A,
            "Direction: chat substitutes for page information (Sun et al. 2021)",
            "Questions that complete content answers before they are asked"),
    PATIENCE_SHAPE(
            "patience-shape",
            INDEX,
            .5,
            .4,
            .8,
            .5,
            .5,
            FIT,
            "Weibull fit to stated expectations: Econsultancy 2013, Toister 2018",
            "Shape of patience with an unanswered question"),
    PATIENCE_HOURS(
            "patience-hours",
            HOURS,
            3,
            .7,
            8,
            3,
            3,
            FIT,
            "As patience-shape",
            "Scale of patience with an unanswered question"),
    SILENT_LEAVING(
            "silent-leaving",
            RATIO,
            .695,
            .4,
            .9,
            .695,
            .695,
            A,
            "Castellanos et al. 2023, arXiv:2304.11754",
            "Customers who leave without saying so: the shop still writes the answer"),
    ENQUIRY_MINUTES(
            "enquiry-minutes",
            MINUTES,
            5,
            3,
            8,
            5,
            5,
            C,
            "stealthagents.com: e-mail 4 to 6 minutes active",
            "Handling of a question before the sale"),
    TICKET_MINUTES(
            "ticket-minutes",
            MINUTES,
            8,
            4,
            12,
            8,
            8,
            C,
            "stealthagents.com: chat 8 to 12 minutes",
            "Handling of a ticket after the sale"),
    HANDLING_VARIATION(
            "handling-variation",
            RATIO,
            .8,
            .4,
            1.2,
            .8,
            .8,
            ASSUMED,
            "Lognormal handling times are usual in contact centres (Brown et al. 2005)",
            "Coefficient of variation of handling, packing and baskets"),
    CHECK_HOURS(
            "check-hours",
            HOURS,
            6,
            3,
            12,
            6,
            6,
            B,
            "jitbit: median response 7 h; SuperOffice: 12 h",
            "How often somebody whose main work is elsewhere looks at the inbox"),

    // What a visit meets in the shop
    SITE_LOSS(
            "site-loss",
            RATIO,
            .45,
            .25,
            .55,
            .28,
            .50,
            B,
            "Baymard: a better checkout +35 %; Nielsen Norman: redesigns +83 %; against: 6,700 A/B tests, 90 % under 1.2 % (Browne, Jones 2017)",
            "Ready buyers lost to the worst site"),
    CONTENT_LOSS(
            "content-loss",
            RATIO,
            .30,
            .10,
            .40,
            .10,
            .33,
            ASSUMED,
            "Salsify: over half avoid incomplete product pages",
            "Ready buyers lost to the worst content"),
    REVIEW_LOSS(
            "review-loss",
            RATIO,
            .30,
            .10,
            .55,
            .12,
            .30,
            B,
            "Spiegel 2017, shrunk to less than half: observational",
            "Ready buyers lost where nobody has reviewed"),
    REVIEW_SCALE(
            "review-scale",
            COUNT,
            3,
            2,
            5,
            3,
            3,
            FIT,
            "Spiegel 2017: nearly all gain by the tenth review",
            "Reviews a product after which two thirds of that loss is gone"),
    STAR_EFFECT(
            "star-effect",
            RATIO,
            .07,
            .05,
            .09,
            .05,
            .07,
            A,
            "Luca 2016: +5 to 9 % revenue a star, independents",
            "Sales moved by one star of rating"),
    STOCKOUT_LOSS(
            "stockout-loss",
            RATIO,
            .50,
            .30,
            .60,
            .30,
            .50,
            A,
            "Direction: Anderson, Fitzsimons, Simester 2006",
            "Buyers lost when their product is out of stock"),
    DELIVERY_DAY_LOSS(
            "delivery-day-loss",
            RATIO,
            .015,
            .010,
            .020,
            .010,
            .015,
            A,
            "Fisher, Gallino, Xu 2019: a day faster +1.5 %",
            "Buyers lost a day of waiting for dispatch"),
    MERCHANDISING_BASKET(
            "merchandising-basket",
            RATIO,
            .10,
            0,
            .15,
            .03,
            .10,
            ASSUMED,
            "No usable source",
            "Order value added by the best merchandising"),
    OVERLAP(
            "overlap",
            INDEX,
            .85,
            .6,
            1.0,
            .70,
            1.0,
            ASSUMED,
            "Levers overlap (chat replaces content: Sun et al. 2021), so stacked gains are less than their product",
            "Share of each lever's log gain that remains when levers are stacked"),
    QUALITY_WEEKS(
            "quality-weeks",
            WEEKS,
            6,
            4,
            10,
            8,
            5,
            ASSUMED,
            "No usable source",
            "Time in which the shop's quality follows the work done"),

    // Orders, parcels, stock
    PACKING_MINUTES(
            "packing-minutes",
            MINUTES,
            9,
            5,
            15,
            9,
            9,
            C,
            "skunexus: 3 to 5 minutes pick, pack, label; multichannelmerchant: 18 to 40 boxes an hour",
            "Packing an order without a process"),
    PACKING_MINUTES_BEST(
            "packing-minutes-best",
            MINUTES,
            5.4,
            2.5,
            7,
            5.4,
            5.4,
            B,
            "As packing-minutes",
            "Packing an order with the best process"),
    WRONG_PARCEL(
            "wrong-parcel",
            RATIO,
            .005,
            .002,
            .02,
            .005,
            .005,
            B,
            "multichannelmerchant: 99.5 % right without barcodes",
            "Parcels with a wrong or missing item"),
    TIRED_ERRORS(
            "tired-errors",
            RATIO,
            1.0,
            0,
            3,
            1.0,
            1.0,
            ASSUMED,
            "No usable source",
            "Growth of errors at the hours where output stops growing"),
    TRANSIT_DAYS(
            "transit-days",
            DAYS,
            2.5,
            1,
            7,
            2.5,
            2.5,
            ASSUMED,
            "Domestic parcel; Olist's 9 days are Brazil",
            "Mean days with the carrier"),
    TRANSIT_VARIATION(
            "transit-variation",
            RATIO,
            .4,
            .2,
            .7,
            .4,
            .4,
            ASSUMED,
            "No usable source",
            "Variation of the carrier's time"),
    PROMISE_DAYS(
            "promise-days",
            DAYS,
            6,
            4,
            10,
            6,
            6,
            ASSUMED,
            "No usable source",
            "Delivery promised this many days after the order"),
    STARS_ON_TIME(
            "stars-on-time",
            STARS,
            4.45,
            4.2,
            4.6,
            4.45,
            4.45,
            B,
            "Olist: 4.3 on time; higher in small speciality shops (assumed)",
            "Mean review of a parcel that came when promised"),
    STARS_LATE(
            "stars-late",
            STARS,
            3.55,
            3.2,
            4.0,
            3.55,
            3.55,
            B,
            "Olist: one to three days late",
            "Mean review up to three days late"),
    STARS_VERY_LATE(
            "stars-very-late",
            STARS,
            2.15,
            1.8,
            2.6,
            2.15,
            2.15,
            B,
            "Olist: four to seven days late; later still 1.8",
            "Mean review over three days late"),
    REVIEW_RATE(
            "review-rate",
            RATIO,
            .02,
            .01,
            .05,
            .02,
            .02,
            B,
            "Spiegel: up to 80 % of reviews come from follow-up e-mail",
            "Buyers who review unasked"),
    REVIEW_RATE_EMAIL(
            "review-rate-email",
            RATIO,
            .10,
            .04,
            .15,
            .06,
            .10,
            B,
            "As review-rate",
            "Buyers who review when asked well"),
    REFUND_RATE("refund-rate", RATIO, .02, .01, .04, .02, .02, ASSUMED, "Food: no usable figure", "Orders refunded"),
    SUPPLIER_DAYS(
            "supplier-days",
            DAYS,
            7,
            3,
            21,
            7,
            7,
            ASSUMED,
            "No usable source",
            "Days from a purchase to goods on the shelf"),
    STOCK_COVER(
            "stock-cover",
            DAYS,
            9,
            5,
            14,
            9,
            9,
            FIT,
            "Fitted to stock-outs of 15 %: stock kept by hand (opensend)",
            "Days of demand in stock at which a shop without stock control reorders"),
    STOCK_COVER_BEST(
            "stock-cover-best",
            DAYS,
            21,
            14,
            30,
            18,
            21,
            FIT,
            "Fitted to stock-outs of 4 %",
            "Days of demand in stock at which a well-kept shop reorders"),

    // Tickets and satisfaction
    TICKETS_PER_ORDER(
            "tickets-per-order",
            RATIO,
            .35,
            .15,
            .60,
            .35,
            .35,
            ASSUMED,
            "No usable source for a shop without a process",
            "Tickets an order without a process"),
    TICKETS_PER_ORDER_BEST(
            "tickets-per-order-best",
            RATIO,
            .15,
            .067,
            .20,
            .15,
            .15,
            B,
            "Gorgias: 6.7 per 100 orders is the floor",
            "Tickets an order with the best process"),
    LATE_TICKETS(
            "late-tickets",
            RATIO,
            .25,
            .1,
            .5,
            .25,
            .25,
            ASSUMED,
            "Where-is-my-order is 16 to 40 % of tickets (Gorgias and others)",
            "Late parcels that make one more ticket"),
    REOPENING("reopening", RATIO, .06, .03, .12, .06, .06, ASSUMED, "No usable source", "Tickets opened again"),
    CSAT_BASE(
            "csat-base",
            RATIO,
            .95,
            .85,
            .98,
            .95,
            .95,
            C,
            "Zendesk mean 82 %; Replicen",
            "Satisfied customers when the answer is immediate"),
    CSAT_DOUBLING(
            "csat-doubling",
            RATIO,
            .06,
            .02,
            .10,
            .06,
            .06,
            C,
            "Fit to Replicen; against: comm100 finds faster desks less liked",
            "Satisfaction lost each time the wait doubles, from an hour"),
    CSAT_LATE(
            "csat-late",
            RATIO,
            .25,
            .1,
            .4,
            .25,
            .25,
            B,
            "Olist: bad reviews 5.8 times as common when late",
            "Satisfaction lost when the parcel was late"),

    // Customers
    JOINING(
            "joining",
            RATIO,
            .55,
            .3,
            .7,
            .55,
            .55,
            FIT,
            "Fitted to metrilo.com, 30 % repeat buyers",
            "First-time buyers who stay on as customers"),
    CHURN("churn", RATIO, .10, .05, .15, .10, .10, ASSUMED, "No usable source", "Customers lost a month"),
    CHURN_DISSATISFIED(
            "churn-dissatisfied",
            RATIO,
            .15,
            .05,
            .25,
            .15,
            .15,
            B,
            "Medallia: retention 74 % against 43 %",
            "Customers lost a month in addition, were nobody satisfied"),
    QUIT_AFTER_LATE(
            "quit-after-late",
            RATIO,
            .17,
            .10,
            .35,
            .17,
            .17,
            B,
            "Voxware: 83 % buy again after one late parcel; stated intent",
            "Customers lost with one late or wrong parcel"),

    // People
    TIRING_FROM(
            "tiring-from",
            HOURS,
            48,
            45,
            55,
            48,
            48,
            A,
            "Pencavel 2015, doi:10.1111/ecoj.12166",
            "Hours a week up to which output is proportional to hours"),
    TIRING_ZERO(
            "tiring-zero",
            HOURS,
            63,
            58,
            70,
            63,
            63,
            A,
            "Pencavel 2015",
            "Hours a week past which output no longer grows"),
    HATS_LOSS(
            "hats-loss",
            RATIO,
            .25,
            .10,
            .40,
            .25,
            .25,
            A,
            "Tregubov et al. 2017: 17 % lost with two projects, then weakly growing",
            "Most that switching between duties can cost"),
    DEFERRABLE_DAYS(
            "deferrable-days",
            DAYS,
            5,
            2,
            10,
            5,
            5,
            ASSUMED,
            "No usable source: papers and interviews have a date, not an hour",
            "How long paperwork, shelves and recruiting may wait behind customers before they come first"),
    COORDINATION_HOURS(
            "coordination-hours",
            HOURS,
            .6,
            .2,
            1.5,
            .6,
            .6,
            ASSUMED,
            "Brooks: paths grow with people; hours a link have no source",
            "Coordination a week and colleague"),
    COORDINATION_MANAGED(
            "coordination-managed",
            RATIO,
            .35,
            .2,
            .7,
            .35,
            .35,
            ASSUMED,
            "No usable source",
            "Share of the owner's coordination that remains with a manager"),
    MANAGER_LIFT(
            "manager-lift",
            RATIO,
            .10,
            0,
            .17,
            0,
            .10,
            A,
            "Bloom et al. 2013: management +17 % in large plants",
            "Output a good manager adds to everybody else's"),
    INTERVIEW_HOURS(
            "interview-hours",
            HOURS,
            8,
            2,
            20,
            8,
            8,
            ASSUMED,
            "No usable source",
            "Owner's hours to recruit one person"),
    ONBOARDING_HOURS(
            "onboarding-hours",
            HOURS,
            8,
            2,
            24,
            8,
            8,
            ASSUMED,
            "No usable source",
            "Owner's hours to settle one person in"),
    LEAD_VARIATION(
            "lead-variation",
            RATIO,
            .3,
            .1,
            .6,
            .3,
            .3,
            ASSUMED,
            "Means in Workable and DHI; spread has no source",
            "Variation of the time to hire"),
    MIS_HIRE(
            "mis-hire",
            RATIO,
            .10,
            .05,
            .46,
            .20,
            .05,
            B,
            "Leadership IQ: 46 % of hires fail in 18 months, 11 % for lack of skill",
            "Hires who turn out unfit with usual interviews"),
    MIS_HIRE_SKILL(
            "mis-hire-skill",
            RATIO,
            .5,
            .3,
            .8,
            .5,
            .5,
            ASSUMED,
            "No usable source",
            "Share of the role's skill that an unfit hire has"),
    ATTRITION(
            "attrition",
            RATIO,
            .17,
            .06,
            .45,
            .17,
            .17,
            B,
            "Contact centres under 50 seats: 17 % a year",
            "Employees who leave within a year"),
    ABSENCE(
            "absence",
            RATIO,
            .025,
            .01,
            .05,
            .025,
            .025,
            ASSUMED,
            "Official sickness rates are 2 to 4 %",
            "Days missed through illness"),
    FREELANCE_JITTER(
            "freelance-jitter",
            RATIO,
            .10,
            0,
            .3,
            .10,
            .10,
            B,
            "Payoneer: four in five freelancers juggle several jobs",
            "Days a freelancer is not to be had"),
    TOOL_GAIN(
            "tool-gain",
            RATIO,
            .15,
            0,
            .3,
            .05,
            .15,
            ASSUMED,
            "No usable source",
            "Speed that a tool adds in fully skilled hands"),
    MORALE_EFFECT(
            "morale-effect",
            RATIO,
            .10,
            0,
            .2,
            .10,
            .10,
            ASSUMED,
            "Direction: brief; size has no source",
            "Output lost when morale is lowest"),
    STRAIN_WEEKS(
            "strain-weeks",
            WEEKS,
            8,
            4,
            16,
            8,
            8,
            ASSUMED,
            "No usable source",
            "Time in which overwork builds up to strain");

    private static final Map<String, Assumption> BY_ID =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(Assumption::id, Function.identity()));

    private final String id;
    private final Unit unit;
    private final double central;
    private final double low;
    private final double high;
    private final double sceptic;
    private final double reportedCase;
    private final Grade grade;
    private final String source;
    private final String meaning;

    @SuppressWarnings("checkstyle:ParameterNumber") // a row of a table
    Assumption(
            String id,
            Unit unit,
            double central,
            double low,
            double high,
            double sceptic,
            double reportedCase,
            Grade grade,
            String source,
            String meaning) {
        this.id = id;
        this.unit = unit;
        this.central = central;
        this.low = low;
        this.high = high;
        this.sceptic = sceptic;
        this.reportedCase = reportedCase;
        this.grade = grade;
        this.source = source;
        this.meaning = meaning;
    }

    public static Optional<Assumption> byId(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    public String id() {
        return id;
    }

    public Unit unit() {
        return unit;
    }

    /** The lower end of the plausible range. */
    public double low() {
        return low;
    }

    /** The upper end of the plausible range. */
    public double high() {
        return high;
    }

    public Grade grade() {
        return grade;
    }

    /** Where the number comes from, or why it has no source. */
    public String source() {
        return source;
    }

    /** What the number says, in plain words. */
    public String meaning() {
        return meaning;
    }

    /** The value under a preset. */
    public double under(Preset preset) {
        return switch (preset) {
            case SCEPTIC -> sceptic;
            case CENTRAL -> central;
            case REPORTED_CASE -> reportedCase;
        };
    }
}
