package dev.stagecrew.reports.story;

import dev.stagecrew.core.result.RunManifest.HireSummary;
import dev.stagecrew.core.result.RunManifest.PlanSummary;
import dev.stagecrew.reports.chart.Chart.Caption;
import dev.stagecrew.reports.chart.TimelineChart;
import dev.stagecrew.reports.chart.TimelineChart.Lane;
import dev.stagecrew.reports.chart.TimelineChart.Stay;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Puts the hires of every plan on the months of the charts. */
final class TimelineCharts {
    private final Telling telling;
    private final List<PlanSummary> plans;
    private final LocalDate starts;

    TimelineCharts(Telling telling) {
        this(telling, telling.figures().plans());
    }

    TimelineCharts(Telling telling, List<PlanSummary> plans) {
        this.telling = telling;
        this.plans = plans;
        this.starts = LocalDate.parse(telling.figures().manifest().scenario().starts());
    }

    ChartBlock block() {
        List<Lane> lanes = new ArrayList<>();
        for (PlanSummary plan : plans) {
            List<Stay> stays =
                    plan.hires().stream().map(hire -> stay(plan, hire)).toList();
            lanes.add(
                    new Lane(telling.name(plan), plan.id(), telling.look(plan), stays, telling.say("timeline.nobody")));
        }
        Caption caption = new Caption(
                telling.say("timeline.title"), telling.say("timeline.subtitle"), telling.say("describe.timeline"));
        return new ChartBlock(
                new TimelineChart("timeline", caption, telling.months(), telling.say("axis.month"), lanes), table());
    }

    private Stay stay(PlanSummary plan, HireSummary hire) {
        boolean certain = hire.fromWeek() > 0;
        double from = certain ? months(hire.fromWeek()) : months(Coming.usualWeek(telling, plan, hire.id()));
        double until = hire.untilWeek() > 0 ? months(hire.untilWeek() + 1) : telling.months();
        String label =
                telling.say("timeline.hire", role(hire), telling.numbers().decimal(hire.hoursPerWeek(), 0));
        return new Stay(
                certain
                        ? label
                        : telling.say(
                                "timeline.when",
                                label,
                                new TriggerWording(telling.words(), telling.numbers()).of(hire.when())),
                from,
                Math.max(until, from + 0.05),
                certain);
    }

    /** Months from the start to the first day of a week, on calendar months of unequal length. */
    private double months(int week) {
        LocalDate day = starts.plusDays((week - 1) * 7L);
        long whole = ChronoUnit.MONTHS.between(starts, day);
        LocalDate month = starts.plusMonths(whole);
        double days = ChronoUnit.DAYS.between(month, starts.plusMonths(whole + 1));
        return whole + ChronoUnit.DAYS.between(month, day) / days;
    }

    String role(HireSummary hire) {
        return hire.label().isEmpty() ? telling.words().name("role", hire.role()) : hire.label();
    }

    private Table table() {
        List<List<String>> rows = new ArrayList<>();
        for (PlanSummary plan : plans) {
            for (HireSummary hire : plan.hires()) {
                rows.add(List.of(
                        telling.name(plan),
                        telling.words().capital(role(hire)),
                        telling.words().name("employment", hire.employment()),
                        telling.say("timeline.hours", telling.numbers().decimal(hire.hoursPerWeek(), 0)),
                        begins(hire),
                        hire.untilWeek() > 0 ? telling.say("week", hire.untilWeek()) : "–",
                        telling.pay(plan, hire)));
            }
        }
        List<String> heads = List.of(
                telling.say("head.plan"),
                telling.say("head.role"),
                telling.say("head.employment"),
                telling.say("head.hours"),
                telling.say("head.from"),
                telling.say("head.until"),
                telling.say("head.pay"));
        return new Table(telling.say("table.hires"), heads, rows, false);
    }

    private String begins(HireSummary hire) {
        return hire.fromWeek() > 0
                ? telling.say("week", hire.fromWeek())
                : telling.say(
                        "timeline.as-soon-as", new TriggerWording(telling.words(), telling.numbers()).of(hire.when()));
    }
}
