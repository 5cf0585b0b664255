package dev.stagecrew.core.event;

/** A slow quantity of the shop that is looked at once a day. */
public enum Level {
    RATING("rating"),
    REVIEWS("reviews-per-product"),
    CUSTOMERS("customers"),
    SEARCH_RANK("search-rank"),
    BACKLOG("backlog"),
    WAITING("waiting"),
    OUT_OF_STOCK("out-of-stock-share"),
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
}
