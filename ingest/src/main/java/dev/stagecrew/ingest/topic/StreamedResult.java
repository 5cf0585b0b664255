package dev.stagecrew.ingest.topic;

import dev.stagecrew.core.result.ReplicationResult;

/**
 * A result as it travels.
 *
 * @param run whose result it is
 */
public record StreamedResult(StreamId run, ReplicationResult result) {}
