package dev.stagecrew.core.plan;

import dev.stagecrew.core.register.Kpi;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Waits for a {@link Cue}: looks at the figures when a week has ended, and counts for how many on end each holds. */
final class CueWatch {
    private static final int DAYS_A_WEEK = 7;

    private final List<Cue.Condition> conditions;
    private final int[] weeks;

    CueWatch(Cue cue) {
        this.conditions = cue.conditions();
        this.weeks = new int[conditions.size()];
    }

    /**
     * A day begins.
     *
     * @param lastWeek the value of a KPI in the last whole week
     * @return whether all has been so for long enough
     */
    boolean isReached(int day, ToDoubleFunction<Kpi> lastWeek) {
        boolean reached = true;
        boolean weekIsOver = day > 0 && day % DAYS_A_WEEK == 0;
        for (int i = 0; i < weeks.length; i++) {
            Cue.Condition condition = conditions.get(i);
            if (weekIsOver) {
                weeks[i] = condition.holds(lastWeek.applyAsDouble(condition.kpi())) ? weeks[i] + 1 : 0;
            }
            reached &= weeks[i] >= condition.weeks();
        }
        return reached;
    }

    /** There is nobody for whom the weeks would count. */
    void startAnew() {
        Arrays.fill(weeks, 0);
    }
}
