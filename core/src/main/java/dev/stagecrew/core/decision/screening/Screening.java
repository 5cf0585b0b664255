package dev.stagecrew.core.decision.screening;

import dev.stagecrew.core.decision.Trial;
import dev.stagecrew.core.decision.screening.MorrisDesign.Walk;
import dev.stagecrew.core.stat.Moments;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * Finds the few assumptions that move an answer among the many that do not: Morris's elementary effects.
 *
 * <p>The answer is what the trial observes, as a rule the difference between two plans in one KPI, in the same years at
 * every setting, so that the luck of the years cancels from an effect. It costs {@code walks · (factors + 1)} settings.
 *
 * <p>Sources: see {@link MorrisDesign}.
 *
 * @param walks how many effects are taken of each factor; 10 is usual, 4 the least that is sensible
 * @param replications years observed at each setting
 */
public record Screening(int walks, int replications) {
    public Screening {
        if (walks < 2 || replications < 2) {
            throw new IllegalArgumentException("screening with " + walks + " walks of " + replications
                    + " years says nothing; both must be at least 2");
        }
    }

    /** How many settings are observed, for a display of progress. */
    public int settings(List<Factor> factors) {
        return walks * (factors.size() + 1);
    }

    /** The factors, the most influential first. */
    public List<Influence> screen(List<Factor> factors, Trial<Setting> trial, UniformRandomProvider random) {
        List<List<double[]>> effects = new ArrayList<>();
        factors.forEach(factor -> effects.add(new ArrayList<>()));
        for (Walk walk : MorrisDesign.spread(factors.size(), walks, random)) {
            follow(walk, factors, trial, effects);
        }
        List<Influence> influences = new ArrayList<>();
        for (int i = 0; i < factors.size(); i++) {
            influences.add(Influence.of(factors.get(i), effects.get(i)));
        }
        influences.sort(Comparator.comparingDouble(Influence::meanAbsolute).reversed());
        return List.copyOf(influences);
    }

    private void follow(Walk walk, List<Factor> factors, Trial<Setting> trial, List<List<double[]>> effects) {
        double[] before = observe(walk.corners()[0], factors, trial);
        for (int step = 0; step < walk.changed().length; step++) {
            double[] after = observe(walk.corners()[step + 1], factors, trial);
            int changed = walk.changed()[step];
            double by = walk.corners()[step + 1][changed] - walk.corners()[step][changed];
            double[] effect = new double[replications];
            for (int year = 0; year < replications; year++) {
                effect[year] = (after[year] - before[year]) / by;
            }
            effects.get(changed).add(effect);
            before = after;
        }
    }

    private double[] observe(double[] corner, List<Factor> factors, Trial<Setting> trial) {
        Setting setting = Setting.central(factors);
        for (int i = 0; i < corner.length; i++) {
            setting = setting.with(factors.get(i), factors.get(i).at(corner[i]));
        }
        return trial.observe(setting, 0, replications);
    }

    /**
     * How a factor moves the answer. An effect is the change of the answer over the factor's whole range, at one place of
     * the other factors.
     *
     * @param factor the factor
     * @param meanAbsolute μ*, the mean size of the effects: how much the factor matters
     * @param mean μ, the mean effect with its sign: which way
     * @param spread σ, the standard deviation of the effects: how much it depends on other factors, or bends
     * @param noise what μ* would be about if the factor had no effect at all, from the years alone
     */
    public record Influence(Factor factor, double meanAbsolute, double mean, double spread, double noise) {
        /** E|Z| of a standard normal variate. */
        private static final double MEAN_ABSOLUTE_NORMAL = Math.sqrt(2 / Math.PI);

        /** Whether the factor moves the answer by more than the luck of the years would: μ* above twice the noise. */
        public boolean matters() {
            return meanAbsolute > 2 * noise;
        }

        private static Influence of(Factor factor, List<double[]> effectsByYear) {
            double[] effects = new double[effectsByYear.size()];
            double[] absolute = new double[effects.length];
            double[] errors = new double[effects.length];
            for (int i = 0; i < effects.length; i++) {
                Moments years = Moments.of(effectsByYear.get(i));
                effects[i] = years.mean();
                absolute[i] = Math.abs(effects[i]);
                errors[i] = years.standardError();
            }
            Moments overWalks = Moments.of(effects);
            return new Influence(
                    factor,
                    Moments.of(absolute).mean(),
                    overWalks.mean(),
                    Math.sqrt(overWalks.variance()),
                    MEAN_ABSOLUTE_NORMAL * Moments.of(errors).mean());
        }
    }
}
