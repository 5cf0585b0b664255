package dev.stagecrew.study.when;

import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.core.scenario.Shop;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * From which size on practitioners say that a role is worth its pay. They are rules of thumb of people who sell something,
 * most of them in the USA; none says how sure it is.
 */
public enum Practice {
    SERVICE_ORDERS("customer-service", Measure.ORDERS, 150, 400, "wildfloweralpacas.com.au; jasieltellez.com"),
    ASSISTANT_SALES("assistant", Measure.DOLLARS, 15_000, 40_000, "eliivator.com"),
    PACKER_ORDERS("fulfilment", Measure.ORDERS, 400, 600, "dijipilot.com"),
    MANAGER_SALES("manager", Measure.DOLLARS, 25_000, 100_000, "isaasa.org; ecommercesworld15.site"),
    LISTINGS_SALES("merchandiser", Measure.DOLLARS, 40_000, 75_000, "eliivator.com"),
    MARKETER_SALES("marketer", Measure.DOLLARS, 80_000, 80_000, "attnagency.com");

    private enum Measure {
        ORDERS,
        DOLLARS
    }

    private final String role;
    private final Measure measure;
    private final double least;
    private final double most;
    private final String source;

    /**
     * A rule of thumb.
     *
     * @param least orders, or dollars of sales, a month
     * @param source where it was published
     */
    Practice(String role, Measure measure, double least, double most, String source) {
        this.role = role;
        this.measure = measure;
        this.least = least;
        this.most = most;
        this.source = source;
    }

    /** What is published of a role. */
    public static List<Practice> of(String role) {
        return Stream.of(values()).filter(rule -> rule.role.equals(role)).toList();
    }

    /** Where it was published, as addresses of sites. */
    public String source() {
        return source;
    }

    /** Whether it is told in sales, and not in orders. */
    public boolean isInSales() {
        return measure == Measure.DOLLARS;
    }

    /** As published: orders, or dollars of sales, a month. */
    public double least() {
        return least;
    }

    /** As published; the same as the least for a threshold. */
    public double most() {
        return most;
    }

    /** The least orders a month in a shop; nothing where dollars say nothing of it. */
    public OptionalDouble leastOrders(Scenario shop) {
        return orders(least, shop);
    }

    /** The most orders a month in a shop. */
    public OptionalDouble mostOrders(Scenario shop) {
        return orders(most, shop);
    }

    private OptionalDouble orders(double published, Scenario scenario) {
        if (measure == Measure.ORDERS) {
            return OptionalDouble.of(published);
        }
        return Optional.of(scenario)
                .filter(dollars -> dollars.currency().equals("USD"))
                .map(Scenario::shop)
                .map(Shop::orderValue)
                .map(value -> OptionalDouble.of(published / value))
                .orElse(OptionalDouble.empty());
    }
}
