package dev.stagecrew.benchmarks.desk;

import dev.stagecrew.benchmarks.Examples;
import dev.stagecrew.core.theory.ErlangA;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Who simulates the help desk fastest? Everybody runs on one thread of one process, in turns, so that whatever else the
 * machine does meets all alike; the first rounds warm up and do not count. Processor time is that of the one thread: it is
 * the steadier measure on a machine that does other things, and leaves out the garbage collector's threads.
 */
public final class ErlangARace {
    private static final double HOURS_A_ROUND = 20_000;
    private static final int WARM_UP_ROUNDS = 5;
    private static final int ROUNDS = 15;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final List<Contender> contenders;
    private final double[][] perSecond;
    private final double[][] perCpuSecond;
    private final DeskRun[] totals;

    private ErlangARace(List<Contender> contenders) {
        this.contenders = contenders;
        this.perSecond = new double[contenders.size()][ROUNDS];
        this.perCpuSecond = new double[contenders.size()][ROUNDS];
        this.totals = new DeskRun[contenders.size()];
        Arrays.fill(totals, DeskRun.NOTHING);
    }

    public static void main(String[] args) {
        try (Contender engine = new EngineDesk(Examples.file("theory/erlang-a"));
                Contender ssj = new SsjDesk();
                Contender handWritten = new HandWrittenDesk()) {
            ErlangARace race = new ErlangARace(List.of(engine, ssj, handWritten));
            for (int round = 0; round < WARM_UP_ROUNDS + ROUNDS; round++) {
                race.run(round);
            }
            race.print(System.out);
        }
    }

    private void run(int round) {
        for (int who = 0; who < contenders.size(); who++) {
            long start = System.nanoTime();
            long startCpu = THREADS.getCurrentThreadCpuTime();
            DeskRun result = contenders.get(who).simulate(HOURS_A_ROUND, round);
            double cpuSeconds = (THREADS.getCurrentThreadCpuTime() - startCpu) / 1e9;
            double seconds = (System.nanoTime() - start) / 1e9;
            if (round >= WARM_UP_ROUNDS) {
                perSecond[who][round - WARM_UP_ROUNDS] = result.customers() / seconds;
                perCpuSecond[who][round - WARM_UP_ROUNDS] = result.customers() / cpuSeconds;
                totals[who] = totals[who].plus(result);
            }
        }
    }

    private void print(PrintStream out) {
        ErlangA exact = HelpDeskModel.exact();
        out.printf(
                Locale.ROOT,
                "M/M/8+M: 30 arrivals an hour, 8 agents at 4 an hour, patience 30 minutes.%n"
                        + "Exact: wait %.7f h, %.4f%% abandon, %.4f%% busy. One thread, %d rounds in turn, median.%n%n",
                exact.meanWaitHours(),
                100 * exact.abandonedShare(),
                100 * exact.utilisation(),
                ROUNDS);
        out.printf(
                "%-42s %12s %8s   %s%n",
                "", "customers/s", "of SSJ", "error of: mean wait, share abandoning, share busy");
        for (int who = 0; who < contenders.size(); who++) {
            DeskRun total = totals[who];
            out.printf(
                    Locale.ROOT,
                    "%-40s %,12.0f %7.2f %,16.0f %7.2f   %+.2f%% %+.2f%% %+.2f%%%n",
                    contenders.get(who).name(),
                    median(perSecond[who]),
                    medianRatio(perSecond[who], perSecond[1]),
                    median(perCpuSecond[who]),
                    medianRatio(perCpuSecond[who], perCpuSecond[1]),
                    100 * (total.meanWaitHours() / exact.meanWaitHours() - 1),
                    100 * (total.abandonedShare() / exact.abandonedShare() - 1),
                    100 * (total.utilisation() / exact.utilisation() - 1));
        }
    }

    private static double medianRatio(double[] values, double[] others) {
        double[] ratios = new double[values.length];
        Arrays.setAll(ratios, round -> values[round] / others[round]);
        return median(ratios);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
