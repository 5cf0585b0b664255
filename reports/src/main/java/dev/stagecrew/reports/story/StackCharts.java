package dev.stagecrew.reports.story;

import dev.stagecrew.core.kpi.KpiDefinition;
import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.register.Kpi;
import dev.stagecrew.core.register.KpiFamily;
import dev.stagecrew.core.result.RunManifest.PlanSummary;
import dev.stagecrew.core.shop.LossReason;
import dev.stagecrew.reports.chart.Chart.Caption;
import dev.stagecrew.reports.chart.Look;
import dev.stagecrew.reports.chart.Scale;
import dev.stagecrew.reports.chart.StackedChart;
import dev.stagecrew.reports.chart.StackedChart.Layer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Families of KPIs as layers: weeks by duty, people by duty, lost orders by reason. */
final class StackCharts {
    /** Six colours can be told apart; what is left over is grey. */
    private static final int COLOURS = 6;

    private static final List<Period> WHOLE = List.of(Period.WHOLE);

    private final Telling telling;
    private final List<PlanSummary> plans;

    StackCharts(Telling telling) {
        this(telling, telling.figures().plans());
    }

    /** Hours of some of the plans only. */
    StackCharts(Telling telling, List<PlanSummary> plans) {
        this.telling = telling;
        this.plans = plans;
    }

    /** The owner's hours a week by duty, a chart a plan, all with the same axis and layers. */
    List<ChartBlock> ownerHours() {
        RunFigures figures = telling.figures();
        List<KpiDefinition> duties = figures.family(KpiFamily.OWNER_HOURS);
        if (duties.isEmpty() || figures.months().isEmpty()) {
            return List.of();
        }
        List<Group> groups = groups(duties, figures.months());
        double high = 0;
        for (PlanSummary plan : figures.plans()) {
            for (Period month : figures.months()) {
                double sum = 0;
                for (KpiDefinition duty : duties) {
                    sum += mean(plan, duty.id(), month);
                }
                high = Math.max(high, sum);
            }
        }
        Scale scale = LineCharts.scale(telling, duties.get(0).unit(), 0, high);
        return plans.stream()
                .map(plan -> months(plan, KpiFamily.OWNER_HOURS.id(), groups, scale))
                .toList();
    }

    /** Where everybody's hours go over the whole horizon, a chart a plan, a bar a person. */
    List<ChartBlock> peopleHours() {
        RunFigures figures = telling.figures();
        List<KpiDefinition> all = figures.family(KpiFamily.HOURS);
        if (all.isEmpty()) {
            return List.of();
        }
        List<Group> groups = byDuty(all);
        double high = 0;
        for (PlanSummary plan : figures.plans()) {
            for (String person : people(all)) {
                high = Math.max(
                        high,
                        groups.stream()
                                .mapToDouble(group -> group.of(person).sum(plan, Period.WHOLE))
                                .sum());
            }
        }
        Scale scale = LineCharts.scale(telling, all.get(0).unit(), 0, high);
        return plans.stream().map(plan -> people(plan, all, groups, scale)).toList();
    }

    private ChartBlock people(PlanSummary plan, List<KpiDefinition> all, List<Group> groups, Scale scale) {
        List<String> people = people(all).stream()
                .filter(person -> groups.stream()
                                .mapToDouble(group -> group.of(person).sum(plan, Period.WHOLE))
                                .sum()
                        > 0)
                .toList();
        List<String> names = people.stream()
                .map(person -> telling.words().capital(telling.words().name("role", person)))
                .toList();
        List<Layer> layers = groups.stream()
                .map(group -> new Layer(
                        group.label(),
                        group.look(),
                        people.stream()
                                .map(person -> group.of(person).sum(plan, Period.WHOLE))
                                .toList()))
                .toList();
        Caption caption = new Caption(
                telling.words().count("finding.people", people.size(), telling.name(plan)),
                telling.say(
                        "subtitle.people",
                        months(),
                        telling.numbers().whole(telling.figures().replications())),
                telling.say("describe.bars", telling.kpi(KpiFamily.HOURS.id()), names.size(), layers.size()));
        StackedChart chart =
                new StackedChart(KpiFamily.HOURS.id() + "-" + plan.id(), caption, scale, names, layers, true);
        return new ChartBlock(chart, table(caption.finding(), telling.say("head.person"), names, layers));
    }

    private static List<String> people(List<KpiDefinition> hours) {
        return hours.stream().map(StackCharts::person).distinct().toList();
    }

    private static String person(KpiDefinition hours) {
        return hours.member().substring(0, Math.max(0, hours.member().lastIndexOf('.')));
    }

    /** The duties of all people together, the largest with a colour each. */
    private List<Group> byDuty(List<KpiDefinition> all) {
        List<List<KpiDefinition>> duties = all.stream()
                .collect(Collectors.groupingBy(telling::member, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .sorted(Comparator.comparingDouble(members -> -members.stream()
                        .mapToDouble(kpi -> everywhere(kpi, WHOLE))
                        .sum()))
                .toList();
        List<Group> groups = new ArrayList<>();
        List<KpiDefinition> small = new ArrayList<>();
        for (List<KpiDefinition> duty : duties) {
            if (groups.size() < COLOURS) {
                groups.add(new Group(telling.member(duty.get(0)), Look.nth(groups.size()), duty));
            } else {
                small.addAll(duty);
            }
        }
        if (!small.isEmpty()) {
            groups.add(new Group(telling.say("others"), Look.BASELINE, small));
        }
        return groups;
    }

    /** What is lost over the whole horizon by reason, a bar a plan: orders, and the revenue they would have been. */
    List<ChartBlock> lost() {
        List<ChartBlock> blocks = new ArrayList<>();
        lost(KpiFamily.LOST_ORDERS).ifPresent(blocks::add);
        lost(KpiFamily.LOST_REVENUE).ifPresent(blocks::add);
        return blocks;
    }

    private Optional<ChartBlock> lost(KpiFamily<LossReason> what) {
        RunFigures figures = telling.figures();
        List<KpiDefinition> reasons = figures.family(what);
        String family = what.id();
        if (reasons.isEmpty()) {
            return Optional.empty();
        }
        List<Group> groups = groups(reasons, WHOLE);
        if (groups.isEmpty()) {
            return Optional.empty(); // a queue of theory loses no order, and a very good month may not either
        }
        List<String> names = figures.plans().stream().map(telling::name).toList();
        List<Layer> layers = groups.stream()
                .map(group -> new Layer(
                        group.label(),
                        group.look(),
                        figures.plans().stream()
                                .map(plan -> group.sum(plan, Period.WHOLE))
                                .toList()))
                .toList();
        double high = 0;
        for (int plan = 0; plan < names.size(); plan++) {
            high = Math.max(high, total(layers, plan));
        }
        Scale scale = LineCharts.scale(telling, reasons.get(0).unit(), 0, high);
        Caption caption = new Caption(
                lostFinding(groups, family),
                telling.say("subtitle." + family, months(), telling.numbers().whole(figures.replications())),
                telling.say("describe.bars", telling.kpi(family), names.size(), layers.size()));
        StackedChart chart = new StackedChart(family, caption, scale, names, layers, true);
        return Optional.of(new ChartBlock(chart, table(caption.subtitle(), telling.say("head.plan"), names, layers)));
    }

    private String lostFinding(List<Group> groups, String family) {
        PlanSummary baseline = telling.figures().baseline();
        Group most = groups.stream()
                .max(Comparator.comparingDouble(group -> group.sum(baseline, Period.WHOLE)))
                .orElseThrow();
        return telling.say(
                "finding." + family,
                telling.name(baseline),
                telling.numbers().rough(most.members.get(0).unit(), most.sum(baseline, Period.WHOLE)),
                most.label());
    }

    private ChartBlock months(PlanSummary plan, String family, List<Group> groups, Scale scale) {
        RunFigures figures = telling.figures();
        List<Period> months = figures.months();
        List<String> bars = months.stream()
                .map(month -> telling.numbers().whole(month.number()))
                .toList();
        List<Layer> layers = groups.stream()
                .map(group -> new Layer(
                        group.label(),
                        group.look(),
                        months.stream().map(month -> group.sum(plan, month)).toList()))
                .toList();
        double first = total(layers, 0);
        double last = total(layers, bars.size() - 1);
        Caption caption = new Caption(
                telling.say(
                        "finding." + family,
                        telling.name(plan),
                        telling.value(Kpi.OWNER_HOURS_PER_WEEK.id(), first),
                        telling.value(Kpi.OWNER_HOURS_PER_WEEK.id(), last),
                        months.size()),
                telling.say("subtitle." + family, telling.numbers().whole(figures.replications())),
                telling.say("describe.bars", telling.kpi(family), bars.size(), layers.size()));
        StackedChart chart = new StackedChart(family + "-" + plan.id(), caption, scale, bars, layers, false);
        return new ChartBlock(chart, table(caption.finding(), telling.say("month"), bars, layers));
    }

    private Table table(String caption, String head, List<String> bars, List<Layer> layers) {
        List<String> heads = new ArrayList<>(List.of(head));
        layers.forEach(layer -> heads.add(layer.label()));
        heads.add(telling.say("head.sum"));
        List<List<String>> rows = new ArrayList<>();
        for (int bar = 0; bar < bars.size(); bar++) {
            List<String> row = new ArrayList<>(List.of(bars.get(bar)));
            for (Layer layer : layers) {
                row.add(telling.numbers().decimal(layer.values().get(bar), 1));
            }
            row.add(telling.numbers().decimal(total(layers, bar), 1));
            rows.add(row);
        }
        return new Table(caption, heads, rows, true);
    }

    private static double total(List<Layer> layers, int bar) {
        return layers.stream().mapToDouble(layer -> layer.values().get(bar)).sum();
    }

    /** A layer's members: one KPI, or the small ones together. */
    private final class Group {
        private final String label;
        private final Look look;
        private final List<KpiDefinition> members;

        Group(String label, Look look, List<KpiDefinition> members) {
            this.label = label;
            this.look = look;
            this.members = members;
        }

        String label() {
            return label;
        }

        Look look() {
            return look;
        }

        /** The same layer for one person only. */
        Group of(String person) {
            return new Group(
                    label,
                    look,
                    members.stream().filter(kpi -> person(kpi).equals(person)).toList());
        }

        double sum(PlanSummary plan, Period period) {
            return members.stream()
                    .mapToDouble(kpi -> mean(plan, kpi.id(), period))
                    .sum();
        }
    }

    private List<Group> groups(List<KpiDefinition> members, List<Period> periods) {
        List<KpiDefinition> large = members.stream()
                .sorted(Comparator.comparingDouble(kpi -> -everywhere(kpi, periods)))
                .filter(kpi -> everywhere(kpi, periods) > 0)
                .limit(COLOURS)
                .toList();
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < large.size(); i++) {
            String label = telling.member(large.get(i));
            groups.add(new Group(label, Look.nth(i), List.of(large.get(i))));
        }
        List<KpiDefinition> small = members.stream()
                .filter(kpi -> !large.contains(kpi) && everywhere(kpi, periods) > 0)
                .toList();
        if (!small.isEmpty()) {
            groups.add(new Group(telling.say("others"), Look.BASELINE, small));
        }
        return groups;
    }

    private double everywhere(KpiDefinition kpi, List<Period> periods) {
        double sum = 0;
        for (PlanSummary plan : telling.figures().plans()) {
            for (Period period : periods) {
                sum += mean(plan, kpi.id(), period);
            }
        }
        return sum;
    }

    private double mean(PlanSummary plan, String kpi, Period period) {
        double mean = telling.figures().at(plan.id(), kpi, period).mean();
        return Double.isNaN(mean) ? 0 : mean;
    }

    private String months() {
        return telling.words().count("months", telling.months());
    }
}
