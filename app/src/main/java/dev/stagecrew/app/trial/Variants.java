package dev.stagecrew.app.trial;

import dev.stagecrew.core.assumption.AssumptionSettings;
import dev.stagecrew.core.plan.Plan;
import dev.stagecrew.core.scenario.Scenario;
import java.util.List;

/** A scenario with something else in its place. */
public final class Variants {
    private Variants() {}

    /** The same shop with other plans, the first of which is the baseline, and without goals. */
    public static Scenario withPlans(Scenario scenario, List<Plan> plans) {
        return of(scenario, scenario.assumptions(), plans);
    }

    /** The same shop in a world where other things are believed. */
    public static Scenario withAssumptions(Scenario scenario, AssumptionSettings assumptions) {
        return of(scenario, assumptions, scenario.plans());
    }

    private static Scenario of(Scenario s, AssumptionSettings assumptions, List<Plan> plans) {
        return new Scenario(
                s.id(),
                s.label(),
                s.language(),
                s.currency(),
                s.starts(),
                s.months(),
                s.warmUpDays(),
                s.seed(),
                s.matters(),
                s.shop(),
                s.duties(),
                s.roles(),
                s.people(),
                assumptions,
                plans,
                plans.get(0).id(),
                List.of());
    }
}
