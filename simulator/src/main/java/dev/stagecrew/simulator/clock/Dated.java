package dev.stagecrew.simulator.clock;

/** A message and the instant of its delivery. */
public record Dated<T>(long atMillis, T message) {}
