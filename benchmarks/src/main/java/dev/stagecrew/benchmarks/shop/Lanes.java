package dev.stagecrew.benchmarks.shop;

import dev.stagecrew.benchmarks.Examples;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.scenario.file.ScenarioReader;
import dev.stagecrew.simulator.experiment.Experiment;
import java.util.Arrays;
import java.util.Locale;

/** One lane against two, in turns, on the same replications: how much sooner two of them are done. */
public final class Lanes {
    private static final int WARM_UP_ROUNDS = 2;
    private static final int ROUNDS = 9;

    private Lanes() {}

    public static void main(String[] args) {
        measure("coffee-shop", 25);
        measure("theory/erlang-a", 10);
    }

    private static void measure(String name, int replications) {
        Scenario scenario = ScenarioReader.read(Examples.file(name));
        double[] one = new double[ROUNDS];
        double[] ratios = new double[ROUNDS];
        try (Experiment alone = Experiment.open(scenario, scenario.seed(), 1);
                Experiment sideBySide = Experiment.open(scenario, scenario.seed(), 2)) {
            for (int round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
                TimedYears single = TimedYears.simulate(alone, scenario, 0, replications);
                TimedYears both = TimedYears.simulate(sideBySide, scenario, 0, replications);
                if (round >= 0) {
                    one[round] = single.perSecond();
                    ratios[round] = both.perSecond() / single.perSecond();
                }
            }
        }
        Arrays.sort(one);
        Arrays.sort(ratios);
        System.out.printf(
                Locale.ROOT,
                "%-16s one lane %7.1f replications/s; two lanes %.2f times as many (median of %d, from %.2f to %.2f)%n",
                name,
                one[ROUNDS / 2],
                ratios[ROUNDS / 2],
                ROUNDS,
                ratios[0],
                ratios[ROUNDS - 1]);
    }
}
