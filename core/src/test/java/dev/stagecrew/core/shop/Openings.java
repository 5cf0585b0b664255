package dev.stagecrew.core.shop;

import dev.stagecrew.core.work.Quality;
import java.util.Map;

/** First mornings for tests: a shop of which only what matters is told. */
final class Openings {
    private Openings() {}

    static Opening of(Map<Quality, Double> quality) {
        return new Opening(quality, 0, 0, 4.3, 1, false);
    }

    static Opening withCustomers(double customers) {
        return new Opening(Map.of(), customers, 0, 4.3, 1, false);
    }

    static Opening withReviews(double perProduct, double rating, int products) {
        return new Opening(Map.of(), 0, perProduct, rating, products, false);
    }
}
