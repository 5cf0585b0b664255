package dev.stagecrew.core.shop;

import dev.stagecrew.core.assumption.Assumptions;

/** The slow stocks of one shop in one replication: each belongs to the agent that moves it. */
public record Stocks(Opening opening, Qualities qualities, Customers customers, Reputation reputation) {
    /** Stocks that follow what happens, from a standing on. */
    public static Stocks moving(Opening opening, double[] needHours, Standing standing, Assumptions assumptions) {
        return new Stocks(
                opening,
                Qualities.moving(opening, needHours, standing, assumptions),
                Customers.moving(opening, standing, assumptions),
                Reputation.moving(opening, standing, assumptions));
    }

    /** Stocks that stay as the owner describes them, whatever happens; what would move them is told. */
    public static Stocks held(Opening opening, Assumptions assumptions, Flows flows) {
        return new Stocks(
                opening,
                Qualities.held(opening, flows),
                Customers.held(opening, assumptions, flows),
                Reputation.held(opening, assumptions, flows));
    }
}
