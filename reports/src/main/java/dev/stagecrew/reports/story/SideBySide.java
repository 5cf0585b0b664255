package dev.stagecrew.reports.story;

import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.register.KpiPlace;
import dev.stagecrew.core.result.RunManifest.PlanSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Plans in columns: what goes in, what comes out over the whole horizon, and where the last month stands. */
final class SideBySide {

    private final Telling telling;

    SideBySide(Telling telling) {
        this.telling = telling;
    }

    Table table() {
        RunFigures figures = telling.figures();
        List<String> heads = new ArrayList<>(List.of(telling.say("head.kpi")));
        figures.plans().forEach(plan -> heads.add(telling.name(plan)));
        List<List<String>> rows = new ArrayList<>();
        KpiPlace.WHOLE_RUN.ids().stream()
                .filter(figures::compares)
                .forEach(kpi -> rows.add(row(
                        telling.say("side.whole", telling.title(kpi), telling.months()),
                        plan -> telling.spread(kpi, figures.whole(plan.id(), kpi)))));
        if (!figures.months().isEmpty()) {
            Period last = figures.months().get(figures.months().size() - 1);
            KpiPlace.LAST_MONTH.ids().stream()
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
