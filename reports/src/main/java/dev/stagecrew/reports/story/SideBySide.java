package dev.stagecrew.reports.story;

import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.result.RunManifest.PlanSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Plans in columns: what goes in, what comes out over the whole horizon, and where the last month stands. */
final class SideBySide {
    private static final List<String> WHOLE = List.of(
            "contribution",
            "contribution-after-owner-hours",
            "revenue",
            "orders",
            "cost-of-people",
            "ad-spend",
            "return-on-ad-spend",
            "contacts-per-100-orders",
            "lowest-cash",
            "lost-orders",
            "mean-wait-minutes",
            "abandoned-share",
            "enquiries-abandoned-share",
            "utilisation");
    private static final List<String> LAST = List.of(
            "conversion-rate",
            "first-response-minutes",
            "answered-within-4h",
            "owner-hours-per-week",
            "owner-hours-over-wish",
            "owner-growth-hours-per-week",
            "on-time-dispatch",
            "csat",
            "rating");

    private final Telling telling;

    SideBySide(Telling telling) {
        this.telling = telling;
    }

    Table table() {
        RunFigures figures = telling.figures();
        List<String> heads = new ArrayList<>(List.of(telling.say("head.kpi")));
        figures.plans().forEach(plan -> heads.add(telling.name(plan)));
        List<List<String>> rows = new ArrayList<>();
        WHOLE.stream()
                .filter(figures::compares)
                .forEach(kpi -> rows.add(row(
                        telling.say("side.whole", telling.title(kpi), telling.months()),
                        plan -> telling.spread(kpi, figures.whole(plan.id(), kpi)))));
        if (!figures.months().isEmpty()) {
            Period last = figures.months().get(figures.months().size() - 1);
            LAST.stream()
                    .filter(figures::compares)
                    .forEach(kpi -> rows.add(row(
                            telling.say("side.last", telling.title(kpi), last.number()),
                            plan -> telling.spread(kpi, figures.at(plan.id(), kpi, last)))));
        }
        return new Table(telling.say("table.side"), heads, rows, true);
    }

    private List<String> row(String name, Function<PlanSummary, String> cell) {
        List<String> row = new ArrayList<>(List.of(name));
        telling.figures().plans().forEach(plan -> row.add(cell.apply(plan)));
        return row;
    }
}
