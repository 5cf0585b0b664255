package dev.stagecrew.reports.story;

import dev.stagecrew.core.kpi.Direction;
import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.register.KpiPlace;
import dev.stagecrew.core.result.RunManifest.HireSummary;
import dev.stagecrew.core.result.RunManifest.PlanSummary;
import dev.stagecrew.core.stat.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Weeks in which to look whether the plan goes as simulated, and when to worry: past what nine simulated years in ten
 * stay within.
 */
final class Checkpoints {
    /** A new person needs about this long before a difference shows. */
    private static final int SETTLING_WEEKS = 6;

    private static final int MOST = 4;

    private final Telling telling;

    Checkpoints(Telling telling) {
        this.telling = telling;
    }

    Table table(PlanSummary plan) {
        List<List<String>> rows = new ArrayList<>();
        for (int week : weeks(plan)) {
            for (String kpi : KpiPlace.CHECKPOINTS.ids()) {
                if (telling.figures().has(kpi)) {
                    row(plan, week, kpi, rows);
                }
            }
        }
        List<String> heads = List.of(
                telling.say("head.when"),
                telling.say("head.kpi"),
                telling.say("head.expected"),
                telling.say("head.act-when"));
        return new Table(telling.say("table.checkpoints"), heads, rows, false);
    }

    private void row(PlanSummary plan, int week, String kpi, List<List<String>> rows) {
        Estimate expected = telling.figures().at(plan.id(), kpi, Period.week(week));
        if (expected.count() == 0) {
            return;
        }
        boolean low = telling.figures().better(kpi) == Direction.HIGHER_IS_BETTER;
        rows.add(List.of(
                telling.words().capital(telling.say("week", week)),
                telling.title(kpi),
                telling.numbers().rough(telling.unit(kpi), expected.mean()),
                telling.say(
                        low ? "checkpoint.below" : "checkpoint.above",
                        telling.numbers().rough(telling.unit(kpi), low ? expected.p10() : expected.p90()))));
    }

    /** Some weeks after each dated hire, or the quarters of a plan that has none. */
    private Set<Integer> weeks(PlanSummary plan) {
        int last = telling.figures().weeks().size();
        TreeSet<Integer> weeks = new TreeSet<>();
        for (HireSummary hire : plan.hires()) {
            int week = hire.fromWeek() + SETTLING_WEEKS;
            if (hire.fromWeek() > 0 && week <= last && weeks.size() < MOST - 1) {
                weeks.add(week);
            }
        }
        if (last >= 26) {
            weeks.add(26);
        }
        return weeks;
    }
}
