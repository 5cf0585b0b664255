package dev.stagecrew.scenario.file;

import dev.stagecrew.core.register.Kpi;
import dev.stagecrew.scenario.shape.Misread;
import dev.stagecrew.scenario.shape.TextShape;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What people call KPIs by habit, in English and Turkish. Only for what is suggested, never for what is meant. */
final class KpiSynonyms {
    private static final Map<String, Kpi> KPIS = kpis();

    private KpiSynonyms() {}

    /**
     * An unknown KPI, with the one that was probably meant.
     *
     * @param trigger whether something waits for it, or it is aimed at
     */
    static Misread unknown(String name, boolean trigger) {
        Collection<String> known = (trigger ? Kpi.byTriggerName() : Kpi.byGoalName()).keySet();
        Optional<Kpi> meant = Optional.ofNullable(KPIS.get(TextShape.kebab(name)))
                .or(() -> Optional.ofNullable(Kpi.byGoalName().get(name)));
        return Misread.unknown(
                "KPI", name, known, meant.flatMap(kpi -> named(kpi, trigger)).orElse(""));
    }

    private static Optional<String> named(Kpi kpi, boolean trigger) {
        return trigger
                ? kpi.triggerName()
                : kpi.goalNames().stream()
                        .skip(1)
                        .findFirst()
                        .or(() -> kpi.goalNames().stream().findFirst());
    }

    private static Map<String, Kpi> kpis() {
        Map<String, Kpi> kpis = new HashMap<>();
        call(
                kpis,
                Kpi.FIRST_RESPONSE_MINUTES,
                "reply",
                "first-reply",
                "reply-time",
                "first-reply-time",
                "response-time");
        call(
                kpis,
                Kpi.FIRST_RESPONSE_MINUTES,
                "first-answer",
                "answer-time",
                "frt",
                "ilk-yanit",
                "yanit-suresi",
                "yanit");
        call(kpis, Kpi.MEAN_WAIT_MINUTES, "waiting-time", "asa", "bekleme", "bekleme-suresi");
        call(kpis, Kpi.ANSWERED_WITHIN_4H, "service-level", "sla", "sl", "hizmet-duzeyi");
        call(kpis, Kpi.ABANDONED_SHARE, "abandonment", "abandon-rate", "hang-ups", "lost-calls", "vazgecen", "terk");
        call(kpis, Kpi.UTILISATION, "utilization", "occupancy", "busy", "doluluk");
        call(kpis, Kpi.CSAT, "customer-satisfaction", "happy-customers", "memnuniyet");
        call(kpis, Kpi.REVENUE, "turnover", "income", "ciro", "satis", "satislar");
        call(kpis, Kpi.ORDERS, "order", "sales-count", "siparis", "siparisler", "siparis-sayisi");
        call(kpis, Kpi.CONVERSION_RATE, "conversions", "cr", "cvr", "donusum", "donusum-orani");
        call(kpis, Kpi.CONTRIBUTION, "margin", "profits", "earnings", "kar", "katki", "kazanc");
        call(kpis, Kpi.CASH, "bank", "money", "liquidity", "nakit", "kasa", "para");
        call(kpis, Kpi.PAYROLL, "wages", "salaries", "staff-cost", "maas", "maaslar", "ucretler");
        call(kpis, Kpi.OWNER_HOURS_PER_WEEK, "my-hours", "hours", "workload", "saatlerim", "is-sahibi");
        call(kpis, Kpi.TICKETS, "ticket", "tickets", "talep", "talepler", "destek-talepleri");
        call(kpis, Kpi.CONTACTS, "contacts", "messages", "emails", "calls", "ileti", "iletiler", "mesajlar");
        call(kpis, Kpi.BACKLOG, "open-orders", "unshipped", "birikmis-is");
        call(kpis, Kpi.RATING, "reviews", "review-score", "puan", "yildiz");
        return kpis;
    }

    private static void call(Map<String, Kpi> kpis, Kpi kpi, String... names) {
        for (String name : names) {
            kpis.put(name, kpi);
        }
    }
}
