package dev.stagecrew.core.shop;

import java.util.Optional;
import java.util.stream.Stream;

/** Where visits come from. */
public enum Channel {
    SOCIAL("social"),
    DIRECT("direct"),
    ORGANIC("organic"),
    PAID("paid"),
    RETURNING("returning"),
    EMAIL("email");

    private final String id;

    Channel(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    public static Optional<Channel> byId(String id) {
        return Stream.of(values()).filter(channel -> channel.id.equals(id)).findFirst();
    }
}
