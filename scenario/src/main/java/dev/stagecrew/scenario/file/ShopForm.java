package dev.stagecrew.scenario.file;

import dev.stagecrew.core.language.Sentence;
import dev.stagecrew.core.scenario.Desk;
import dev.stagecrew.core.scenario.Shop;
import dev.stagecrew.core.shop.Elsewhere;
import dev.stagecrew.core.shop.Inbox;
import dev.stagecrew.core.shop.SalesTerms;
import dev.stagecrew.core.shop.Subscription;
import dev.stagecrew.core.time.Timetable;
import dev.stagecrew.core.work.Quality;
import dev.stagecrew.scenario.problem.ProblemCode;
import dev.stagecrew.scenario.shape.Fields;
import dev.stagecrew.scenario.shape.Key;
import dev.stagecrew.scenario.shape.Measure;
import dev.stagecrew.scenario.shape.Measures;
import dev.stagecrew.scenario.shape.Reading;
import dev.stagecrew.scenario.shape.Section;
import dev.stagecrew.scenario.shape.Shape;
import dev.stagecrew.scenario.shape.TextShape;
import dev.stagecrew.scenario.shape.Timetables;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The shop as its owner knows it. */
final class ShopForm {
    private static final Measure COUNT = Measures.NUMBER.called("a-number", "370");

    private static final Key<Double> OPENING_CASH = Key.optional(
                    "opening-cash", Measures.MONEY.within(-1e9, 1e9).shape(), "Cash on the first day.")
            .otherwise("0");
    private static final Key<Double> ORDER_VALUE = Key.optional(
                    "order-value",
                    Measures.MONEY.within(0, 1e6).called("an-amount", "35").shape(),
                    "Mean value of an order.")
            .otherwise("0");
    private static final Key<Double> GROSS_MARGIN = Key.optional(
                    "gross-margin", Measures.SHARE.shape(), "Share of revenue left after goods.")
            .otherwise("50%");
    private static final Key<Double> PAYMENT_FEE = Key.optional(
                    "payment-fee",
                    Measures.SHARE.within(0, .5).called("a-share", "3%").shape(),
                    "Share of revenue.")
            .otherwise("3%");
    private static final Key<Double> TAX = Key.optional(
                    "tax",
                    Measures.SHARE.within(0, 1).called("a-share", "20%").shape(),
                    "Tax inside the prices, on top of the net price: 20% where 120 is paid for 100. It is paid for what leaves"
                            + " the house; `gross-margin` is of what is left.")
            .otherwise("0%");
    private static final Key<Boolean> RETURN_POSTAGE = Key.optional(
                    "return-postage", ReturnPostageWords.SHAPE, "Who pays the post of what comes back, as it is today.")
            .otherwise("shop");
    private static final Key<Double> PLACE_ORDERS = Key.required(
            "orders",
            Measures.COUNT_A_MONTH
                    .within(0, 1e7)
                    .called("a-number-a-month", "120 a month")
                    .shape(),
            "Orders there in a usual month.");
    private static final Key<Double> COMMISSION = Key.required(
            "commission",
            Measures.SHARE.called("a-share", "15%").shape(),
            "Share of the price that the marketplace keeps, payment included.");
    private static final Key<Elsewhere> MARKETPLACE = Key.optional(
            "marketplace",
            Section.of("marketplace", PLACE_ORDERS, COMMISSION)
                    .as((fields, place, reading) ->
                            Optional.of(new Elsewhere(fields.get(PLACE_ORDERS), fields.get(COMMISSION)))),
            "Sales on a marketplace beside the own site: they need packing and answers, and meet none of its pages.");
    private static final Key<Double> SUBSCRIBERS =
            Key.required("active", COUNT.within(0, 1e7).shape(), "Subscribers today.");
    private static final Key<Double> EVERY = Key.optional(
                    "every",
                    Measures.DAYS.within(1, 366).called("days", "30 days").shape(),
                    "Time between two orders of a subscriber.")
            .otherwise("30 days");
    private static final Key<Double> SPARED = Key.optional(
                    "discount",
                    Measures.SHARE.within(0, .9).called("a-share", "10%").shape(),
                    "What subscribers are spared of the price.")
            .otherwise("0%");
    private static final Key<Subscription> SUBSCRIPTIONS = Key.optional(
            "subscriptions",
            Section.of("subscriptions", SUBSCRIBERS, EVERY, SPARED)
                    .as((fields, place, reading) -> Optional.of(
                            new Subscription(fields.get(SUBSCRIBERS), fields.get(EVERY), fields.get(SPARED)))),
            "Orders that come by themselves; as many subscribe as cancel while the site's orders stay what they are.");
    private static final Key<Double> SHIPPING = Key.optional(
                    "shipping-per-order",
                    Measures.MONEY.within(0, 1e5).called("an-amount", "3.50").shape(),
                    "What the shop itself pays for a parcel.")
            .otherwise("0");
    private static final Key<Double> FIXED_COSTS = Key.optional(
                    "fixed-costs",
                    Measures.MONEY_A_MONTH.shape(),
                    "Rent, subscriptions; what the owner draws, unless it is given as the owner's `pay`.")
            .otherwise("0");
    private static final Key<Double> NON_ONLINE = Key.optional(
                    "non-online-revenue", Measures.MONEY_A_MONTH.shape(), "Sales that do not come from the site.")
            .otherwise("0");
    private static final Key<Double> CUSTOMERS = Key.optional(
                    "customers", COUNT.within(0, 1e7).shape(), "Active customers at the start.")
            .otherwise("0");
    private static final Key<Integer> PRODUCT_GROUPS = Key.optional(
                    "product-groups",
                    COUNT.within(1, 50).called("a-number", "6").wholeShape(),
                    "Groups of products that are restocked together.")
            .otherwise("6");
    private static final Key<Double> PICKUP = Key.optional(
                    "pickup-hour",
                    Measures.NUMBER
                            .within(0, 24)
                            .called("an-hour-of-the-day", "17")
                            .shape(),
                    "Hour of the day at which the carrier collects.")
            .otherwise("17");

    /** Read ahead of all else that is said in FTE. */
    static final Key<Double> FULL_TIME_WEEK = Key.optional(
                    "full-time-week",
                    Measures.HOURS_A_WEEK
                            .within(20, 60)
                            .called("hours-a-week", "45 h a week")
                            .shape(),
                    "Hours of one FTE. Of 40 speaks ILO Convention 47; in Türkiye the law allows 45 (4857, art. 63), in France"
                            + " full time is 35.")
            .otherwise("40 h a week");

    private static final Key<Double> PER_PRODUCT = Key.optional(
                    "per-product",
                    COUNT.within(0, 10_000).called("a-number", "2.3").shape(),
                    "Reviews of a product.")
            .otherwise("0");
    private static final Key<Double> RATING =
            Key.optional("rating", Measures.STARS.shape(), "Mean stars.").otherwise("4.3");
    private static final Key<Integer> PRODUCTS = Key.optional(
                    "products",
                    COUNT.within(1, 100_000).called("a-number", "20").wholeShape(),
                    "Products in the shop.")
            .otherwise("20");
    private static final Key<Boolean> GROWING = Key.optional(
                    "growing",
                    TextShape.truth(),
                    "For a young shop, whose reviews become more even if nothing changes; otherwise old ones lose their"
                            + " weight as new ones come.")
            .otherwise("false");
    private static final Section REVIEWS_SECTION = Section.of("reviews", PER_PRODUCT, RATING, PRODUCTS, GROWING);
    private static final Key<Fields> REVIEWS =
            Key.optional("reviews", REVIEWS_SECTION, "What customers have said so far.");

    private static final Map<Quality, Key<Double>> QUALITIES = qualities();
    private static final Key<Fields> QUALITY = Key.optional(
            "quality",
            new Section("quality", List.copyOf(QUALITIES.values())),
            "How well the shop does today, 100% as well as it can be done.");

    private static final Key<Inbox> INBOX = Key.optional(
            "inbox", InboxForm.SHAPE, "How customers reach the shop; all by message to one inbox when left out.");

    /** The hours of 52 % of the desks of small shops: Gorgias, State of E-commerce Service 2019, 131 answers. */
    private static final Timetable USUAL_HOURS = Timetable.spread(40);

    private static final Key<Timetable> OPENING_HOURS = Key.optional(
            "opening-hours",
            Timetables.shape(),
            "When the help desk is open: the working hours of goals, as 90% answered within 8 working hours. When left out,"
                    + " when the inbox is; without an inbox Mon-Fri 09:00-17:00, as 52 % of small shops' desks"
                    + " (Gorgias 2019).");

    private static final Key<Fields> DESK = Key.optional(
            "desk",
            DeskForm.SECTION,
            "Contacts straight to the help desk: as in queueing theory, or as they are counted by channel.");
    private static final Key<Fields> TRAFFIC =
            Key.optional("traffic", TrafficForm.SECTION, "Where visits come from and when.");

    private static final Section SECTION = Section.of(
            "shop",
            OPENING_CASH,
            ORDER_VALUE,
            GROSS_MARGIN,
            PAYMENT_FEE,
            SHIPPING,
            TAX,
            RETURN_POSTAGE,
            MARKETPLACE,
            SUBSCRIPTIONS,
            FIXED_COSTS,
            NON_ONLINE,
            CUSTOMERS,
            REVIEWS,
            PRODUCT_GROUPS,
            PICKUP,
            FULL_TIME_WEEK,
            QUALITY,
            INBOX,
            OPENING_HOURS,
            TRAFFIC,
            DESK);

    private ShopForm() {}

    static Shape<Shop> shape(List<Double> usualHours) {
        return SECTION.as((fields, place, reading) -> shop(fields, usualHours, place, reading));
    }

    private static Map<Quality, Key<Double>> qualities() {
        Map<Quality, Key<Double>> keys = new EnumMap<>(Quality.class);
        for (Quality quality : Quality.values()) {
            keys.put(
                    quality,
                    Key.optional(
                                    quality.id(),
                                    Measures.SHARE.called("a-share", "17%").shape(),
                                    meaning(quality))
                            .otherwise(quality == Quality.BUSINESS ? "0%" : "10%"));
        }
        return keys;
    }

    private static String meaning(Quality quality) {
        return switch (quality) {
            case CONTENT -> "Product pages, texts and pictures.";
            case MARKETING -> "Targeting of ads, campaigns and search.";
            case MERCHANDISING -> "Range, prices, bundles, stock control.";
            case SITE -> "Ease and speed of the site and its checkout.";
            case CRM -> "E-mail and care for known customers.";
            case PROCESS -> "Templates, answers, tracking mails that prevent work.";
            case BUSINESS -> "Products and partners of next year.";
        };
    }

    private static Optional<Shop> shop(Fields fields, List<Double> usualHours, Shape.Place place, Reading reading) {
        if (fields.find(TRAFFIC).isEmpty() && fields.find(DESK).isEmpty()) {
            reading.report(ProblemCode.E011, place.span(), Sentence.of("traffic-or-desk", place.path()));
            return Optional.empty();
        }
        if (fields.find(TRAFFIC).isPresent() && fields.get(ORDER_VALUE) == 0) {
            reading.report(ProblemCode.E011, place.span(), Sentence.of("order-value", place.path()));
            return Optional.empty();
        }
        if (!fields.find(TRAFFIC)
                .map(traffic -> TrafficForm.checkTogether(traffic, place.path() + ".traffic", reading))
                .orElse(true)) {
            return Optional.empty();
        }
        Optional<Desk> desk = fields.find(DESK)
                .flatMap(given ->
                        DeskForm.desk(given, usualHours, openingHours(fields), place.path() + ".desk", reading));
        if (fields.find(DESK).isPresent() && desk.isEmpty()) {
            return Optional.empty();
        }
        Optional<Fields> reviews = fields.find(REVIEWS);
        return Optional.of(new Shop(
                fields.find(TRAFFIC).map(traffic -> TrafficForm.traffic(traffic, usualHours)),
                desk,
                fields.get(OPENING_CASH),
                fields.get(ORDER_VALUE),
                fields.get(GROSS_MARGIN),
                fields.get(PAYMENT_FEE),
                fields.get(SHIPPING),
                fields.get(FIXED_COSTS),
                fields.get(NON_ONLINE),
                fields.get(CUSTOMERS),
                reviews.map(given -> given.get(PER_PRODUCT)).orElse(0.0),
                reviews.map(given -> given.get(RATING)).orElse(4.3),
                reviews.map(given -> given.get(PRODUCTS)).orElse(20),
                reviews.map(given -> given.get(GROWING)).orElse(false),
                fields.get(PRODUCT_GROUPS),
                fields.get(PICKUP),
                quality(fields.find(QUALITY)),
                fields.find(INBOX).orElse(Inbox.messages()),
                openingHours(fields),
                new SalesTerms(
                        fields.get(TAX),
                        fields.get(RETURN_POSTAGE),
                        fields.find(MARKETPLACE).orElse(Elsewhere.NOWHERE),
                        fields.find(SUBSCRIPTIONS).orElse(Subscription.NONE))));
    }

    private static Timetable openingHours(Fields fields) {
        return fields.find(OPENING_HOURS)
                .orElseGet(() -> fields.find(INBOX).map(Inbox::open).orElse(USUAL_HOURS));
    }

    private static Map<Quality, Double> quality(Optional<Fields> given) {
        Map<Quality, Double> quality = new EnumMap<>(Quality.class);
        QUALITIES.forEach((one, key) ->
                quality.put(one, given.map(fields -> fields.get(key)).orElse(one == Quality.BUSINESS ? 0.0 : .1)));
        return quality;
    }
}
