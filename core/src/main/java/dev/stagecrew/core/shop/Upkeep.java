package dev.stagecrew.core.shop;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.work.Quality;

/**
 * What a quality asks for.
 *
 * @param hoursToday skilled hours a day that hold it where it is
 * @param scaleHours skilled hours that, beyond those, close 63 % of the gap to the best there is; 0 where no work feeds it
 * @param follow share by which what counts as done of late moves in a day towards what was done on it
 * @param wearADay share of what was built, or is no longer upheld, that is gone after a day
 */
record Upkeep(double hoursToday, double scaleHours, double follow, double wearADay) {
    /** Of something that neither work nor time moves. */
    static final Upkeep STILL = new Upkeep(0, 0, 0, 0);

    private static final int DAYS = 7;

    /**
     * Of a quality.
     *
     * @param hoursToday skilled hours a day that hold it
     * @param needHours hours of fully skilled work a week that it asks for
     */
    static Upkeep of(Quality quality, double hoursToday, double needHours, Assumptions assumptions) {
        double weeks = assumptions.get(Assumption.QUALITY_WEEKS);
        return new Upkeep(
                hoursToday,
                needHours * assumptions.get(Assumption.BUILD_WEEKS),
                -StrictMath.expm1(-1 / (DAYS * weeks)),
                wearADay(halfLifeWeeks(quality, assumptions)));
    }

    /** The same, were other hours to hold it. */
    Upkeep heldBy(double hours) {
        return new Upkeep(hours, scaleHours, follow, wearADay);
    }

    private static double wearADay(double halfLifeWeeks) {
        return -StrictMath.expm1(-StrictMath.log(2) / (DAYS * halfLifeWeeks));
    }

    /** The time in which half of it is gone when nobody works on it. Plans for next year do not wear out. */
    private static double halfLifeWeeks(Quality quality, Assumptions assumptions) {
        return switch (quality) {
            case CONTENT -> assumptions.get(Assumption.WEAR_CONTENT);
            case MARKETING -> assumptions.get(Assumption.WEAR_MARKETING);
            case MERCHANDISING -> assumptions.get(Assumption.WEAR_MERCHANDISING);
            case SITE -> assumptions.get(Assumption.WEAR_SITE);
            case CRM -> assumptions.get(Assumption.WEAR_CRM);
            case PROCESS -> assumptions.get(Assumption.WEAR_PROCESS);
            case BUSINESS -> Double.POSITIVE_INFINITY;
        };
    }
}
