package dev.stagecrew.study.why;

import dev.stagecrew.core.plan.Change;
import dev.stagecrew.core.plan.Hire;
import dev.stagecrew.core.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** One of the things that a plan does and another does not. */
public sealed interface Deed {
    /** The day of the plan from which on it holds; after all days where it waits for a sign. */
    int day();

    /** A plan with this, too. */
    Plan onto(Plan plan);

    /** What is made of a hire, of a change, and of leaving out what the other plan does. */
    <R> R fold(Function<Hire, R> hire, Function<Change, R> change, Supplier<R> leavingOut);

    /** Somebody is hired. */
    record Hiring(Hire hire) implements Deed {
        @Override
        public int day() {
            return hire.start().dated().orElse(Integer.MAX_VALUE);
        }

        @Override
        public Plan onto(Plan plan) {
            return new Plan(plan.id(), plan.label(), plan.note(), and(plan.hires(), hire), plan.changes());
        }

        @Override
        public <R> R fold(Function<Hire, R> hired, Function<Change, R> changed, Supplier<R> leavingOut) {
            return hired.apply(hire);
        }
    }

    /** Something is bought, or changes for somebody. */
    record Changing(Change change) implements Deed {
        @Override
        public int day() {
            return change.fromDay();
        }

        @Override
        public Plan onto(Plan plan) {
            return new Plan(plan.id(), plan.label(), plan.note(), plan.hires(), and(plan.changes(), change));
        }

        @Override
        public <R> R fold(Function<Hire, R> hired, Function<Change, R> changed, Supplier<R> leavingOut) {
            return changed.apply(change);
        }
    }

    /** What the other plan does is left out, all of it. */
    record LeavingOut(List<Hire> hires, List<Change> changes) implements Deed {
        public LeavingOut {
            hires = List.copyOf(hires);
            changes = List.copyOf(changes);
        }

        @Override
        public int day() {
            return -1;
        }

        @Override
        public Plan onto(Plan plan) {
            return new Plan(
                    plan.id(),
                    plan.label(),
                    plan.note(),
                    plan.hires().stream().filter(hire -> !hires.contains(hire)).toList(),
                    plan.changes().stream()
                            .filter(change -> !changes.contains(change))
                            .toList());
        }

        @Override
        public <R> R fold(Function<Hire, R> hired, Function<Change, R> changed, Supplier<R> leavingOut) {
            return leavingOut.get();
        }
    }

    private static <T> List<T> and(List<T> before, T more) {
        List<T> all = new ArrayList<>(before);
        all.add(more);
        return all;
    }
}
