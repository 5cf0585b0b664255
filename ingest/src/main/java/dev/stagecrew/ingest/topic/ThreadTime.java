package dev.stagecrew.ingest.topic;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * Processor time of the thread that asks. Unlike elapsed time it does not count waiting, for the broker or for a core
 * that simulates meanwhile.
 */
public final class ThreadTime {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private ThreadTime() {}

    public static long nanos() {
        return THREADS.getCurrentThreadCpuTime();
    }
}
