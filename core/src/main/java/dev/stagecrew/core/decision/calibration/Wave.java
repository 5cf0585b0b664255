package dev.stagecrew.core.decision.calibration;

import dev.stagecrew.core.stat.Moments;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What one round of settings has taught: a surface for each target, and how much one year differs from another.
 *
 * @param emulators one a target, of the mean over the simulated years
 * @param luck one a target: the variance of one year, the mean over the settings
 * @param years simulated at each setting, the same ones
 */
record Wave(List<Emulator> emulators, double[] luck, int years) {
    private static final double SHARP = .5;
    private static final int FEWEST_YEARS = 4;

    Wave {
        if (years < FEWEST_YEARS) {
            throw new IllegalArgumentException(
                    years + " years say too little of luck; there must be at least " + FEWEST_YEARS);
        }
        emulators = List.copyOf(emulators);
    }

    /** Learns from what was simulated: for each setting, for each target, the value in each year. */
    static Wave of(double[][] settings, List<double[][]> simulated, int years) {
        int targets = simulated.get(0).length;
        List<double[]> means = new ArrayList<>();
        double[] luck = new double[targets];
        for (int j = 0; j < targets; j++) {
            int target = j;
            List<Moments> moments =
                    simulated.stream().map(values -> Moments.of(values[target])).toList();
            means.add(moments.stream().mapToDouble(Moments::mean).toArray());
            luck[j] = luck(moments);
        }
        return new Wave(Emulator.ofEach(settings, means), luck, years);
    }

    /** Nothing is known of the luck where no setting has two years with a value: then none is assumed. */
    static double luck(List<Moments> moments) {
        double[] variances = moments.stream().mapToDouble(Moments::variance).toArray();
        double mean = Moments.of(variances).mean();
        return Double.isNaN(mean) ? 0 : mean;
    }

    /**
     * How far the target lies from its surface, in standard deviations: |z − f(u)| / √(Vobs + Vsim(1 + 1/R) + Vemul + Vdisc).
     * The shop has lived one year, and the mean of R years has the luck of those R years. What is estimated from R years is
     * doubtful itself: as Student's t of R − 1 degrees of freedom varies by (R − 1)/(R − 3), so much more is Vsim.
     */
    double misfit(int target, CalibrationTarget of, double[] u) {
        Emulator emulator = emulators.get(target);
        double doubtful = (years - 1.0) / (years - 3);
        double variance = of.variance() + luck[target] * doubtful * (1 + 1.0 / years) + emulator.variance();
        return Math.abs(of.observed() - emulator.at(u)) / Math.sqrt(variance);
    }

    /** The misfit that {@code rank − 1} others exceed; the least one where there are fewer targets. */
    double misfit(int rank, List<CalibrationTarget> targets, double[] u) {
        double[] largest = new double[Math.min(rank, targets.size())];
        Arrays.fill(largest, -1);
        for (int j = 0; j < targets.size(); j++) {
            double misfit = misfit(j, targets.get(j), u);
            for (int place = 0; place < largest.length; place++) {
                if (misfit > largest[place]) {
                    double next = largest[place];
                    largest[place] = misfit;
                    misfit = next;
                }
            }
        }
        return largest[largest.length - 1];
    }

    /** Whether a better surface would add little: its error is below half of what is doubtful besides, at every target. */
    boolean isSharp(List<CalibrationTarget> targets) {
        for (int j = 0; j < targets.size(); j++) {
            double besides = targets.get(j).variance() + luck[j];
            if (Math.sqrt(emulators.get(j).variance()) >= SHARP * Math.sqrt(besides)) {
                return false;
            }
        }
        return true;
    }
}
