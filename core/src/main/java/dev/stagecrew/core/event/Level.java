package dev.stagecrew.core.event;

import dev.stagecrew.core.work.Quality;

/** A slow quantity of the shop that is looked at once a day, in its last millisecond: as it stands when the day ends. */
public enum Level {
    RATING("rating"),
    REVIEWS("reviews-per-product"),
    CUSTOMERS("customers"),
    SEARCH_RANK("search-rank"),
    BACKLOG("backlog"),
    WAITING("waiting"),
    OUT_OF_STOCK("out-of-stock-share"),
    STOCK_ACCURACY("stock-accuracy"),
    /** Units on the shelf, all groups together. */
    ON_SHELF("on-shelf"),
    TEAM("team-size"),
    SECONDS_ON_SITE("seconds-on-site"),
    QUALITY_CONTENT("quality.content"),
    QUALITY_MARKETING("quality.marketing"),
    QUALITY_MERCHANDISING("quality.merchandising"),
    QUALITY_SITE("quality.site"),
    QUALITY_CRM("quality.crm"),
    QUALITY_PROCESS("quality.process"),
    QUALITY_BUSINESS("quality.business");

    private final String id;

    Level(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    /** The level at which a quality stands. */
    public static Level of(Quality quality) {
        return switch (quality) {
            case CONTENT -> QUALITY_CONTENT;
            case MARKETING -> QUALITY_MARKETING;
            case MERCHANDISING -> QUALITY_MERCHANDISING;
            case SITE -> QUALITY_SITE;
            case CRM -> QUALITY_CRM;
            case PROCESS -> QUALITY_PROCESS;
            case BUSINESS -> QUALITY_BUSINESS;
        };
    }
}
