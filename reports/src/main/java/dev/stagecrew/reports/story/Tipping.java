package dev.stagecrew.reports.story;

import dev.stagecrew.core.decision.screening.BreakEven;
import dev.stagecrew.core.decision.screening.BreakEven.Crossing;
import dev.stagecrew.core.decision.screening.Screening.Influence;
import dev.stagecrew.core.decision.screening.Sensitivity;
import dev.stagecrew.core.decision.screening.Tornado;
import dev.stagecrew.reports.chart.Chart.Caption;
import dev.stagecrew.reports.chart.Scale;
import dev.stagecrew.reports.chart.TornadoChart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a sensitivity study found: where the answer tips, and how far each assumption moves it. */
final class Tipping {
    /** More bars than this and the last say nothing. */
    private static final int BARS = 10;

    private final Telling telling;
    private final Sensitivity study;
    private final AssumptionWords names;

    Tipping(Telling telling, Sensitivity study) {
        this.telling = telling;
        this.study = study;
        this.names = new AssumptionWords(telling);
    }

    /** The first of the sentences; nothing where the study looked for no such value. */
    Optional<String> first() {
        return study.breakEvens().isEmpty() ? Optional.empty() : Optional.of(points().get(0));
    }

    /** A sentence for each value at which the answer tips, or one that says that none does. */
    List<String> points() {
        List<String> points = new ArrayList<>();
        for (BreakEven breakEven : study.breakEvens()) {
            breakEven.below().ifPresent(crossing -> points.add(point("tipping.below", breakEven, crossing)));
            breakEven.above().ifPresent(crossing -> points.add(point("tipping.above", breakEven, crossing)));
        }
        if (points.isEmpty() && !study.breakEvens().isEmpty()) {
            points.add(telling.say("tipping.none", study.breakEvens().size()));
        }
        long moving = study.influences().stream().filter(Influence::matters).count();
        points.add(telling.say("tipping.moving", moving, study.influences().size()));
        return points;
    }

    private String point(String key, BreakEven breakEven, Crossing crossing) {
        String id = breakEven.factor().id();
        double low = Math.min(crossing.near(), crossing.far());
        double high = Math.max(crossing.near(), crossing.far());
        return telling.say(
                key,
                names.label(id),
                names.value(id, crossing.value()),
                names.range(id, low, high),
                names.value(id, breakEven.factor().central()),
                name(breakEven.atCentral().mean() >= 0 ? study.against() : study.plan()));
    }

    /** The tornado; nothing where no assumption moves the answer. */
    List<ChartBlock> charts() {
        return study.tornado().bars().isEmpty() ? List.of() : List.of(chart());
    }

    private ChartBlock chart() {
        List<Tornado.Bar> bars = study.tornado().bars().stream().limit(BARS).toList();
        double central = study.tornado().central().mean();
        double low = Math.min(0, central);
        double high = Math.max(0, central);
        for (Tornado.Bar bar : bars) {
            low = Math.min(low, Math.min(bar.atLow().mean(), bar.atHigh().mean()));
            high = Math.max(high, Math.max(bar.atLow().mean(), bar.atHigh().mean()));
        }
        Scale scale = LineCharts.scale(telling, telling.unit(study.kpi()), low, high);
        Caption caption = new Caption(
                finding(),
                telling.say(
                        "subtitle.tornado",
                        telling.title(study.kpi()),
                        name(study.plan()),
                        name(study.against()),
                        study.replications()),
                telling.say("describe.tornado", telling.title(study.kpi()), bars.size()));
        TornadoChart chart = new TornadoChart(
                "tornado", caption, scale, central, bars.stream().map(this::bar).toList());
        return new ChartBlock(chart, table());
    }

    private TornadoChart.Bar bar(Tornado.Bar bar) {
        String id = bar.factor().id();
        return new TornadoChart.Bar(
                names.label(id),
                bar.atLow().mean(),
                bar.atHigh().mean(),
                names.value(id, bar.factor().low()),
                names.value(id, bar.factor().high()));
    }

    private String finding() {
        long flips = study.tornado().bars().stream().filter(Tornado.Bar::flips).count();
        int all = study.tornado().bars().size();
        return flips == 0 ? telling.say("finding.tornado.none", all) : telling.say("finding.tornado", flips, all);
    }

    private Table table() {
        List<List<String>> rows = new ArrayList<>();
        for (Tornado.Bar bar : study.tornado().bars()) {
            String id = bar.factor().id();
            rows.add(List.of(
                    names.label(id),
                    names.value(id, bar.factor().low()),
                    telling.difference(study.kpi(), bar.atLow().mean()),
                    names.value(id, bar.factor().high()),
                    telling.difference(study.kpi(), bar.atHigh().mean())));
        }
        List<String> heads = List.of(
                telling.say("head.assumption"),
                telling.say("head.low"),
                telling.say("head.answer-low"),
                telling.say("head.high"),
                telling.say("head.answer-high"));
        return new Table(telling.say("table.tornado", name(study.plan()), name(study.against())), heads, rows, true);
    }

    private String name(String plan) {
        return telling.planName(plan);
    }
}
