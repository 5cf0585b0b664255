package dev.stagecrew.core.register;

/** Whose a KPI is. */
public enum Follower {
    EVERYBODY("shop", "Everybody"),
    OWNER("owner", "The owner"),
    MANAGER("manager", "The e-commerce manager"),
    MARKETER("marketer", "The marketer"),
    CONTENT_CREATOR("content-creator", "The content creator"),
    UX_DESIGNER("ux-designer", "The designer of the site"),
    MERCHANDISER("merchandiser", "The merchandiser"),
    CUSTOMER_SERVICE("customer-service", "Customer service"),
    FULFILMENT("fulfilment", "Fulfilment");

    private final String id;
    private final String title;

    Follower(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** The role as results carry it. */
    public String id() {
        return id;
    }

    /** What the manual says. */
    public String title() {
        return title;
    }
}
