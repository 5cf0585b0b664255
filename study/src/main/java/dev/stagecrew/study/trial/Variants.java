package dev.stagecrew.study.trial;

import dev.stagecrew.core.assumption.AssumptionSettings;
import dev.stagecrew.core.plan.Plan;
import dev.stagecrew.core.scenario.Scenario;
import java.util.List;

/** A scenario with something else in its place. */
public final class Variants {
    private Variants() {}

    /** The same shop with other plans, the first of which is the baseline, and without goals. */
    public static Scenario withPlans(Scenario scenario, List<Plan> plans) {
        return scenario.withPlans(plans, plans.get(0).id()).withoutGoals();
    }

    /** The same shop in a world where other things are believed: its first plan the baseline, without goals. */
    public static Scenario withAssumptions(Scenario scenario, AssumptionSettings assumptions) {
        return withPlans(scenario.withAssumptions(assumptions), scenario.plans());
    }
}
