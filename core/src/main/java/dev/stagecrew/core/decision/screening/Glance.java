package dev.stagecrew.core.decision.screening;

import dev.stagecrew.core.stat.Estimate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What turns an answer, seen in passing: a few assumptions at both ends of their ranges, in a few years.
 *
 * <p>The answer as assumed is known from many years. How far an end moves it is seen in the few, the same years at both,
 * so that their luck cancels; the answer at that end is the sum of both, and its variance the sum of their variances.
 *
 * @param plan id of the preferred plan
 * @param against id of the plan it is held against; the answer is the first minus the second
 * @param kpi id of the KPI that decides
 * @param assumed the answer as it was assumed, over all years of the run
 * @param replications years of both plans at each end
 * @param assumptions how many there are of which more than one value is plausible
 * @param tried those that were looked at
 * @param turn the one that turns the answer soonest; empty when none of them does within its range
 */
public record Glance(
        String plan,
        String against,
        String kpi,
        Estimate assumed,
        int replications,
        int assumptions,
        List<Ends> tried,
        Optional<Turn> turn) {
    private static final int HALVINGS = 3;

    public Glance {
        tried = List.copyOf(tried);
    }

    /**
     * The answer where an assumption is otherwise, with its 95% interval.
     *
     * @param value of the assumption
     */
    public record End(double value, double mean, double low, double high) {}

    /** An assumption at both ends of its range. */
    public record Ends(Factor factor, End low, End high) {
        /** How far apart the answer is at the ends. */
        public double swing() {
            return Math.abs(high.mean() - low.mean());
        }
    }

    /**
     * An assumption that turns the answer.
     *
     * @param end the end of the range where it is turned
     * @param about where about it turns
     */
    public record Turn(Factor factor, End end, double about) {
        /** How far the assumption may go before the answer turns, as a share of the way to the end. */
        double share() {
            return Math.abs(about - factor.central()) / Math.abs(end.value() - factor.central());
        }
    }

    /** Whether the answer is open as it is: its interval holds zero. */
    public boolean open() {
        return assumed.low() <= 0 && assumed.high() >= 0;
    }

    /** What is looked at. */
    public record Asked(String plan, String against, String kpi, Estimate assumed, int assumptions) {}

    /** How many settings are observed at most. */
    public static int settings(int tried) {
        return 1 + 2 * tried + HALVINGS;
    }

    /** Looks at the factors in the years that a trial observes. */
    public static Glance of(Asked asked, List<Factor> factors, Trials trial, int replications) {
        Settings settings = new Settings(factors, trial, asked.assumed(), replications);
        List<Ends> tried = factors.stream()
                .map(factor -> new Ends(factor, settings.at(factor, factor.low()), settings.at(factor, factor.high())))
                .toList();
        Optional<Turn> turn = asked.assumed().mean() == 0 ? Optional.empty() : settings.soonest(tried);
        return new Glance(
                asked.plan(),
                asked.against(),
                asked.kpi(),
                asked.assumed(),
                replications,
                asked.assumptions(),
                tried,
                turn);
    }

    /** What is observed: the same years at every setting. */
    @FunctionalInterface
    public interface Trials {
        /** The answer of each year. */
        double[] observe(DesignPoint setting, int replications);
    }

    /** The settings of one glance, each seen in the same years. */
    private static final class Settings {
        private final Trials trial;
        private final Estimate assumed;
        private final int replications;
        private final DesignPoint central;
        private final double[] before;

        private Settings(List<Factor> factors, Trials trial, Estimate assumed, int replications) {
            this.trial = trial;
            this.assumed = assumed;
            this.replications = replications;
            this.central = DesignPoint.central(factors);
            this.before = trial.observe(central, replications);
        }

        private End at(Factor factor, double value) {
            if (value == factor.central()) {
                return new End(value, assumed.mean(), assumed.low(), assumed.high());
            }
            double[] after = trial.observe(central.with(factor, value), replications);
            double[] moved = new double[after.length];
            Arrays.setAll(moved, year -> after[year] - before[year]);
            Estimate change = Estimate.of(moved);
            double mean = assumed.mean() + change.mean();
            double half = Math.hypot(assumed.halfWidth(), change.halfWidth());
            return new End(value, mean, mean - half, mean + half);
        }

        /** By a straight line to each end; the soonest of them is looked at more closely. */
        private Optional<Turn> soonest(List<Ends> tried) {
            List<Turn> turns = new ArrayList<>();
            for (Ends ends : tried) {
                for (End end : List.of(ends.low(), ends.high())) {
                    if (end.mean() * assumed.mean() < 0) {
                        double about = zero(ends.factor().central(), assumed.mean(), end.value(), end.mean());
                        turns.add(new Turn(ends.factor(), end, about));
                    }
                }
            }
            return turns.stream().min(Comparator.comparingDouble(Turn::share)).map(this::closer);
        }

        private Turn closer(Turn turn) {
            End kept = new End(turn.factor().central(), assumed.mean(), assumed.low(), assumed.high());
            End turned = turn.end();
            for (int i = 0; i < HALVINGS; i++) {
                End middle = at(turn.factor(), (kept.value() + turned.value()) / 2);
                if (middle.mean() * assumed.mean() < 0) {
                    turned = middle;
                } else {
                    kept = middle;
                }
            }
            return new Turn(turn.factor(), turn.end(), zero(kept.value(), kept.mean(), turned.value(), turned.mean()));
        }

        private static double zero(double from, double above, double to, double below) {
            return from + (to - from) * above / (above - below);
        }
    }
}
