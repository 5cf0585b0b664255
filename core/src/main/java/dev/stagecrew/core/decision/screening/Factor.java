package dev.stagecrew.core.decision.screening;

/**
 * An assumption that may be otherwise.
 *
 * @param id the assumption's id
 * @param low lower end of its plausible range
 * @param central the value taken when another factor is looked at
 * @param high upper end of its plausible range
 */
public record Factor(String id, double low, double central, double high) {
    public Factor {
        if (!(low <= central && central <= high && low < high)) {
            throw new IllegalArgumentException("the range " + low + " to " + high + " of " + id + " with the value "
                    + central + " is none: low <= value <= high and low < high must hold");
        }
    }
}
