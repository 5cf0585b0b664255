package dev.stagecrew.core.work;

import java.util.Optional;
import java.util.stream.Stream;

/** A slow stock between 0 and 1 that growth work feeds and neglect wears down. */
public enum Quality {
    /** Product pages, texts and pictures. */
    CONTENT("content"),
    /** Targeting of ads, campaigns and search. */
    MARKETING("marketing"),
    /** Range, prices, bundles and stock control. */
    MERCHANDISING("merchandising"),
    /** Ease and speed of the site, offer and checkout. */
    SITE("site"),
    /** E-mail and care for known customers. */
    CRM("crm"),
    /** Templates, answers and tracking mails that prevent work. */
    PROCESS("process"),
    /** Products and partners of next year; counted in hours, moves nothing within the horizon. */
    BUSINESS("business");

    private final String id;

    Quality(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    /** Whether it moves anything that happens within a horizon. */
    public boolean movesTheShop() {
        return this != BUSINESS;
    }

    public static Optional<Quality> byId(String id) {
        return Stream.of(values()).filter(quality -> quality.id.equals(id)).findFirst();
    }
}
