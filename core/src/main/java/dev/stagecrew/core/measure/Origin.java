package dev.stagecrew.core.measure;

import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Set;

/**
 * Where the definition of a KPI comes from, and the clock it runs on.
 *
 * @param source who defines it so
 */
record Origin(Clock clock, String source) {
    private static final String OURS = "ours";
    private static final String MONEY = "management accounting: contribution before fixed costs";
    private static final String DESK = "queueing theory: Gans, Koole, Mandelbaum 2003";

    private static final String SERVICE_LEVEL =
            "icmi.com, callcentrehelper.com: the fourth of five formulas; Cisco: abandoned calls ignored";

    /** What is not listed is counted as it happens, and the definition is ours. */
    private static final Origin USUAL = new Origin(Clock.AS_IT_HAPPENS, OURS);

    private static final Map<String, Origin> BY_FAMILY = Map.ofEntries(
            counted("sessions", "GA4: a visit, whoever makes it"),
            counted("bounce-rate", "GA4: 1 - engaged sessions / sessions"),
            at("seconds-on-site", Clock.DAY_ENDS, "GA4 engagement time; level from conversionbench.com quartiles"),
            counted("cart-rate", "Littledata 2019: add-to-cart of 564 shops, mean 5.2 %"),
            counted("checkout-completion", "Littledata 2019: 543 shops, mean 45.2 %"),
            counted("conversion-rate", "Shopify, Littledata: orders / sessions, not users"),
            counted("landing-conversion", "orders / sessions that saw more than the landing page"),
            counted("average-order-value", "Shopify: before refunds"),
            counted("repeat-share", "metrilo.com: revenue from returning buyers"),
            counted("contribution", MONEY),
            counted("gross-profit", MONEY),
            counted(
                    "return-on-ad-spend",
                    "advertising platforms; they also credit themselves with orders that would have come without an ad"),
            counted("ad-roi", "(gross profit - cost) / cost; at the shop's own margin, so no platform's claim"),
            at("cac", Clock.WORKING_HOURS, "texin.ai: ads, labour and tools; ads alone understate by half"),
            counted("cac-ads-only", "as many shops count it"),
            at("cash", Clock.PERIOD_END, OURS),
            at("lowest-cash", Clock.DAY_ENDS, OURS),
            counted("contacts", DESK),
            counted("first-response-minutes", "first reply of a person; robots' replies do not count"),
            counted("first-response-p90-minutes", "first reply of a person; robots' replies do not count"),
            counted("mean-wait-minutes", DESK),
            counted("mean-waiting", DESK),
            counted(
                    "contacts-per-100-orders",
                    "Gorgias 2019, 780 shops: 88 in small shops and 56 in larger ones, social comments included"),
            counted(
                    "tickets-per-100-orders",
                    "shipmentguard.io, ahaecommerce.com: median 4 to 7, high 10 to 15, of those answered after the sale"),
            counted("answered-within-4h", SERVICE_LEVEL),
            counted("answered-within", SERVICE_LEVEL),
            counted("answered-share", "contact centres call it the answer rate: calls handled / calls offered"),
            counted("abandoned-share", DESK),
            counted("enquiries-abandoned-share", DESK),
            counted("silently-abandoned-share", "Castellanos et al. 2023, arXiv:2304.11754"),
            at("waiting", Clock.PERIOD_END, DESK),
            counted("resolution-hours", "Redo, Zendesk: first message to the end of its last answer"),
            counted(
                    "resolution-rate",
                    "Zendesk: tickets solved / created; here of those that are over, without those that come up again"),
            counted("csat", "Zendesk: satisfied / rated; here everybody resolved rates"),
            at("utilisation", Clock.WORKING_HOURS, "contact centres call it occupancy; 85 % is its ceiling"),
            counted("on-time-dispatch", "multichannelmerchant.com: out within a day; here by the second pickup"),
            counted("order-accuracy", "multichannelmerchant.com: 99.5 % without barcodes"),
            at("fulfilment-minutes-per-order", Clock.WORKING_HOURS, "skunexus.com: 3 to 5 minutes pick, pack, label"),
            counted("late-share", "Olist: delivered after the estimated day, or not at all"),
            at("backlog", Clock.DAY_ENDS, OURS),
            at("out-of-stock-share", Clock.DAY_ENDS, "demand is met or lost group by group"),
            at("stock-accuracy", Clock.DAY_ENDS, "opensend.com: books that agree with the shelf, mean 83 %"),
            at("rating", Clock.PERIOD_END, "mean stars as a visitor sees them"),
            at("reviews-per-product", Clock.PERIOD_END, OURS),
            at("customers", Clock.PERIOD_END, OURS),
            at("search-rank", Clock.PERIOD_END, OURS),
            at("quality", Clock.PERIOD_END, OURS),
            at("team-size", Clock.PERIOD_END, OURS),
            at("owner-hours-per-week", Clock.WORKING_HOURS, "NFIB, Gallup: hours a week of owners"),
            at("owner-growth-hours-per-week", Clock.WORKING_HOURS, "The Alternative Board: work on the business"),
            at("owner-hours", Clock.WORKING_HOURS, OURS),
            at("owner-hats", Clock.SHIFTS, "Tregubov et al. 2017: projects side by side"),
            at("owner-strain", Clock.SHIFTS, "Pencavel 2015: hours past all use"),
            at("owner-burnout-risk", Clock.SHIFTS, OURS),
            at("owner-hours-over-wish", Clock.WORKING_HOURS, OURS),
            counted("contribution-after-owner-hours", "opportunity cost: what the owner's time would bring elsewhere"),
            at("overtime-hours", Clock.SHIFTS, OURS),
            at("hours", Clock.WORKING_HOURS, OURS),
            at("person-utilisation", Clock.WORKING_HOURS, OURS),
            at("person-morale", Clock.SHIFTS, OURS),
            at("coverage", Clock.WORKING_HOURS, OURS));

    static Origin of(String family) {
        return Optional.ofNullable(BY_FAMILY.get(family)).orElse(USUAL);
    }

    private static Entry<String, Origin> counted(String family, String source) {
        return at(family, Clock.AS_IT_HAPPENS, source);
    }

    private static Entry<String, Origin> at(String family, Clock clock, String source) {
        return Map.entry(family, new Origin(clock, source));
    }

    static Set<String> families() {
        return BY_FAMILY.keySet();
    }
}
