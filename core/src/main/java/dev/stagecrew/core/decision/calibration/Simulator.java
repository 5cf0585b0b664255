package dev.stagecrew.core.decision.calibration;

import java.util.List;

/** The port to the simulator: what the targets are in numbered years under values of the parameters. */
@FunctionalInterface
public interface Simulator {
    /**
     * Simulates settings, side by side where there are lanes. What comes back depends on the arguments alone.
     *
     * @return for each setting, in their order, for each target the value in each year, on the target's scale; NaN where a
     *     year has none
     */
    List<double[][]> simulate(List<Setting> settings);

    /**
     * Values of the parameters and the years to simulate with them. The same number of a year means the same customers at
     * every setting.
     *
     * @param u one value a parameter, from −3 to 3, as {@link ParameterScale} reads it
     * @param firstYear from 0
     * @param years how many, at least 1
     */
    record Setting(double[] u, int firstYear, int years) {
        public Setting {
            if (firstYear < 0 || years < 1) {
                throw new IllegalArgumentException(years + " years from year " + firstYear
                        + " are none: years count from 0, and at least 1 is needed");
            }
            u = u.clone();
        }
    }
}
