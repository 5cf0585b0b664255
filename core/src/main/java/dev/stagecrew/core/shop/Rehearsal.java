package dev.stagecrew.core.shop;

import dev.stagecrew.core.work.Quality;
import java.util.List;

/** What a quality would have come to in years whose hours of work are known. */
final class Rehearsal {
    private static final int HALVINGS = 24;
    private static final int WEEK = 7;

    private Rehearsal() {}

    /**
     * The skilled hours a day that hold a quality: those under which its mean over the years is what it was at the start.
     *
     * <p>Near the mean of the hours, and equal to it for hours that are the same every day. For hours that come and go it is
     * the mean that would not do: what is built closes a gap and what is missing opens another, so luck alone would drift.
     */
    static double hoursThatHold(Quality quality, Opening opening, List<Census> years, Upkeep asked) {
        double low = 0;
        double high = most(quality, years);
        for (int i = 0; i < HALVINGS && high > 0; i++) {
            double middle = (low + high) / 2;
            if (mean(quality, opening, years, asked.heldBy(middle)) > opening.quality(quality)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** Where a quality ends, in the mean of the years. */
    static double end(Quality quality, Opening opening, List<Census> years, Upkeep upkeep) {
        double sum = 0;
        for (Census year : years) {
            Stock stock = new Stock(opening.quality(quality), upkeep);
            for (int day = 0; day < year.days(); day++) {
                stock.endDay(year.hours(day, quality));
            }
            sum += stock.value();
        }
        return sum / years.size();
    }

    private static double mean(Quality quality, Opening opening, List<Census> years, Upkeep upkeep) {
        double sum = 0;
        int weeks = 0;
        for (Census year : years) {
            Stock stock = new Stock(opening.quality(quality), upkeep);
            for (int day = 0; day < year.days(); day++) {
                stock.endDay(year.hours(day, quality));
                if (day % WEEK == WEEK - 1) {
                    sum += stock.value();
                    weeks++;
                }
            }
        }
        return sum / weeks;
    }

    /** The hours of the busiest day: no mean can be above. */
    private static double most(Quality quality, List<Census> years) {
        double most = 0;
        for (Census year : years) {
            for (int day = 0; day < year.days(); day++) {
                most = Math.max(most, year.hours(day, quality));
            }
        }
        return most;
    }
}
