package dev.stagecrew.core.shop;

/** Why a ready buyer left without buying. */
public enum LossReason {
    SITE("site"),
    CONTENT("content"),
    TRUST("trust"),
    NO_ANSWER("no-answer"),
    STOCK("stock"),
    DELIVERY("delivery");

    private final String id;

    LossReason(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
