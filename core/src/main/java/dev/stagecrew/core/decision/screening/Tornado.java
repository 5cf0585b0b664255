package dev.stagecrew.core.decision.screening;

import dev.stagecrew.core.decision.Trial;
import dev.stagecrew.core.kpi.Direction;
import dev.stagecrew.core.stat.Estimate;
import dev.stagecrew.core.stat.PairedDifference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The answer with each factor at either end of its range and the others at their central values, the widest swing first.
 *
 * @param central the answer with every factor at its central value
 * @param bars the widest swing first
 */
public record Tornado(Estimate central, List<Bar> bars) {
    public Tornado {
        bars = List.copyOf(bars);
    }

    /** Observes every factor at both ends; 2 · factors + 1 settings. */
    public static Tornado of(List<Factor> factors, Trial<DesignPoint> trial, int replications) {
        DesignPoint central = DesignPoint.central(factors);
        List<Bar> bars = new ArrayList<>();
        for (Factor factor : factors) {
            double[] low = trial.observe(central.with(factor, factor.low()), 0, replications);
            double[] high = trial.observe(central.with(factor, factor.high()), 0, replications);
            PairedDifference swing = PairedDifference.of(high, low, Direction.NEITHER);
            bars.add(new Bar(factor, Estimate.of(low), Estimate.of(high), swing));
        }
        bars.sort(Comparator.comparingDouble((Bar bar) -> Math.abs(bar.swing().mean()))
                .reversed());
        return new Tornado(Estimate.of(trial.observe(central, 0, replications)), bars);
    }

    /**
     * One bar.
     *
     * @param atLow the answer with the factor at the low end
     * @param atHigh the answer with the factor at the high end
     * @param swing high minus low, year by year
     */
    public record Bar(Factor factor, Estimate atLow, Estimate atHigh, PairedDifference swing) {
        /** Whether the answer changes its sign between the two ends. */
        public boolean flips() {
            return atLow.mean() < 0 != atHigh.mean() < 0;
        }
    }
}
