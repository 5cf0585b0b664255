package dev.stagecrew.ingest.store;

import dev.stagecrew.core.result.RunManifest;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Which replications of which plan are there. One thread adds, any may ask. */
final class StoredReplications {
    private final Map<String, BitSet> byPlan = new HashMap<>();

    StoredReplications(RunManifest manifest) {
        manifest.plans().forEach(plan -> byPlan.put(plan.id(), new BitSet()));
    }

    boolean knows(String plan) {
        return byPlan.containsKey(plan);
    }

    synchronized boolean has(String plan, int replication) {
        return of(plan).get(replication);
    }

    synchronized void add(String plan, int replication) {
        of(plan).set(replication);
    }

    synchronized BitSet copyOf(String plan) {
        return (BitSet) of(plan).clone();
    }

    synchronized int count() {
        return byPlan.values().stream().mapToInt(BitSet::cardinality).sum();
    }

    /** How many are there, counted from 0 without a gap, for every plan. */
    synchronized int common() {
        return byPlan.values().stream()
                .mapToInt(stored -> stored.nextClearBit(0))
                .min()
                .orElse(0);
    }

    /** Whether every plan has the first so many. */
    synchronized boolean cover(Map<String, Integer> taken) {
        return byPlan.keySet().stream()
                .allMatch(plan -> of(plan).nextClearBit(0) >= taken.getOrDefault(plan, Integer.MAX_VALUE));
    }

    private BitSet of(String plan) {
        BitSet stored = byPlan.get(plan);
        if (stored == null) {
            throw new IllegalArgumentException("the run has no plan " + plan);
        }
        return stored;
    }
}
