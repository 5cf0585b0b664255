package dev.stagecrew.core.shop;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.work.Quality;

/** Visibility in search: follows targeting and content over half a year, counted from where the shop began. */
public final class SearchRank {
    private static final double DAYS_A_WEEK = 7;

    private final double marketingShare;
    private final double floor;
    private final double start;
    private final double gain;
    private final double follow;
    private double rank;

    public SearchRank(Assumptions assumptions, double startMarketing, double startContent) {
        this.marketingShare = assumptions.get(Assumption.SEARCH_MARKETING);
        this.floor = assumptions.get(Assumption.SEARCH_FLOOR);
        this.start = target(startMarketing, startContent);
        this.gain = assumptions.get(Assumption.SEARCH_GAIN);
        this.follow = -StrictMath.expm1(-1 / (DAYS_A_WEEK * assumptions.get(Assumption.SEARCH_WEEKS)));
    }

    /** The visibility of a shop as it opens. */
    public static SearchRank of(Opening opening, Assumptions assumptions) {
        return new SearchRank(assumptions, opening.quality(Quality.MARKETING), opening.quality(Quality.CONTENT));
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
        return 1 + Math.max(floor - 1, gain * rank);
    }

    private double target(double marketing, double content) {
        return marketingShare * marketing + (1 - marketingShare) * content;
    }
}
