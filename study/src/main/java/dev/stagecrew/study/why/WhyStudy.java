package dev.stagecrew.study.why;

import dev.stagecrew.core.decision.bridge.MoneyBridge;
import dev.stagecrew.core.plan.Plan;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.study.trial.Yearbook;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Takes a plan apart: what it does beyond another plan is added one by one, in the order of its days, and each also by
 * itself; all in the same years. The order decides who is credited with what two do together, so both are told.
 */
public final class WhyStudy {
    private final Scenario scenario;
    private final Plan plan;
    private final Plan against;
    private final int years;
    private final Yearbook book;

    /**
     * A study.
     *
     * @param years of every step
     */
    public WhyStudy(Scenario scenario, String plan, String against, int years, Yearbook book) {
        this.scenario = scenario;
        this.plan = scenario.plan(plan);
        this.against = scenario.plan(against);
        this.years = years;
        this.book = book;
    }

    /** How many years at most are to be simulated. */
    public int mostYears() {
        // the first step in order is the same as alone
        return years * Math.max(2, 2 * deeds(plan, against).size());
    }

    /** The staircase; without stairs where the plans do the same. */
    public Staircase carryOut() {
        List<Deed> deeds = deeds(plan, against);
        List<Plan> path = new ArrayList<>(List.of(against));
        deeds.forEach(deed -> path.add(deed.onto(path.get(path.size() - 1))));
        List<Plan> alone = deeds.stream().map(deed -> deed.onto(against)).toList();
        book.prepare(scenario, Stream.concat(path.stream(), alone.stream()).toList(), years);
        List<Stair> stairs = new ArrayList<>();
        for (int i = 0; i < deeds.size(); i++) {
            stairs.add(new Stair(deeds.get(i), between(path.get(i + 1), path.get(i)), between(alone.get(i), against)));
        }
        return new Staircase(plan.id(), against.id(), years, stairs, between(path.get(deeds.size()), against));
    }

    private MoneyBridge between(Plan one, Plan other) {
        return MoneyBridge.between(
                kpi -> book.values(scenario, one, kpi.id(), years),
                kpi -> book.values(scenario, other, kpi.id(), years));
    }

    /** What a plan does beyond another, as days come; what waits for a sign comes last. */
    static List<Deed> deeds(Plan plan, Plan against) {
        List<Deed> deeds = new ArrayList<>();
        Deed.LeavingOut left = new Deed.LeavingOut(
                against.hires().stream()
                        .filter(hire -> !plan.hires().contains(hire))
                        .toList(),
                against.changes().stream()
                        .filter(change -> !plan.changes().contains(change))
                        .toList());
        if (!left.hires().isEmpty() || !left.changes().isEmpty()) {
            deeds.add(left);
        }
        plan.changes().stream()
                .filter(change -> !against.changes().contains(change))
                .map(Deed.Changing::new)
                .forEach(deeds::add);
        plan.hires().stream()
                .filter(hire -> !against.hires().contains(hire))
                .map(Deed.Hiring::new)
                .forEach(deeds::add);
        deeds.sort(Comparator.comparingInt(Deed::day));
        return deeds;
    }
}
