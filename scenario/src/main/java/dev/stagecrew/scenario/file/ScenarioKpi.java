package dev.stagecrew.scenario.file;

import dev.stagecrew.scenario.shape.Measure;
import dev.stagecrew.scenario.shape.Measures;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A KPI that goals and triggers may name.
 *
 * @param id of the KPI itself
 * @param measure how its values are written
 */
record ScenarioKpi(String id, Measure measure) {
    private static final Measure COUNT = Measures.NUMBER.called("a number", "60");
    private static final Measure ANY_MONEY = Measures.MONEY.within(-1e9, 1e9).called("an amount", "2500");
    private static final Measure WAIT = Measures.MINUTES.within(0, 100_000);

    private static final Map<String, ScenarioKpi> GOALS = new LinkedHashMap<>();
    private static final Map<String, ScenarioKpi> TRIGGERS = new LinkedHashMap<>();

    static {
        goal("conversion-rate", Measures.SHARE, "conversion", "conversion-rate");
        goal("sessions", COUNT, "sessions", "visits");
        goal("orders", COUNT, "orders");
        goal("revenue", Measures.MONEY, "revenue", "sales");
        goal("average-order-value", Measures.MONEY, "order-value", "average-order-value");
        goal("contribution", ANY_MONEY, "contribution", "profit");
        goal("cash", ANY_MONEY, "cash");
        goal("lowest-cash", ANY_MONEY, "lowest-cash");
        goal("cost-of-people", Measures.MONEY, "cost-of-people");
        goal("payroll", Measures.MONEY, "payroll");
        goal("first-response-minutes", WAIT, "first-response", "response", "first-response-minutes");
        goal("mean-wait-minutes", WAIT, "mean-wait", "wait", "mean-wait-minutes");
        goal("answered-within-4h", Measures.SHARE, "answered-within-4h", "answered");
        goal("answered-share", Measures.SHARE, "answered-share");
        goal("abandoned-share", Measures.SHARE, "abandoned", "abandoned-share");
        goal("utilisation", Measures.SHARE, "utilisation");
        goal("csat", Measures.SHARE, "csat", "satisfaction");
        goal("rating", Measures.STARS, "rating", "stars");
        goal("owner-hours-per-week", Measures.HOURS_A_WEEK, "owner", "owner-hours", "owner-hours-per-week");
        goal("owner-growth-hours-per-week", Measures.HOURS_A_WEEK, "owner-growth", "owner-growth-hours-per-week");
        goal("on-time-dispatch", Measures.SHARE, "on-time-dispatch", "dispatched-on-time");
        goal("late-share", Measures.SHARE, "late", "late-share");
        goal("repeat-share", Measures.SHARE, "repeat", "repeat-share");
        goal("cac", Measures.MONEY, "cac");
        goal("return-on-ad-spend", Measures.times(1000), "return-on-ad-spend", "roas");
        goal("contacts-per-100-orders", COUNT, "contacts-per-100-orders");
        goal("tickets-per-100-orders", COUNT, "tickets-per-100-orders");

        trigger("orders-per-week", COUNT);
        trigger("revenue-per-week", Measures.MONEY);
        trigger("owner-hours-per-week", Measures.HOURS_A_WEEK);
        trigger("answered-within-4h", Measures.SHARE);
        trigger("backlog", COUNT);
        trigger("utilisation", Measures.SHARE);
        trigger("conversion-rate", Measures.SHARE);
    }

    private static void goal(String id, Measure measure, String... names) {
        for (String name : names) {
            GOALS.put(name, new ScenarioKpi(id, measure));
        }
    }

    private static void trigger(String id, Measure measure) {
        TRIGGERS.put(id, new ScenarioKpi(id, measure));
    }

    /** What goals may name, by every name it goes by. */
    static Map<String, ScenarioKpi> forGoals() {
        return GOALS;
    }

    /** What triggers may name. */
    static Map<String, ScenarioKpi> forTriggers() {
        return TRIGGERS;
    }

    /** The names that stand for KPIs in goals. */
    static List<String> goalNames() {
        return List.copyOf(GOALS.keySet());
    }
}
