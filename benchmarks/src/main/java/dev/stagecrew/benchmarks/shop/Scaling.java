package dev.stagecrew.benchmarks.shop;

import dev.stagecrew.benchmarks.Examples;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.scenario.file.ScenarioReader;
import dev.stagecrew.simulator.experiment.Experiment;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What size costs: shops with 10 and 100 times the customers and the people, shops with 10 and 100 times the visits but
 * the same buyers, and 100 to 10,000 replications.
 */
public final class Scaling {
    private Scaling() {}

    /**
     * Measures.
     *
     * @param args one text of two lists at most: sizes of shops and numbers of replications, as {@code 1,10,100
     *     100,1000,10000}
     */
    public static void main(String[] args) {
        String[] lists = String.join(" ", args).strip().split("\\s+", 0);
        int[] sizes = numbers(lists, 0, "1,10,100");
        int[] replications = numbers(lists, 1, "100,1000,10000");
        Scenario shop = ScenarioReader.read(Examples.file("coffee-shop"));
        warmUp(shop);
        System.out.printf("%-40s %6s %12s %14s %12s%n", "", "years", "events/year", "CPU us/event", "CPU ms/yr");
        for (int size : sizes) {
            print(
                    size + " x the customers and the people",
                    LargerShop.ofCustomers(shop, size),
                    Math.max(4, 100 / size));
        }
        for (int size : sizes) {
            print(size + " x the visits, the same buyers", LargerShop.ofVisits(shop, size), 100);
        }
        System.out.printf("%n%-40s %12s %14s%n", "replications of a month", "seconds", "live heap, MiB");
        Scenario month = LargerShop.forMonths(shop, 1);
        for (int number : replications) {
            replicate(month, number);
        }
    }

    private static int[] numbers(String[] lists, int which, String otherwise) {
        String list = which < lists.length && !lists[which].isEmpty() ? lists[which] : otherwise;
        return Stream.of(list.split(",", 0)).mapToInt(Integer::parseInt).toArray();
    }

    private static void warmUp(Scenario shop) {
        try (Experiment experiment = Experiment.open(shop, shop.seed(), 1)) {
            TimedYears.simulate(experiment, shop, 0, 100);
        }
    }

    private static void print(String what, Scenario scenario, int years) {
        try (Experiment experiment = Experiment.open(scenario, scenario.seed(), 1)) {
            TimedYears took = TimedYears.simulate(experiment, scenario, 0, years);
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
            TimedYears took = TimedYears.simulate(
                    experiment, scenario, 0, replications / scenario.plans().size());
            System.gc();
            long live = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
            System.out.printf(
                    Locale.ROOT, "%-40d %12.1f %14.1f%n", took.years(), took.seconds(), live / (1024.0 * 1024));
        }
    }
}
