package dev.stagecrew.ingest.pipeline;

import java.time.Duration;

/**
 * What the way of the results cost.
 *
 * @param streaming processor time for writing records and handing them to Kafka, summed over the threads that did it
 * @param storing processor time for reading records and writing them to the store
 * @param waiting from the last result to the closed store, when nothing else was going on
 * @param results how many results were stored
 * @param bytes their size as JSON
 */
public record TimeSpent(Duration streaming, Duration storing, Duration waiting, int results, long bytes) {}
