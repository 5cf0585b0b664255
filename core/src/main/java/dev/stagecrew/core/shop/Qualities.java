package dev.stagecrew.core.shop;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.work.Quality;
import java.util.Map;

/**
 * The slow stocks. Each follows the work of the last seven days: dQ/dt = (min(1, Σ hours · skill / need) − Q) / τ, so
 * that work pays off over weeks and neglect wears it down.
 */
public final class Qualities {
    private static final int DAYS = 7;

    private final double[] stock = new double[Quality.values().length];
    private final double[] needHours;
    private final double[][] creditHours = new double[DAYS][Quality.values().length];
    private final double follow;

    /**
     * The stocks at the start.
     *
     * @param needHours for each quality, hours of fully skilled work a week that hold it at 1; 0 for a quality that
     *     nothing feeds, which then stays as it is
     */
    public Qualities(Assumptions assumptions, Map<Quality, Double> start, double[] needHours, int firstDay) {
        this.needHours = needHours.clone();
        double days = assumptions.get(Assumption.QUALITY_WEEKS) * DAYS;
        this.follow = -StrictMath.expm1(-1 / days);
        for (Quality quality : Quality.values()) {
            double value = start.getOrDefault(quality, 0.0);
            stock[quality.ordinal()] = value;
            for (int day = 0; day < DAYS; day++) {
                creditHours[day][quality.ordinal()] = value * needHours[quality.ordinal()] / DAYS;
            }
            creditHours[Math.floorMod(firstDay, DAYS)][quality.ordinal()] = 0; // today is yet to be worked
        }
    }

    /** Work was done today: hours times skill. */
    public void credit(int day, Quality quality, double skilledHours) {
        creditHours[Math.floorMod(day, DAYS)][quality.ordinal()] += skilledHours;
    }

    /** Midnight: the stocks move, and the oldest day is forgotten. */
    public void endDay(int day) {
        for (int quality = 0; quality < stock.length; quality++) {
            if (needHours[quality] > 0) {
                double done = 0;
                for (double[] oneDay : creditHours) {
                    done += oneDay[quality];
                }
                stock[quality] += (Math.min(1, done / needHours[quality]) - stock[quality]) * follow;
            }
            creditHours[Math.floorMod(day + 1, DAYS)][quality] = 0;
        }
    }

    public double[] values() {
        return stock.clone();
    }
}
