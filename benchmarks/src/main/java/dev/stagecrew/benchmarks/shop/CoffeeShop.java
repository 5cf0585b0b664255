package dev.stagecrew.benchmarks.shop;

import dev.stagecrew.benchmarks.Examples;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.scenario.file.ScenarioReader;
import dev.stagecrew.simulator.experiment.Experiment;
import java.util.Locale;

/** The coffee shop with all its plans: events a simulated year, microseconds an event, simulated years a second. */
public final class CoffeeShop {
    private static final int ROUNDS = 8;
    private static final int YEARS_A_PLAN = 50;

    private CoffeeShop() {}

    public static void main(String[] args) {
        Scenario scenario = ScenarioReader.read(Examples.file("coffee-shop"));
        System.out.printf(
                "%s, %d plans; the first round warms up%n%n",
                scenario.id(), scenario.plans().size());
        System.out.printf(
                "%5s %6s %12s %14s %10s %10s%n",
                "lanes", "years", "events/year", "CPU us/event", "CPU ms/yr", "years/s");
        for (int lanes = 1; lanes <= Math.min(2, Runtime.getRuntime().availableProcessors()); lanes++) {
            try (Experiment experiment = Experiment.open(scenario, scenario.seed(), lanes)) {
                for (int round = 0; round < ROUNDS; round++) {
                    int from = round * YEARS_A_PLAN;
                    print(lanes, TimedYears.simulate(experiment, scenario, from, from + YEARS_A_PLAN));
                }
            }
        }
    }

    private static void print(int lanes, TimedYears years) {
        System.out.printf(
                Locale.ROOT,
                "%5d %6d %12.0f %14.3f %10.1f %10.1f%n",
                lanes,
                years.years(),
                years.eventsEach(),
                years.cpuMicrosAnEvent(),
                years.cpuMillisEach(),
                years.perSecond());
    }
}
