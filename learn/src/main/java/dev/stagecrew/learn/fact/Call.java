package dev.stagecrew.learn.fact;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A call or chat, for which somebody waited at the other end.
 *
 * @param answered when a person took it
 * @param ended when it was over, or the customer gave up
 * @param abandoned whether the customer gave up before anybody took it
 */
public record Call(
        Instant arrived,
        Optional<Instant> answered,
        Optional<Instant> ended,
        boolean abandoned,
        OptionalLong agent,
        Origin origin) {}
