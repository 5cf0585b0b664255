package dev.stagecrew.simulator.relations;

import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.core.scenario.Shop;
import dev.stagecrew.core.shop.Traffic;
import dev.stagecrew.simulator.evidence.Example;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** A shop that relations are tried on, and the beginning of its luck: four months, with plans to hire nobody and some. */
record Ground(Example example, long seed) {
    static final String NOBODY = "do-nothing";
    static final String HANDS = "hands";
    static final int MONTHS = 4;

    static final String ALI =
            "      - { role: customer-service, name: ali, from: week 3, hours-per-week: 12, pay: 9 }\n";
    static final String NOAH = "      - { role: fulfilment, name: noah, from: week 4, hours-per-week: 10, pay: 8 }\n";
    static final String MIA = "      - { role: marketer, name: mia, from: week 3, hours-per-week: 8, pay: 20 }\n";
    static final String BOUGHT = """
                changes:
                  - { ad-budget: 900 a month, from: week 4 }
                  - { tool: Templates, duty: customer-service, cost: 30 a month, from: week 2 }
            """;
    static final String HANDS_PLAN = "  hands:\n    label: Hands\n    hires:\n" + ALI + NOAH + MIA + BOUGHT;

    /** Trades, sizes and hours that differ; two seeds, in turn. */
    static List<Ground> all() {
        return List.of(
                new Ground(shop(Example.unshipped("ladder/owner-alone.yaml")), 42),
                new Ground(shop(Example.named("coffee-shop")), 7),
                new Ground(shop(Example.unshipped("ladder/fashion.yaml")), 42),
                new Ground(shop(Example.unshipped("ladder/print-on-demand.yaml")), 7),
                new Ground(shop(Example.unshipped("ladder/supplements.yaml")), 42),
                new Ground(shop(Example.named("owner-and-assistant")), 7));
    }

    private static Example shop(Example example) {
        return example.months(MONTHS).withPlans(HANDS_PLAN);
    }

    Ground with(String... assignments) {
        return new Ground(example.with(assignments), seed);
    }

    /** With some of the text changed. */
    Ground edited(UnaryOperator<String> change) {
        String changed = change.apply(example.text());
        if (changed.equals(example.text())) {
            throw new IllegalArgumentException("nothing to change in " + example.name());
        }
        return new Ground(new Example(example.name(), changed), seed);
    }

    /** With other plans beside doing nothing: the lines below {@code plans:}. */
    Ground withPlans(String plans) {
        return new Ground(example.withPlans(plans), seed);
    }

    Ground months(int months) {
        return new Ground(example.months(months), seed);
    }

    /** So many times the visits, whatever brings them but ads. */
    Ground visits(double times) {
        Traffic usual = scenario().shop().traffic().orElseThrow();
        return with(
                aMonth("social", usual.socialPerMonth() * times),
                aMonth("direct", usual.directPerMonth() * times),
                aMonth("organic", usual.organicPerMonth() * times));
    }

    private static String aMonth(String channel, double visits) {
        return String.format(Locale.ROOT, "shop.traffic.%s=%s a month", channel, visits);
    }

    /** The shop's facts. */
    Shop facts() {
        return scenario().shop();
    }

    Scenario scenario() {
        return example.scenario();
    }

    @Override
    public String toString() {
        return scenario().id() + ", seed " + seed;
    }
}
