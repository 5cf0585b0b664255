package dev.stagecrew.study.when;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where a shop stands on an axis at any of the sizes that were looked at: in proportion to its size, or as it was seen in
 * simulated years, with a straight line between two sizes.
 *
 * @param today at today's size
 * @param seen by factor of today's size; empty where the level is in proportion
 */
public record Levels(double today, SortedMap<Double, Double> seen) {
    public Levels {
        seen = Collections.unmodifiableSortedMap(new TreeMap<>(seen));
    }

    /** In proportion to the size. */
    static Levels inProportion(double today) {
        return new Levels(today, Collections.emptySortedMap());
    }

    /** The factor at which a level lies; nothing where it is beyond what was looked at. */
    public Optional<Double> factor(double level) {
        if (seen.isEmpty()) {
            return Optional.of(level / today);
        }
        List<Double> sizes = List.copyOf(seen.keySet());
        for (int i = 1; i < sizes.size(); i++) {
            double below = sizes.get(i - 1);
            double above = sizes.get(i);
            if (at(below) <= level && level <= at(above)) {
                double share = (level - at(below)) / (at(above) - at(below));
                return Optional.of(below + share * (above - below));
            }
        }
        return Optional.empty();
    }

    /** The level at so many times today's size; beyond what was looked at, that of the nearest size. */
    public double at(double factor) {
        if (seen.isEmpty()) {
            return today * factor;
        }
        SortedMap<Double, Double> below = seen.headMap(factor);
        SortedMap<Double, Double> above = seen.tailMap(factor);
        if (above.isEmpty()) {
            return seen.getOrDefault(seen.lastKey(), today);
        }
        double next = above.firstKey();
        double higher = above.getOrDefault(next, today);
        if (below.isEmpty()) {
            return higher;
        }
        double last = below.lastKey();
        double lower = below.getOrDefault(last, today);
        return lower + (higher - lower) * (factor - last) / (next - last);
    }
}
