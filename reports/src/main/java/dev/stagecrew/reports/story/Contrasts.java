package dev.stagecrew.reports.story;

import dev.stagecrew.core.decision.Verdict;
import dev.stagecrew.core.decision.Yardstick;
import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.register.KpiPlace;
import dev.stagecrew.core.result.RunManifest.PlanSummary;
import dev.stagecrew.core.stat.PairedDifference;
import dev.stagecrew.reports.chart.Chart.Caption;
import dev.stagecrew.reports.chart.DifferenceChart;
import dev.stagecrew.reports.chart.DifferenceChart.Row;
import dev.stagecrew.reports.chart.Scale;
import java.util.ArrayList;
import java.util.List;

/** Plans minus the baseline, paired: a chart for money, a table for everything that matters. */
final class Contrasts {

    private final Telling telling;

    Contrasts(Telling telling) {
        this.telling = telling;
    }

    List<ChartBlock> money() {
        return Ranking.of(telling).map(standing -> List.of(chart(standing))).orElse(List.of());
    }

    private ChartBlock chart(Ranking standing) {
        String kpi = standing.kpi();
        double matters = telling.matters(kpi);
        double low = -matters;
        double high = matters;
        List<Row> rows = new ArrayList<>();
        for (Ranking.Place place : standing.places()) {
            PairedDifference d = place.difference();
            Yardstick yardstick = telling.yardstick(kpi, d);
            rows.add(new Row(
                    telling.name(place.plan()),
                    telling.shortName(place.plan()),
                    telling.look(place.plan()),
                    place.gap(),
                    yardstick.low(d),
                    yardstick.high(d),
                    d.p10(),
                    d.p90()));
            low = Math.min(low, d.p10());
            high = Math.max(high, d.p90());
        }
        Scale scale = LineCharts.scale(telling, telling.unit(kpi), low, high);
        String baseline = telling.name(telling.figures().baseline());
        Caption caption = new Caption(
                finding(standing, baseline),
                telling.say(
                        "subtitle.difference",
                        telling.title(kpi),
                        telling.words().count("months", telling.months()),
                        telling.numbers().whole(telling.figures().replications())),
                telling.say("describe.difference", telling.title(kpi), baseline, rows.size()));
        DifferenceChart chart = new DifferenceChart("differences", caption, scale, matters, rows);
        return new ChartBlock(chart, table(List.of(kpi)));
    }

    private String difference(String kpi, PairedDifference difference) {
        String gap = telling.gap(kpi, difference);
        return telling.yardstick(kpi, difference) == Yardstick.MEAN ? gap : gap + "\n" + telling.say("typical-year");
    }

    private String finding(Ranking standing, String baseline) {
        long better = standing.places().stream()
                .filter(place -> place.verdict() == Verdict.BETTER)
                .count();
        if (better == 0) {
            return telling.say("finding.difference.none", baseline);
        }
        return telling.say("finding.difference", better, standing.places().size(), baseline);
    }

    /** The KPIs in which this run's plans are compared. */
    static List<String> kpis(RunFigures figures) {
        return KpiPlace.COMPARISON.ids().stream().filter(figures::compares).toList();
    }

    /** Everything in one table, KPIs in a fixed order, plans within. */
    Table table() {
        return table(kpis(telling.figures()));
    }

    private Table table(List<String> kpis) {
        List<List<String>> rows = new ArrayList<>();
        for (String kpi : kpis) {
            for (PlanSummary plan : telling.figures().challengers()) {
                PairedDifference d = telling.figures().contrast(plan.id(), kpi, Period.WHOLE);
                rows.add(List.of(
                        telling.title(kpi),
                        telling.name(plan),
                        difference(kpi, d),
                        telling.interval(kpi, d),
                        telling.say("range", telling.difference(kpi, d.p10()), telling.difference(kpi, d.p90())),
                        telling.better(kpi, d),
                        telling.verdictWord(kpi, d)));
            }
        }
        List<String> heads = List.of(
                telling.say("head.kpi"),
                telling.say("head.plan"),
                telling.say("head.difference"),
                telling.say("head.interval"),
                telling.say("head.years"),
                telling.say("head.better-in"),
                telling.say("head.verdict"));
        return new Table(
                telling.say("table.differences", telling.name(telling.figures().baseline())), heads, rows, false);
    }
}
