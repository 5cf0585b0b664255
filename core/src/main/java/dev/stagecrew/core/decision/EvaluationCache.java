package dev.stagecrew.core.decision;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The port to what was observed before, so that an interrupted search goes on where it was. */
public interface EvaluationCache {
    /** What was kept under a key. */
    Optional<double[]> find(String key);

    /** Keeps values under a key, in place of what was kept under it. */
    void keep(String key, double[] values);

    /** A cache that lasts as long as the object. */
    static EvaluationCache inMemory() {
        Map<String, double[]> kept = new ConcurrentHashMap<>();
        return new EvaluationCache() {
            @Override
            public Optional<double[]> find(String key) {
                return Optional.ofNullable(kept.get(key)).map(double[]::clone);
            }

            @Override
            public void keep(String key, double[] values) {
                kept.put(key, values.clone());
            }
        };
    }
}
