package dev.stagecrew.core.scenario;

import dev.stagecrew.core.shop.Inbox;
import dev.stagecrew.core.shop.Medium;
import dev.stagecrew.core.shop.Opening;
import dev.stagecrew.core.shop.SalesTerms;
import dev.stagecrew.core.shop.Traffic;
import dev.stagecrew.core.time.Timetable;
import dev.stagecrew.core.work.Quality;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the shop knows of itself: facts of its books and its start, not beliefs about the world.
 *
 * @param traffic absent for a help desk without a shop
 * @param desk a stream of contacts straight to the help desk, absent for most shops
 * @param grossMargin share of revenue left after goods, the tax inside it apart
 * @param paymentFee share of revenue
 * @param shippingPerOrder paid by the shop, in the scenario's currency
 * @param fixedCostsPerMonth rent, subscriptions, the owner's draw unless it is their pay; the same under every plan
 * @param nonOnlinePerMonth revenue that does not come from the site, unmoved by any plan
 * @param customers active customers at the start
 * @param reviews reviews a product at the start
 * @param rating mean stars at the start
 * @param products how many products share the reviews
 * @param reviewsGrow whether the shop is too young for its orders and its reviews to have come to rest
 * @param productGroups how many groups of products are restocked together
 * @param pickupHour hour of the day at which the carrier collects
 * @param quality state of each quality at the start, 0 to 1
 * @param inbox how customers reach the help desk
 * @param openingHours when the help desk is open, for promises in working hours
 * @param terms on which it sells
 */
public record Shop(
        Optional<Traffic> traffic,
        Optional<Desk> desk,
        double openingCash,
        double orderValue,
        double grossMargin,
        double paymentFee,
        double shippingPerOrder,
        double fixedCostsPerMonth,
        double nonOnlinePerMonth,
        double customers,
        double reviews,
        double rating,
        int products,
        boolean reviewsGrow,
        int productGroups,
        double pickupHour,
        Map<Quality, Double> quality,
        Inbox inbox,
        Timetable openingHours,
        SalesTerms terms) {
    public Shop {
        EnumMap<Quality, Double> copy = new EnumMap<>(Quality.class);
        copy.putAll(quality);
        quality = Collections.unmodifiableMap(copy);
    }

    /** Whether it is a help desk without a shop: nobody visits it, and it sells nothing. */
    public boolean isDeskAlone() {
        return traffic.isEmpty();
    }

    /** The media by which people reach its help desk. */
    public List<Medium> media() {
        List<Medium> counted = desk.map(Desk::media).orElse(List.of());
        return isDeskAlone() && !counted.isEmpty()
                ? counted
                : Stream.concat(inbox.media().stream(), counted.stream())
                        .distinct()
                        .sorted()
                        .toList();
    }

    /** How the shop's first day finds it. */
    public Opening opening() {
        return new Opening(quality, customers, reviews, rating, products, reviewsGrow);
    }

    /** The same shop with another mean value of an order. */
    public Shop withOrderValue(double other) {
        return with(traffic, other, grossMargin, customers);
    }

    /** The same shop with other visits. */
    public Shop withTraffic(Traffic other) {
        return with(Optional.of(other), orderValue, grossMargin, customers);
    }

    /** The same shop with another share of revenue left after goods. */
    public Shop withGrossMargin(double other) {
        return with(traffic, orderValue, other, customers);
    }

    /** The same shop with another number of active customers at the start. */
    public Shop withCustomers(double other) {
        return with(traffic, orderValue, grossMargin, other);
    }

    /** The same shop on other terms of sale. */
    public Shop with(SalesTerms other) {
        return with(traffic, orderValue, grossMargin, customers, other);
    }

    private Shop with(
            Optional<Traffic> otherTraffic, double otherOrderValue, double otherGrossMargin, double otherCustomers) {
        return with(otherTraffic, otherOrderValue, otherGrossMargin, otherCustomers, terms);
    }

    private Shop with(
            Optional<Traffic> otherTraffic,
            double otherOrderValue,
            double otherGrossMargin,
            double otherCustomers,
            SalesTerms otherTerms) {
        return new Shop(
                otherTraffic,
                desk,
                openingCash,
                otherOrderValue,
                otherGrossMargin,
                paymentFee,
                shippingPerOrder,
                fixedCostsPerMonth,
                nonOnlinePerMonth,
                otherCustomers,
                reviews,
                rating,
                products,
                reviewsGrow,
                productGroups,
                pickupHour,
                quality,
                inbox,
                openingHours,
                otherTerms);
    }
}
