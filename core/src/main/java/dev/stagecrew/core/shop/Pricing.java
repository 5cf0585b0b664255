package dev.stagecrew.core.shop;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
import java.util.List;

/**
 * What prices do to demand: at f times the usual price so many visitors are ready to buy as {@code f^-elasticity} says. Of
 * what a discount for a time brings, a part is bought ahead and missing over the weeks after it. Nobody stocks up for longer
 * than that: of a long discount the last weeks count. Stretches of prices multiply, in whatever order a plan names them.
 */
public final class Pricing {
    private static final int DAYS_A_WEEK = 7;

    private final List<PriceStretch> stretches;
    private final double elasticity;
    private final double boughtAhead;
    private final double dipDays;

    public Pricing(List<PriceStretch> stretches, Assumptions assumptions) {
        this.stretches = List.copyOf(stretches);
        this.elasticity = assumptions.get(Assumption.PRICE_ELASTICITY);
        this.boughtAhead = assumptions.get(Assumption.BOUGHT_AHEAD);
        this.dipDays = DAYS_A_WEEK * assumptions.get(Assumption.DIP_WEEKS);
    }

    /** Prices of a day, relative to the usual. */
    public double factor(int day) {
        double factor = 1;
        for (PriceStretch stretch : stretches) {
            factor *= stretch.holds(day) ? stretch.factor() : 1;
        }
        return factor;
    }

    /** Ready buyers of a day, relative to those at usual prices. */
    public double demand(int day) {
        double demand = 1;
        for (PriceStretch stretch : stretches) {
            if (stretch.holds(day)) {
                demand *= readiness(stretch);
            } else if (stretch.isForATime() && day >= stretch.untilDay() && day < stretch.untilDay() + dipDays) {
                demand *= 1 - missing(stretch);
            }
        }
        return demand;
    }

    /** Share of a day's usual demand that a discount has taken ahead, 0 to 1; none where prices were higher. */
    private double missing(PriceStretch discount) {
        double days = Math.min(discount.untilDay() - discount.fromDay(), dipDays);
        double broughtPerDay = Math.max(0, readiness(discount) - 1);
        return Math.min(1, boughtAhead * broughtPerDay * days / dipDays);
    }

    private double readiness(PriceStretch stretch) {
        return StrictMath.pow(stretch.factor(), -elasticity);
    }
}
