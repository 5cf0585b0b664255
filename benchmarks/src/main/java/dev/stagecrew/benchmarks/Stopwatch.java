package dev.stagecrew.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** Elapsed time and processor time of the whole process, from its creation on. */
public final class Stopwatch {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final long startNanos = System.nanoTime();
    private final long startCpuNanos = SYSTEM.getProcessCpuTime();

    public double seconds() {
        return (System.nanoTime() - startNanos) / 1e9;
    }

    /** Of all threads together: the collector's and the compiler's, too. */
    public double cpuSeconds() {
        return (SYSTEM.getProcessCpuTime() - startCpuNanos) / 1e9;
    }
}
