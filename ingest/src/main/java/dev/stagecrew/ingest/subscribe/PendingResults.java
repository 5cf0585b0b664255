package dev.stagecrew.ingest.subscribe;

import dev.stagecrew.core.result.ReplicationResult;
import dev.stagecrew.ingest.store.StreamPosition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was read and is not stored yet. A store takes a hundred results in one go for the price of twenty. */
final class PendingResults {
    private static final int MANY = 100;

    private final List<ReplicationResult> results = new ArrayList<>();
    private final Map<String, StreamPosition> behind = new LinkedHashMap<>();

    void add(ReplicationResult result) {
        results.add(result);
    }

    void readUpTo(List<StreamPosition> positions) {
        positions.forEach(position -> behind.put(position.topic() + "/" + position.partition(), position));
    }

    boolean isDue() {
        return results.size() >= MANY;
    }

    List<ReplicationResult> results() {
        return List.copyOf(results);
    }

    List<StreamPosition> behind() {
        return List.copyOf(behind.values());
    }

    void clear() {
        results.clear();
        behind.clear();
    }
}
