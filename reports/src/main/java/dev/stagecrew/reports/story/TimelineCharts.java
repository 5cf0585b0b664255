package dev.stagecrew.reports.story;

import dev.stagecrew.core.plan.Change;
import dev.stagecrew.core.plan.Plan;
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
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Puts the hires of every plan on the months of the charts. */
final class TimelineCharts {
    private final Telling telling;
    private final List<PlanSummary> plans;
    private final Predicate<Change> shown;
    private final LocalDate starts;

    /** Every plan, with all that it changes. */
    TimelineCharts(Telling telling) {
        this(telling, telling.figures().plans(), change -> true);
    }

    /** Some plans, with what changes for people: what is bought or spent stands in a table. */
    TimelineCharts(Telling telling, List<PlanSummary> plans) {
        this(telling, plans, change -> change.person().isPresent());
    }

    private TimelineCharts(Telling telling, List<PlanSummary> plans, Predicate<Change> shown) {
        this.telling = telling;
        this.plans = plans;
        this.shown = shown;
        this.starts = LocalDate.parse(telling.figures().manifest().scenario().starts());
    }

    ChartBlock block() {
        List<Lane> lanes = new ArrayList<>();
        for (PlanSummary plan : plans) {
            List<Stay> stays = Stream.concat(plan.hires().stream().map(hire -> stay(plan, hire)), changes(plan))
                    .toList();
            lanes.add(new Lane(
                    telling.name(plan),
                    telling.shortName(plan),
                    telling.look(plan),
                    stays,
                    telling.say("timeline.nobody")));
        }
        Caption caption = new Caption(
                telling.say("timeline.title"), telling.say("timeline.subtitle"), telling.say("describe.timeline"));
        return new ChartBlock(
                new TimelineChart("timeline", caption, telling.months(), telling.say("axis.month"), lanes), table());
    }

    private Stay stay(PlanSummary plan, HireSummary hire) {
        double until = hire.untilWeek() > 0 ? months(hire.untilWeek() + 1) : telling.months();
        String label =
                telling.say("timeline.hire", role(hire), telling.numbers().decimal(hire.hoursPerWeek(), 0));
        if (hire.fromWeek() > 0) {
            return new Stay(label, months(hire.fromWeek()), end(months(hire.fromWeek()), until), true);
        }
        return waiting(
                telling.say(
                        "timeline.when", label, new TriggerWording(telling.words(), telling.numbers()).of(hire.when())),
                Coming.usualWeek(telling, plan, hire.id()),
                until);
    }

    /** What waits for a trigger begins where it usually comes; all along, and so labelled, where it never does. */
    private Stay waiting(String label, OptionalInt week, double until) {
        double from = week.isPresent() ? months(week.getAsInt()) : 0;
        return week.isPresent()
                ? new Stay(label, from, end(from, until), false)
                : new Stay(telling.say("timeline.never", label), 0, telling.months(), false);
    }

    private static double end(double from, double until) {
        return Math.max(until, from + 0.05);
    }

    /** Leaves, ends and other changes, each from its day on, or where it usually comes. */
    private Stream<Stay> changes(PlanSummary summary) {
        return telling.scenario().stream()
                .flatMap(scenario -> scenario.plans().stream())
                .filter(plan -> plan.id().equals(summary.id()))
                .flatMap(plan -> plan.changes().stream().filter(shown).map(change -> change(summary, plan, change)));
    }

    private Stay change(PlanSummary summary, Plan plan, Change change) {
        String label = new ChangeWording(telling.words(), telling.numbers()).label(change);
        Optional<String> waiting = plan.awaited().entrySet().stream()
                .filter(step -> step.getValue() == change)
                .map(Map.Entry::getKey)
                .findFirst();
        if (waiting.isPresent()) {
            OptionalInt week = Coming.usualWeek(telling, summary, waiting.get());
            return waiting(label, week, over(change, week.orElse(1)));
        }
        int week = change.fromDay() / 7 + 1;
        return new Stay(label, months(week), end(months(week), over(change, week)), true);
    }

    /** Where a change that comes in some week is over; who has left is told by a mark alone. */
    private double over(Change change, int week) {
        OptionalInt days = change.lasts();
        return days.isPresent() ? months(week + (days.getAsInt() + 6) / 7) : telling.months();
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
