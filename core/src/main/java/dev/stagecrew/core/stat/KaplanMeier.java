package dev.stagecrew.core.stat;

import java.util.Arrays;

/**
 * How long things take when some of them are not over yet: the share that is still waiting after each time, learned from
 * the finished and the unfinished alike. An unfinished one says that it took at least so long; leaving it out would make
 * everything look faster than it is.
 *
 * <p>Where one ends and another is cut off at the same time, the end counts as the earlier.
 *
 * <p>Formulas: S(t) = Π(1 − dᵢ/nᵢ) over the times up to t; Greenwood: Var S(t) = S(t)² · Σ dᵢ/(nᵢ(nᵢ − dᵢ)). The 95%
 * interval is taken on the scale ln(−ln S), which keeps it between 0 and 1, and that of a quantile is the range of times
 * whose interval holds the quantile's level.
 *
 * <p>Sources: E. L. Kaplan, P. Meier, Nonparametric estimation from incomplete observations, JASA 53 (1958) 457–481,
 * doi:10.1080/01621459.1958.10501452; M. Greenwood 1926; R. Brookmeyer, J. Crowley, A confidence interval for the median
 * survival time, Biometrics 38 (1982) 29–41, doi:10.2307/2530286.
 */
public final class KaplanMeier {
    private static final double Z = 1.959963984540054;

    private final double[] times;
    private final double[] survival;
    private final double[] spread;
    private final int count;
    private final int ended;

    private KaplanMeier(double[] times, double[] survival, double[] spread, int count, int ended) {
        this.times = times;
        this.survival = survival;
        this.spread = spread;
        this.count = count;
        this.ended = ended;
    }

    /**
     * The curve of these waits.
     *
     * @param waits how long each took, or has taken so far, from 0 up
     * @param over whether it is over
     */
    public static KaplanMeier of(double[] waits, boolean[] over) {
        if (waits.length != over.length) {
            throw new IllegalArgumentException(
                    waits.length + " waits of which " + over.length + " are said to be over");
        }
        double[] ends = select(waits, over, true);
        double[] cuts = select(waits, over, false);
        double[] times = Arrays.stream(ends).distinct().toArray();
        double[] survival = new double[times.length];
        double[] spread = new double[times.length];
        double left = 1;
        double sum = 0;
        int end = 0;
        int cut = 0;
        for (int i = 0; i < times.length; i++) {
            while (cut < cuts.length && cuts[cut] < times[i]) {
                cut++;
            }
            int waiting = waits.length - end - cut;
            int first = end;
            while (end < ends.length && ends[end] == times[i]) {
                end++;
            }
            int now = end - first;
            left *= 1 - (double) now / waiting;
            sum += now == waiting ? Double.POSITIVE_INFINITY : (double) now / waiting / (waiting - now);
            survival[i] = now == waiting ? 0 : left;
            spread[i] = sum;
        }
        return new KaplanMeier(times, survival, spread, waits.length, ends.length);
    }

    private static double[] select(double[] waits, boolean[] over, boolean wanted) {
        double[] chosen = new double[waits.length];
        int n = 0;
        for (int i = 0; i < waits.length; i++) {
            if (!(waits[i] >= 0)) {
                throw new IllegalArgumentException("a wait must not be " + waits[i]);
            }
            if (over[i] == wanted) {
                chosen[n++] = waits[i];
            }
        }
        double[] sorted = Arrays.copyOf(chosen, n);
        Arrays.sort(sorted);
        return sorted;
    }

    /** How many waits there are, finished or not. */
    public int count() {
        return count;
    }

    /** The share of waits that are not over. */
    public double censoredShare() {
        return count == 0 ? Double.NaN : 1 - (double) ended / count;
    }

    /** The share that is still waiting after this time. */
    public double survival(double time) {
        int step = step(time);
        return step < 0 ? 1 : survival[step];
    }

    /** Greenwood's standard error of {@link #survival}; 0 before the first end and after the last, if all have ended. */
    public double standardError(double time) {
        int step = step(time);
        return step < 0 || survival[step] == 0 ? 0 : survival[step] * Math.sqrt(spread[step]);
    }

    /** The lower end of the 95% interval of {@link #survival}. */
    public double low(double time) {
        int step = step(time);
        return step < 0 ? 1 : band(step, 1);
    }

    /** The upper end of the 95% interval of {@link #survival}. */
    public double high(double time) {
        int step = step(time);
        return step < 0 ? 1 : band(step, -1);
    }

    /** The time after which at least a share of {@code p} is over; NaN where so many have never been seen to end. */
    public double quantile(double p) {
        return firstTime(p, survival);
    }

    public double median() {
        return quantile(.5);
    }

    /** The lower end of the 95% interval of {@link #quantile}. */
    public double quantileLow(double p) {
        double[] bands = new double[times.length];
        Arrays.setAll(bands, step -> band(step, 1));
        return firstTime(p, bands);
    }

    /** The upper end of the 95% interval of {@link #quantile}; NaN where nothing bounds it. */
    public double quantileHigh(double p) {
        double[] bands = new double[times.length];
        Arrays.setAll(bands, step -> band(step, -1));
        return firstTime(p, bands);
    }

    private double firstTime(double p, double[] curve) {
        for (int i = 0; i < times.length; i++) {
            // a product of many shares misses an exact level by its last digits
            if (curve[i] <= 1 - p + 1e-12) {
                return times[i];
            }
        }
        return Double.NaN;
    }

    private double band(int step, int sign) {
        double left = survival[step];
        if (left <= 0 || left >= 1) {
            return left;
        }
        double error = Math.sqrt(spread[step]) / Math.abs(Math.log(left));
        return Math.pow(left, Math.exp(sign * Z * error));
    }

    private int step(double time) {
        int found = Arrays.binarySearch(times, time);
        return found >= 0 ? found : -found - 2;
    }
}
