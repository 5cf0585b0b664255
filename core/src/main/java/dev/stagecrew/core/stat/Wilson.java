package dev.stagecrew.core.stat;

/**
 * A share with Wilson's 95% score interval, which stays between 0 and 1 and keeps its coverage near both ends.
 *
 * <p>Without observations the share is NaN and the interval is everything, 0 to 1.
 *
 * <p>Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference, JASA 22 (1927) 209–212;
 * recommended by Brown, Cai, DasGupta, Statistical Science 16 (2001) 101–133, doi:10.1214/ss/1009213286.
 *
 * <p>Formula: (p + z²/2n ± z√(p(1 − p)/n + z²/4n²)) / (1 + z²/n), z = 1.96.
 *
 * @param successes in how many it happened
 * @param count of how many
 * @param share successes / count
 * @param low lower end of the 95% interval
 * @param high upper end of the 95% interval
 */
public record Wilson(int successes, int count, double share, double low, double high) {
    /** The standard normal quantile of 0.975. */
    private static final double Z = 1.959963984540054;

    /** The share of {@code successes} among {@code count}. */
    public static Wilson of(int successes, int count) {
        if (successes < 0 || successes > count) {
            throw new IllegalArgumentException(
                    successes + " of " + count + " is not a share; it must be between 0 and " + count);
        }
        if (count == 0) {
            return new Wilson(0, 0, Double.NaN, 0, 1);
        }
        double share = (double) successes / count;
        double scale = 1 + Z * Z / count;
        double centre = (share + Z * Z / (2 * count)) / scale;
        double half = Z / scale * Math.sqrt(share * (1 - share) / count + Z * Z / (4.0 * count * count));
        // at the ends the interval touches 0 or 1 exactly; rounding must not say otherwise
        double low = successes == 0 ? 0 : centre - half;
        double high = successes == count ? 1 : centre + half;
        return new Wilson(successes, count, share, low, high);
    }
}
