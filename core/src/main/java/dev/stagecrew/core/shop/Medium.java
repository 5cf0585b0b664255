package dev.stagecrew.core.shop;

import java.util.Optional;
import java.util.stream.Stream;

/** How somebody reaches the help desk. */
public enum Medium {
    /** Whatever comes into the one inbox of a small shop: direct messages, mails, a form. */
    MESSAGE("message"),
    EMAIL("email"),
    SOCIAL("social"),
    /** Live: open only while somebody is there. */
    CHAT("chat"),
    /** Live, as chat. */
    PHONE("phone");

    private final String id;

    Medium(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    /** Whether the shop can shut it. */
    public boolean isLive() {
        return this == CHAT || this == PHONE;
    }

    public static Optional<Medium> byId(String id) {
        return Stream.of(values()).filter(medium -> medium.id.equals(id)).findFirst();
    }
}
