package dev.stagecrew.core.decision.calibration;

import dev.stagecrew.core.random.RandomStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The waves so far, and which settings they have not ruled out: those at which, in every wave, at most one target lies
 * three standard deviations or more from its surface.
 *
 * <p>Three, because 95% of every unimodal distribution lie within (F. Pukelsheim, The three sigma rule, The American
 * Statistician 48 (1994) 88–91, doi:10.1080/00031305.1994.10476030); the second largest, so that one bad surface rules
 * nothing out. Source: I. Vernon, M. Goldstein, R. Bower, Galaxy formation: a Bayesian uncertainty analysis, Bayesian
 * Analysis 5 (2010) 619–669, doi:10.1214/10-BA524.
 */
record History(List<CalibrationTarget> targets, List<Wave> waves) {
    private static final double TOO_FAR = 3;
    private static final int SECOND = 2;
    private static final int FOURTH = 4;
    private static final double STEEP = 50;
    private static final Importance SEARCH = new Importance(20_000, 500);

    History {
        targets = List.copyOf(targets);
        waves = List.copyOf(waves);
    }

    History with(Wave wave) {
        List<Wave> longer = new ArrayList<>(waves);
        longer.add(wave);
        return new History(targets, longer);
    }

    /** The same, where the model is trusted less to show some targets. */
    History doubting(Collection<String> ids) {
        return new History(
                targets.stream()
                        .map(target -> ids.contains(target.id()) ? target.doubted() : target)
                        .toList(),
                waves);
    }

    Wave last() {
        return waves.get(waves.size() - 1);
    }

    boolean allows(double[] u) {
        return misfit(SECOND, u) < TOO_FAR;
    }

    /** 0 where the waves allow a setting, and steeply below beyond. */
    double logAllowance(double[] u) {
        return logAllowance(SECOND, u);
    }

    /** What is not ruled out, drawn from the prior; empty when nothing is left. */
    Cloud allowed(Proposal start, RandomStream stream) {
        return SEARCH.sample(this::logAllowance, start, stream).where(this::allows);
    }

    /**
     * Which two targets the model cannot show together with the others: without them something would be left. Asked when
     * nothing is.
     */
    Conflict conflict(Proposal start, RandomStream stream) {
        Cloud near = SEARCH.sample(u -> logAllowance(FOURTH, u), start, stream);
        Cloud restored = near.where(u -> misfit(FOURTH, u) < TOO_FAR);
        return restored.isEmpty() ? Conflict.at(near, this, false) : Conflict.at(restored, this, true);
    }

    private double logAllowance(int rank, double[] u) {
        double excess = Math.max(0, misfit(rank, u) - TOO_FAR);
        return -STEEP * excess * excess;
    }

    private double misfit(int rank, double[] u) {
        double worst = 0;
        for (Wave wave : waves) {
            worst = Math.max(worst, wave.misfit(rank, targets, u));
        }
        return worst;
    }
}
