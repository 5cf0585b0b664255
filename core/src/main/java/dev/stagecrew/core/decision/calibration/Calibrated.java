package dev.stagecrew.core.decision.calibration;

import dev.stagecrew.core.stat.Quantiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the books of a shop say about the parameters of the model.
 *
 * <p>All values are on the scale u, on which the prior of every parameter is N(0, 1), cut at ±3: the plausible range is −1.645
 * to 1.645 ({@link ParameterScale}).
 *
 * @param parameters all that were looked at
 * @param directions which of them the targets move with, and in which combinations
 * @param posterior of the free parameters, in the order of {@code directions.free()}
 * @param waves how many rounds of settings were simulated
 * @param years how many simulated years it took
 * @param notShown ids of targets at which the model, fitted, did not come out like the shop, whereupon it was trusted half as
 *     much there
 * @param stillNotShown those of them at which it did not even then
 * @param conflict which targets the model cannot show together, in which case the posterior is the prior
 */
public record Calibrated(
        List<String> parameters,
        Directions directions,
        Posterior posterior,
        int waves,
        int years,
        List<String> notShown,
        List<String> stillNotShown,
        Optional<Conflict> conflict) {
    private static final double SILENT = .1;
    private static final double STRONG = .7;

    public Calibrated {
        parameters = List.copyOf(parameters);
        notShown = List.copyOf(notShown);
        stillNotShown = List.copyOf(stillNotShown);
    }

    /** Two parameters of which the books know a product or a ratio better than each. */
    public record TradeOff(String first, String second, double correlation) {}

    /** The ends of 90% of what is believed of a parameter and its median: u at .05, .5 and .95. */
    public double[] range(String parameter) {
        int k = directions.free().indexOf(parameter);
        if (k < 0) {
            return new double[] {Prior.quantile(.05), 0, Prior.quantile(.95)};
        }
        double[] values = new double[posterior.draws().length];
        for (int i = 0; i < values.length; i++) {
            values[i] = posterior.draws()[i][k];
        }
        return Quantiles.of(values, .05, .5, .95);
    }

    /** Which share of the prior variance of a parameter the books have taken away; 0 where they do not move with it. */
    public double contraction(String parameter) {
        int k = directions.free().indexOf(parameter);
        return k < 0 ? 0 : posterior.contraction(k);
    }

    /** The parameters that the books say nothing about. */
    public List<String> silent() {
        return parameters.stream()
                .filter(parameter -> contraction(parameter) < SILENT)
                .toList();
    }

    /** The pairs with a correlation beyond ±.7. */
    public List<TradeOff> tradeOffs() {
        List<String> free = directions.free();
        List<TradeOff> found = new ArrayList<>();
        for (int k = 0; k < free.size(); k++) {
            for (int l = k + 1; l < free.size(); l++) {
                double correlation = posterior.correlation(k, l);
                if (Math.abs(correlation) > STRONG) {
                    found.add(new TradeOff(free.get(k), free.get(l), correlation));
                }
            }
        }
        return found;
    }

    /**
     * The joint draws of the free parameters as values.
     *
     * @param scales of all parameters, in their order
     * @throws IllegalStateException where no parameter is free
     */
    public Draws draws(List<ParameterScale> scales) {
        if (directions.free().isEmpty()) {
            throw new IllegalStateException(
                    "the targets move with none of " + parameters + ": there is nothing to draw");
        }
        List<ParameterScale> free = directions.free().stream()
                .map(parameter -> scales.get(parameters.indexOf(parameter)))
                .toList();
        double[][] rows = new double[posterior.draws().length][free.size()];
        for (int i = 0; i < rows.length; i++) {
            for (int k = 0; k < free.size(); k++) {
                rows[i][k] = free.get(k).value(posterior.draws()[i][k]);
            }
        }
        return new Draws(directions.free(), rows);
    }
}
