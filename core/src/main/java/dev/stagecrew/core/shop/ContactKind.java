package dev.stagecrew.core.shop;

/** What somebody writes to the help desk about. */
public enum ContactKind {
    /** A question before the sale. */
    ENQUIRY("enquiry"),
    /** Where is my order? */
    WHERE_IS_MY_ORDER("where-is-my-order"),
    /** The goods go back, and the money. */
    RETURN("return"),
    /** The parcel came broken. */
    DAMAGED("damaged"),
    /** Something else was in the parcel. */
    WRONG_PARCEL("wrong-parcel"),
    PRODUCT("product"),
    /** A contact of a help desk without a shop. */
    CONTACT("contact");

    private final String id;

    ContactKind(String id) {
        this.id = id;
    }

    /** Whether it is about an order: who has paid, and is not answered, is not content. */
    public boolean isTicket() {
        return this != ENQUIRY && this != CONTACT;
    }

    public String id() {
        return id;
    }
}
