package dev.stagecrew.core.shop;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Shops' traffic for tests: 6,000 visits a month from social media, 1,000 each directly and from search. */
final class Traffics {
    private static final List<Double> EVEN_HOURS = Collections.nCopies(24, 1.0);
    private static final List<Double> EVEN_WEEK = Collections.nCopies(7, 1.0);
    private static final List<Double> EVEN_YEAR = Collections.nCopies(12, 1.0);

    private Traffics() {}

    static Traffic with(double adBudget, double adSocialShare) {
        return with(adBudget, adSocialShare, EVEN_YEAR, List.of());
    }

    static Traffic with(double adBudget, double adSocialShare, List<Double> months, List<Traffic.Campaign> campaigns) {
        return new Traffic(
                6000, 1000, 1000, adBudget, adSocialShare, EVEN_HOURS, EVEN_WEEK, months, campaigns, List.of());
    }

    /** A year whose December is so many times as busy as the rest. */
    static List<Double> december(double factor) {
        List<Double> months = new ArrayList<>(EVEN_YEAR);
        months.set(11, factor);
        return months;
    }
}
