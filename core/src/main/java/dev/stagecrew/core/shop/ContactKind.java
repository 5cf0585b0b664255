package dev.stagecrew.core.shop;

/** What somebody writes to the help desk about. */
public enum ContactKind {
    /** A question before the sale. */
    ENQUIRY("enquiry"),
    /** Where is my order? */
    WHERE_IS_MY_ORDER("where-is-my-order"),
    RETURN("return"),
    DAMAGED("damaged"),
    PRODUCT("product"),
    /** A contact of a help desk without a shop. */
    CONTACT("contact");

    private final String id;

    ContactKind(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
