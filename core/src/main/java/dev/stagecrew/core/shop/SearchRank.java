package dev.stagecrew.core.shop;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.work.Quality;

/** Visibility in search: follows targeting (60%) and content (40%) over half a year, counted from where the shop began. */
public final class SearchRank {
    private static final double MARKETING_SHARE = .6;
    private static final double FLOOR = -.8;

    private final double start;
    private final double gain;
    private final double follow;
    private double rank;

    public SearchRank(Assumptions assumptions, double startMarketing, double startContent) {
        this.start = target(startMarketing, startContent);
        this.gain = assumptions.get(Assumption.SEARCH_GAIN);
        this.follow = -StrictMath.expm1(-1 / (7 * assumptions.get(Assumption.SEARCH_WEEKS)));
    }

    public void endDay(Morning state) {
        double target = target(state.quality(Quality.MARKETING), state.quality(Quality.CONTENT)) - start;
        rank += (target - rank) * follow;
    }

    public double rank() {
        return rank;
    }

    /** Search traffic relative to the start. */
    public double factor() {
        return 1 + Math.max(FLOOR, gain * rank);
    }

    private static double target(double marketing, double content) {
        return MARKETING_SHARE * marketing + (1 - MARKETING_SHARE) * content;
    }
}
