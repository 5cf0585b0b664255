package dev.stagecrew.core.shop;

import java.util.Optional;
import java.util.stream.Stream;

/** Where visits come from, and orders without a visit. */
public enum Channel {
    SOCIAL("social"),
    DIRECT("direct"),
    ORGANIC("organic"),
    /** Ads beside what people search for. */
    PAID_SEARCH("paid-search"),
    RETURNING("returning"),
    EMAIL("email"),
    /** Ads between what people's friends write. */
    PAID_SOCIAL("paid-social"),
    /** Orders on a marketplace, without a visit to the site. */
    MARKETPLACE("marketplace"),
    /** Orders that come by themselves. */
    SUBSCRIPTION("subscription");

    private final String id;

    Channel(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    /** Whether every visit is bought: an ad. */
    public boolean isPaid() {
        return this == PAID_SEARCH || this == PAID_SOCIAL;
    }

    /** Whether those who come by it do not know the shop yet: a sale to one of them is a first one. */
    public boolean isOfStrangers() {
        return visitsTheSite() && this != RETURNING && this != EMAIL;
    }

    /** Whether those who come by it visit the site before they order. */
    public boolean visitsTheSite() {
        return this != MARKETPLACE && this != SUBSCRIPTION;
    }

    public static Optional<Channel> byId(String id) {
        return Stream.of(values()).filter(channel -> channel.id.equals(id)).findFirst();
    }
}
