package dev.stagecrew.reports.story;

import dev.stagecrew.core.decision.Yardstick;
import dev.stagecrew.core.kpi.Direction;
import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.kpi.Unit;
import dev.stagecrew.core.result.RunManifest.GoalSummary;
import dev.stagecrew.core.result.RunManifest.PlanSummary;
import dev.stagecrew.core.stat.Estimate;
import dev.stagecrew.core.stat.PairedDifference;
import dev.stagecrew.reports.chart.Chart.Caption;
import dev.stagecrew.reports.chart.LineChart;
import dev.stagecrew.reports.chart.LineChart.GoalLine;
import dev.stagecrew.reports.chart.LineChart.Line;
import dev.stagecrew.reports.chart.MultiplesChart;
import dev.stagecrew.reports.chart.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;

/** Makes the month-by-month chart of a KPI: lines, goals, finding, table. */
final class LineCharts {
    /** More lines than this in a panel and none can be followed. */
    private static final int LINES = 4;

    /** Means that all lie within this share of their axis make a chart that shows nothing. */
    private static final double FLAT = .1;

    private final Telling telling;
    private final List<PlanSummary> plans;

    LineCharts(Telling telling) {
        this(telling, telling.figures().plans());
    }

    /** Charts of some of the plans only, the baseline among them. */
    LineCharts(Telling telling, List<PlanSummary> plans) {
        this.telling = telling;
        this.plans = plans;
    }

    /** Whether the KPI neither moves over the months nor differs between plans. */
    boolean isFlat(String kpi) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (PlanSummary plan : plans) {
            for (Estimate month : telling.figures().monthly(plan.id(), kpi)) {
                if (month.count() > 0) {
                    least = Math.min(least, month.mean());
                    most = Math.max(most, month.mean());
                }
            }
        }
        Scale scale = scale(kpi);
        return most - least < FLAT * (scale.high() - scale.low());
    }

    /** Of one KPI what shows most in one picture: its lines, or a panel for each of many plans. */
    List<ChartBlock> together(String kpi) {
        return plans.size() <= LINES ? of(kpi) : multiples(kpi);
    }

    /** The charts of one KPI: one panel, or several with the same axis when there are many plans. */
    List<ChartBlock> of(String kpi) {
        RunFigures figures = telling.figures();
        if (!figures.has(kpi) || figures.months().isEmpty()) {
            return List.of();
        }
        List<List<PlanSummary>> panels = panels();
        Scale scale = scale(kpi);
        List<ChartBlock> blocks = new ArrayList<>();
        for (int i = 0; i < panels.size(); i++) {
            String id = panels.size() == 1 ? kpi : kpi + "-" + (i + 1);
            List<Line> lines =
                    panels.get(i).stream().map(plan -> line(plan, kpi)).toList();
            Caption caption = new Caption(finding(kpi, panels.get(i)), subtitle(kpi), description(kpi, panels.get(i)));
            blocks.add(new ChartBlock(
                    new LineChart(id, caption, scale, telling.say("axis.month"), lines, goals(kpi)),
                    table(kpi, panels.get(i))));
        }
        return blocks;
    }

    /** One small panel for each plan, the baseline in every one of them; nothing when there is only one plan to show. */
    List<ChartBlock> multiples(String kpi) {
        RunFigures figures = telling.figures();
        if (!figures.has(kpi)
                || figures.months().isEmpty()
                || figures.challengers().size() < 2) {
            return List.of();
        }
        Scale scale = scale(kpi);
        Caption caption = new Caption(
                telling.say("finding.multiples", telling.title(kpi)),
                subtitle(kpi),
                telling.say(
                        "describe.multiples",
                        telling.title(kpi),
                        figures.challengers().size()));
        List<LineChart> panels = figures.challengers().stream()
                .map(plan -> new LineChart(
                        kpi,
                        caption,
                        scale,
                        telling.say("axis.month"),
                        List.of(line(figures.baseline(), kpi), line(plan, kpi)),
                        goals(kpi)))
                .toList();
        return List.of(
                new ChartBlock(new MultiplesChart("plans-" + kpi, caption, panels), table(kpi, figures.plans())));
    }

    /** All plans, or the baseline with a few others at a time. */
    private List<List<PlanSummary>> panels() {
        RunFigures figures = telling.figures();
        if (plans.size() <= LINES) {
            return List.of(plans);
        }
        List<List<PlanSummary>> panels = new ArrayList<>();
        List<PlanSummary> others = figures.challengers();
        int many = (others.size() + LINES - 2) / (LINES - 1);
        int each = (others.size() + many - 1) / many;
        for (int from = 0; from < others.size(); from += each) {
            List<PlanSummary> panel = new ArrayList<>(List.of(figures.baseline()));
            panel.addAll(others.subList(from, Math.min(others.size(), from + each)));
            panels.add(panel);
        }
        return panels;
    }

    private Line line(PlanSummary plan, String kpi) {
        return new Line(
                telling.name(plan),
                telling.shortName(plan),
                telling.look(plan),
                telling.figures().monthly(plan.id(), kpi));
    }

    private Scale scale(String kpi) {
        double low = 0;
        double high = 0;
        for (PlanSummary plan : plans) {
            for (Estimate month : telling.figures().monthly(plan.id(), kpi)) {
                if (month.count() > 0) {
                    low = Math.min(low, month.p10());
                    high = Math.max(high, month.p90());
                }
            }
        }
        for (GoalLine goal : goals(kpi)) {
            low = Math.min(low, goal.value());
            high = Math.max(high, goal.value() * 1.08);
        }
        return scale(telling, telling.unit(kpi), low, high);
    }

    static Scale scale(Telling telling, Unit unit, double low, double high) {
        DoubleFunction<String> marks = value -> telling.numbers().mark(unit, value, Math.max(high, -low));
        return unit == Unit.MINUTES ? Scale.overMinutes(low, high, marks) : Scale.over(low, high, marks);
    }

    private List<GoalLine> goals(String kpi) {
        List<GoalLine> lines = new ArrayList<>();
        for (GoalSummary goal : telling.figures().manifest().goals()) {
            if (goal.kpi().equals(kpi) && !goal.relative() && goal.fromMonth() <= telling.months()) {
                String sign = goal.comparison().equals(">=") ? "≥ " : "≤ ";
                lines.add(new GoalLine(
                        telling.say("goal.line", sign + telling.value(kpi, goal.value())),
                        goal.value(),
                        goal.fromMonth(),
                        Math.min(goal.throughMonth(), telling.months())));
            }
        }
        return lines;
    }

    private String finding(String kpi, List<PlanSummary> panel) {
        RunFigures figures = telling.figures();
        Period last = figures.months().get(figures.months().size() - 1);
        PlanSummary baseline = figures.baseline();
        String now = telling.rough(kpi, figures.at(baseline.id(), kpi, last).mean());
        if (panel.size() == 1) {
            Estimate first = figures.at(baseline.id(), kpi, figures.months().get(0));
            return telling.say(
                    "finding.single", telling.title(kpi), telling.rough(kpi, first.mean()), now, last.number());
        }
        Optional<PlanSummary> best = best(kpi, panel, last);
        if (best.isEmpty()) {
            return telling.say("finding.none", telling.title(kpi), last.number(), telling.name(baseline), now);
        }
        PairedDifference difference = figures.contrast(best.get().id(), kpi, last);
        double gap = telling.yardstick(kpi, difference).value(difference);
        boolean worse = figures.better(kpi) == Direction.HIGHER_IS_BETTER
                ? gap < 0
                : figures.better(kpi) == Direction.LOWER_IS_BETTER && gap > 0;
        boolean rare = difference.few().carryTheMean();
        String before = level(kpi, figures.at(baseline.id(), kpi, last), rare);
        String after = level(kpi, figures.at(best.get().id(), kpi, last), rare);
        return telling.say(
                worse ? "finding.worse" : "finding.better",
                telling.title(kpi),
                last.number(),
                after,
                telling.name(best.get()),
                before,
                telling.name(baseline));
    }

    /** The mean, or the typical year where rare years decide the mean. */
    private String level(String kpi, Estimate estimate, boolean rare) {
        return telling.rough(kpi, rare ? estimate.p50() : estimate.mean());
    }

    /** The plan that moves the KPI most to the good, if it clearly moves it at all. */
    private Optional<PlanSummary> best(String kpi, List<PlanSummary> panel, Period last) {
        RunFigures figures = telling.figures();
        double sign = figures.better(kpi) == Direction.LOWER_IS_BETTER ? -1 : 1;
        PlanSummary best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (PlanSummary plan : panel) {
            if (plan.id().equals(figures.baseline().id())) {
                continue;
            }
            PairedDifference difference = figures.contrast(plan.id(), kpi, last);
            double gain = sign * telling.yardstick(kpi, difference).value(difference);
            if (gain > most) {
                most = gain;
                best = plan;
            }
        }
        if (best == null) {
            return Optional.empty();
        }
        PairedDifference difference = figures.contrast(best.id(), kpi, last);
        Yardstick yardstick = telling.yardstick(kpi, difference);
        boolean clear = yardstick.low(difference) > 0 || yardstick.high(difference) < 0;
        return clear ? Optional.of(best) : Optional.empty();
    }

    private String subtitle(String kpi) {
        return telling.say(
                "subtitle.lines",
                telling.title(kpi),
                telling.say("unit." + telling.unit(kpi).id()),
                telling.numbers().whole(telling.figures().replications()));
    }

    private String description(String kpi, List<PlanSummary> panel) {
        RunFigures figures = telling.figures();
        StringBuilder text = new StringBuilder(telling.say("describe.lines", telling.title(kpi), telling.months()));
        Period first = figures.months().get(0);
        Period last = figures.months().get(figures.months().size() - 1);
        for (PlanSummary plan : panel) {
            text.append(' ')
                    .append(telling.say(
                            "describe.line",
                            telling.name(plan),
                            telling.value(kpi, figures.at(plan.id(), kpi, first).mean()),
                            telling.value(kpi, figures.at(plan.id(), kpi, last).mean())));
        }
        return text.toString();
    }

    private Table table(String kpi, List<PlanSummary> panel) {
        RunFigures figures = telling.figures();
        List<String> heads = new ArrayList<>(List.of(telling.say("month")));
        panel.forEach(plan -> heads.add(telling.name(plan)));
        List<List<String>> rows = new ArrayList<>();
        for (Period month : figures.months()) {
            List<String> row = new ArrayList<>(List.of(telling.numbers().whole(month.number())));
            for (PlanSummary plan : panel) {
                row.add(telling.spread(kpi, figures.at(plan.id(), kpi, month)));
            }
            rows.add(row);
        }
        return new Table(telling.say("table.spread", telling.title(kpi)), heads, rows, true);
    }
}
