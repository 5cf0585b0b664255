package dev.stagecrew.core.shop;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
import java.util.OptionalDouble;

/**
 * A firm that keeps the goods and packs the orders, as it offers to. Amounts are in the scenario's currency.
 *
 * @param costPerOrder for picking and packing a parcel, the post apart
 * @param costPerReturn for unpacking one that comes back
 * @param costPerMonth for storage and the account
 * @param leastPerMonth the smallest bill of a month
 * @param cutOffHour hour of the day, 0 to 24: what is ordered by then goes with that day's pickup
 * @param errors share of parcels with something else in them; as believed where left out
 * @param upkeepHours a week of whoever keeps the team in step; as believed where left out
 */
public record FulfilmentHouse(
        String name,
        double costPerOrder,
        double costPerReturn,
        double costPerMonth,
        double leastPerMonth,
        double cutOffHour,
        OptionalDouble errors,
        OptionalDouble upkeepHours) {
    public FulfilmentHouse {
        if (!(costPerOrder >= 0 && costPerReturn >= 0 && costPerMonth >= 0 && leastPerMonth >= 0)) {
            throw new IllegalArgumentException("no house pays for packing: " + name);
        }
    }

    /** Share of parcels with something else in them. */
    public double errors(Assumptions assumptions) {
        return errors.orElse(assumptions.get(Assumption.HOUSE_ERRORS));
    }

    /** Hours a week that dealing with it takes. */
    public double upkeepHours(Assumptions assumptions) {
        return upkeepHours.orElse(assumptions.get(Assumption.HOUSE_UPKEEP));
    }
}
