package dev.stagecrew.core.decision.bridge;

import java.util.List;

/**
 * What a plan does beyond another, step by step, and what each step adds to the contribution: what was kept of a study.
 *
 * @param plan id of the plan that was taken apart
 * @param against id of the plan that it was held against
 * @param years how many were simulated of each step
 * @param together what belongs to several steps together, in the currency
 */
public record PlanSteps(String plan, String against, int years, List<PlanStep> steps, double together) {
    public PlanSteps {
        steps = List.copyOf(steps);
    }

    /** What a step is. */
    public enum Kind {
        HIRE("hire"),
        CHANGE("change"),
        LEAVING_OUT("leaving-out");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }

    /**
     * A step.
     *
     * @param what the hire's id, or the kind of change
     * @param adds what it adds after all before it, on average, in the currency
     * @param alone what it adds by itself
     */
    public record PlanStep(Kind kind, String what, double adds, double alone) {}
}
