package dev.stagecrew.benchmarks.shop;

import dev.stagecrew.benchmarks.Scenarios;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.core.scenario.file.ScenarioReader;
import dev.stagecrew.simulator.experiment.Experiment;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/**
 * What size costs: shops with 10 and 100 times the customers and the people, shops with 10 and 100 times the visits but
 * the same buyers, and 100 to 10,000 replications.
 */
public final class Scale {
    private Scale() {}

    public static void main(String[] args) {
        Scenario shop = ScenarioReader.read(Scenarios.file("coffee-shop"));
        warmUp(shop);
        System.out.printf("%-40s %6s %12s %14s %12s%n", "", "years", "events/year", "CPU us/event", "CPU ms/yr");
        print("the shop, its people and no hires", LargerShop.ofCustomers(shop, 1), 100);
        print("10 times the customers and people", LargerShop.ofCustomers(shop, 10), 20);
        print("100 times the customers and people", LargerShop.ofCustomers(shop, 100), 4);
        print("10 times the visits, the same buyers", LargerShop.ofVisits(shop, 10), 100);
        print("100 times the visits, the same buyers", LargerShop.ofVisits(shop, 100), 100);
        System.out.printf("%n%-40s %12s %14s%n", "replications of a month", "seconds", "live heap, MiB");
        Scenario month = LargerShop.forMonths(shop, 1);
        for (int replications = 100; replications <= 10_000; replications *= 10) {
            replicate(month, replications);
        }
    }

    private static void warmUp(Scenario shop) {
        try (Experiment experiment = Experiment.open(shop, shop.seed(), 1)) {
            Years.simulate(experiment, shop, 0, 100);
        }
    }

    private static void print(String what, Scenario scenario, int years) {
        try (Experiment experiment = Experiment.open(scenario, scenario.seed(), 1)) {
            Years took = Years.simulate(experiment, scenario, 0, years);
            System.out.printf(
                    Locale.ROOT,
                    "%-40s %6d %12.0f %14.3f %12.1f%n",
                    what,
                    took.years(),
                    took.eventsEach(),
                    took.cpuMicrosAnEvent(),
                    took.cpuMillisEach());
        }
    }

    private static void replicate(Scenario scenario, int replications) {
        try (Experiment experiment = Experiment.open(scenario, scenario.seed(), 2)) {
            Years took = Years.simulate(
                    experiment, scenario, 0, replications / scenario.plans().size());
            System.gc();
            long live = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
            System.out.printf(
                    Locale.ROOT, "%-40d %12.1f %14.1f%n", took.years(), took.seconds(), live / (1024.0 * 1024));
        }
    }
}
