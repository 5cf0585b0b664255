package dev.stagecrew.ingest.store;

/**
 * How far a partition has been read into the store.
 *
 * @param cluster Kafka's cluster id
 * @param topicId Kafka's topic id: a topic that was deleted and made again has another
 * @param nextOffset offset of the first record that is not in the store
 */
public record StreamPosition(String cluster, String topic, String topicId, int partition, long nextOffset) {
    /** Whether the other is about the same partition of the same topic of the same cluster. */
    public boolean samePartition(StreamPosition other) {
        return cluster.equals(other.cluster) && topicId.equals(other.topicId) && partition == other.partition;
    }
}
