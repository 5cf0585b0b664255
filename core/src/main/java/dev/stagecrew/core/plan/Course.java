package dev.stagecrew.core.plan;

import dev.stagecrew.core.register.Kpi;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** A plan as one history lives it: what waits for a sign gets its day when the sign is there. */
public final class Course {
    private final Map<String, Change.Awaited> awaited;
    private final Map<String, CueWatch> watches = new LinkedHashMap<>();
    private Plan plan;

    public Course(Plan plan) {
        this.plan = plan;
        this.awaited = plan.awaited();
        awaited.forEach((step, change) -> watches.put(step, new CueWatch(change.cue())));
    }

    /** The plan as it has become by now. */
    public Plan plan() {
        return plan;
    }

    /**
     * A day begins. A sign for somebody counts only the weeks at whose end they are here.
     *
     * @param lastWeek the value of a KPI in the last whole week
     * @param isHere whether somebody is in a position, by its name
     * @return the steps that come today
     */
    public List<String> begin(int day, ToDoubleFunction<Kpi> lastWeek, Predicate<String> isHere) {
        if (watches.isEmpty()) {
            return List.of();
        }
        List<String> come = new ArrayList<>();
        for (Iterator<Map.Entry<String, CueWatch>> steps = watches.entrySet().iterator(); steps.hasNext(); ) {
            Map.Entry<String, CueWatch> next = steps.next();
            String step = next.getKey();
            CueWatch watch = next.getValue();
            Change.Awaited change = Objects.requireNonNull(awaited.get(step));
            if (!change.person().map(isHere::test).orElse(true)) {
                watch.startAnew();
            } else if (watch.isReached(day, lastWeek)) {
                come.add(step);
                steps.remove();
            }
        }
        come.forEach(step -> comes(step, day));
        return come;
    }

    /** A step comes on a day; a hire leaves the plan as it is. */
    public void comes(String step, int day) {
        Change.@Nullable Awaited change = awaited.get(step);
        if (change != null) {
            plan = plan.came(change, day);
        }
    }
}
