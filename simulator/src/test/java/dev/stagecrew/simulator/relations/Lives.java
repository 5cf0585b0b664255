package dev.stagecrew.simulator.relations;

import dev.stagecrew.core.event.EventSink;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.simulator.experiment.Experiment;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Lives shops, on one lane, and remembers: the relations of a family share what was lived once, and what holds a shop is found
 * once for all of its plans.
 */
final class Lives implements AutoCloseable {
    private final Map<Long, Experiment> lanes = new HashMap<>();
    private final Map<Key, Life> known = new HashMap<>();
    private final Map<Key, Life> stills = new HashMap<>();

    /** Nobody is hired. */
    Life of(Ground shop) {
        return of(shop, Ground.NOBODY);
    }

    Life of(Ground shop, String plan) {
        return of(shop.scenario(), shop.seed(), plan, 0);
    }

    Life of(Scenario shop, long seed, String plan, int number) {
        return known.computeIfAbsent(
                new Key(shop, seed, plan, number),
                key -> new Life(experiment(shop, seed).replicate(plan, number, event -> {})));
    }

    /** Held still: as its file states it, on every day, so that nobody has to find out what holds it. */
    Life still(Ground shop, String plan) {
        return still(shop.scenario(), shop.seed(), plan);
    }

    Life still(Ground shop) {
        return still(shop, Ground.NOBODY);
    }

    Life still(Scenario shop, long seed, String plan) {
        return stills.computeIfAbsent(
                new Key(shop, seed, plan, 0),
                key -> new Life(experiment(shop, seed).still().replicate(plan, 0, event -> {})));
    }

    /** The mean of a KPI over the first lives. */
    double mean(Ground shop, String plan, String kpi, int lives) {
        Scenario scenario = shop.scenario();
        return IntStream.range(0, lives)
                .mapToDouble(number -> of(scenario, shop.seed(), plan, number).whole(kpi))
                .average()
                .orElseThrow();
    }

    /** Lives it anew while somebody listens. */
    Life heard(Ground shop, String plan, EventSink listener) {
        return new Life(experiment(shop.scenario(), shop.seed()).replicate(plan, 0, listener));
    }

    private Experiment experiment(Scenario shop, long seed) {
        Experiment first = lanes.computeIfAbsent(seed, key -> Experiment.open(shop, seed, 1));
        return first.with(shop);
    }

    @Override
    public void close() {
        lanes.values().forEach(Experiment::close);
    }

    private record Key(Scenario shop, long seed, String plan, int number) {}
}
