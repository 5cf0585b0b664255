package dev.stagecrew.core.today;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * The model's best agreement with the books.
 *
 * @param factors of what is free; 1 where nothing had to move
 * @param found what the model says to each figure; NaN where it says nothing
 */
public record Agreement(Map<FreeParameter, Double> factors, Map<Figure, Double> found) {
    public Agreement {
        EnumMap<FreeParameter, Double> factorsCopy = new EnumMap<>(FreeParameter.class);
        factorsCopy.putAll(factors);
        factors = Collections.unmodifiableMap(factorsCopy);
        EnumMap<Figure, Double> foundCopy = new EnumMap<>(Figure.class);
        foundCopy.putAll(found);
        found = Collections.unmodifiableMap(foundCopy);
    }

    public double factor(FreeParameter factor) {
        return factors.getOrDefault(factor, 1.0);
    }

    public double found(Figure figure) {
        return found.getOrDefault(figure, Double.NaN);
    }
}
