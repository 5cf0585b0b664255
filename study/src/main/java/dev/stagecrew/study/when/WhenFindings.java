package dev.stagecrew.study.when;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * From which size on each hire pays.
 *
 * @param hires those that pay at the smallest size first
 * @param growth how the shop grows by itself, where sizes are told in orders
 */
public record WhenFindings(Axis axis, List<HireBySize> hires, Optional<Growth> growth) {
    public WhenFindings {
        hires = List.copyOf(hires);
    }

    /** Of each role the hire that pays soonest. */
    public List<HireBySize> soonest() {
        Map<String, HireBySize> first = new LinkedHashMap<>();
        hires.forEach(hire -> first.putIfAbsent(hire.hire().role().id(), hire));
        return List.copyOf(first.values());
    }

    /**
     * The month with which the first year ends in which the shop has grown, by itself, to the size from which a hire pays.
     *
     * @return nothing where it has that size already, where its growth cannot be told from none, or where the years that
     *     were looked at do not reach it
     */
    public OptionalInt grownInto(HireBySize hire) {
        return hire.turns()
                .filter(turns -> turns.upwards() && turns.factor() > 1)
                .flatMap(turns -> growth.filter(Growth::isCertain)
                        .map(grown -> grown.month(hire.levels().at(turns.factor()))))
                .orElse(OptionalInt.empty());
    }
}
