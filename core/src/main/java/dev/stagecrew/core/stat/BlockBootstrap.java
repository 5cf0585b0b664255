package dev.stagecrew.core.stat;

import dev.stagecrew.core.random.RandomStream;
import java.util.function.ToDoubleFunction;

/**
 * The 95% interval of a number that days in a row tell, which are not independent: whole blocks of days, as weeks, are
 * drawn with replacement, and the number is worked out anew for each draw.
 *
 * <p>Source: H. R. Künsch, The jackknife and the bootstrap for general stationary observations, Annals of Statistics 17
 * (1989) 1217–1241, doi:10.1214/aos/1176347265; blocks here do not overlap (E. Carlstein 1986), so that a week stays a
 * week.
 *
 * @param low the 2.5% quantile of the draws
 * @param high their 97.5% quantile
 */
public record BlockBootstrap(double low, double high) {
    private static final double[] ENDS = {.025, .975};

    /**
     * The interval of a number.
     *
     * @param blocks how many there are
     * @param draws how many bootstrap samples; 400 are enough for two digits
     * @param chance the stream to draw from
     * @param number of the blocks at these indices, each drawn once or more often; NaN for a draw that cannot tell
     */
    public static BlockBootstrap of(int blocks, int draws, RandomStream chance, ToDoubleFunction<int[]> number) {
        if (blocks < 1) {
            throw new IllegalArgumentException("there must be a block to draw");
        }
        double[] found = new double[draws];
        int[] chosen = new int[blocks];
        for (int draw = 0; draw < draws; draw++) {
            for (int i = 0; i < blocks; i++) {
                chosen[i] = chance.nextInt(blocks);
            }
            found[draw] = number.applyAsDouble(chosen);
        }
        double[] ends = Quantiles.of(found, ENDS);
        return new BlockBootstrap(ends[0], ends[1]);
    }
}
