package dev.stagecrew.benchmarks.desk;

/** Somebody's way to simulate the help desk, on the calling thread. */
interface Contender extends AutoCloseable {
    String name();

    /** Simulates about so many hours, with luck that differs from round to round. */
    DeskRun simulate(double hours, int round);

    @Override
    default void close() {}
}
