package dev.stagecrew.learn.gate;

/** What became of a row of orders. */
public enum SaleFate {
    SALE("sale"),
    /** Money given back, written as an order of negative value. */
    CREDIT_NOTE("credit-note"),
    ZERO("zero-value"),
    TEST("test"),
    CANCELLED("cancelled"),
    /** Of a series of numbers beside the shop's own that goes both ways, as bad debt written off and on again. */
    ADJUSTMENT("not-a-sale"),
    OTHER_CURRENCY("other-currency");

    private final String id;

    SaleFate(String id) {
        this.id = id;
    }

    /** As it is written in results. */
    public String id() {
        return id;
    }
}
