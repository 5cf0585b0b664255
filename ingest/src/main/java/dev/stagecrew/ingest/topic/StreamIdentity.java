package dev.stagecrew.ingest.topic;

import java.util.Map;

/**
 * Which topics of which cluster a position belongs to. A broker's data can be wiped while a store is kept: names stay the
 * same then, these ids do not.
 *
 * @param cluster Kafka's cluster id
 * @param topicIds Kafka's topic id by topic name
 * @param partitions number of partitions by topic name
 */
public record StreamIdentity(String cluster, Map<String, String> topicIds, Map<String, Integer> partitions) {
    public StreamIdentity {
        topicIds = Map.copyOf(topicIds);
        partitions = Map.copyOf(partitions);
    }
}
