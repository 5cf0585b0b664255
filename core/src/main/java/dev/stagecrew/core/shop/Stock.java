package dev.stagecrew.core.shop;

/**
 * One slow quality: what was there, what was built on it since, and what has worn off for want of work.
 *
 * <p>By the day, with h skilled hours of work, h₀ of them today's, and k = ln 2 / half-life:
 *
 * <pre>
 * r      += (h − r) / memory                            what is done of late
 * built  += max(0, r − h₀) − k built                    hours beyond today's; what they made wears off too
 * worn   += k (stake max(0, 1 − r/h₀) − worn)           share of the start that is gone
 * stake   = min(1, h₀ / (k H start))                    no more than today's hours could have made
 * base    = start (1 − worn),    Q = base + (1 − base) (1 − e^(−built/H))
 * </pre>
 *
 * <p>So h = h₀ leaves everything as it is, whatever it is, and with no work at all it is gone by half in its half-life.
 * The stake says that a few minutes a week do not hold up what they could never have made; and so missing hours never
 * wear faster than the same hours would build. Q lies between 0 and 1.
 */
final class Stock {
    private final double start;
    private final Upkeep upkeep;
    private final double stake;

    private double recent;
    private double built;
    private double worn;

    Stock(double start, Upkeep upkeep) {
        this.start = start;
        this.upkeep = upkeep;
        this.recent = upkeep.hoursToday();
        double madeByToday = upkeep.wearADay() * upkeep.scaleHours() * start;
        this.stake = madeByToday > 0 ? Math.min(1, upkeep.hoursToday() / madeByToday) : 1;
    }

    /** A day with so many skilled hours is over. */
    void endDay(double skilledHours) {
        recent += (skilledHours - recent) * upkeep.follow();
        double today = upkeep.hoursToday();
        double missing = today > 0 ? stake * Math.max(0, 1 - recent / today) : 0;
        built += Math.max(0, recent - today) - built * upkeep.wearADay();
        worn += (missing - worn) * upkeep.wearADay();
    }

    /** 0 to 1. */
    double value() {
        double base = start * (1 - worn);
        double gained = upkeep.scaleHours() > 0 ? -StrictMath.expm1(-built / upkeep.scaleHours()) : 0;
        return base + (1 - base) * gained;
    }
}
