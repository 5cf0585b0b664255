package dev.stagecrew.core.event;

/** What money moved for. */
public enum Posting {
    SALES("sales", true),
    /** Tax that was inside the prices of what has left the house. */
    TAX("tax", true),
    GOODS("goods", true),
    PAYMENT_FEES("payment-fees", true),
    SHIPPING("shipping", true),
    REFUNDS("refunds", true),
    /** What banks take for money that buyers had to ask them for. */
    CHARGE_BACKS("charge-backs", true),
    /** Post of returned parcels, as far as the shop pays it. */
    RETURN_POSTAGE("return-postage", true),
    ADS("ads", true),
    PAYROLL("payroll", true),
    TOOLS("tools", true),
    /** What works without people of the shop's own: self-service, a fulfilment house. */
    SERVICES("services", true),
    /** Adverts and fees of finding people. */
    RECRUITING("recruiting", true),
    /** What owners take out of their shop: part of cash, not of contribution. */
    OWNER_DRAW("owner-draw", false),
    /** The same under every plan: part of cash, not of contribution. */
    FIXED_COSTS("fixed-costs", false),
    /** Sales elsewhere: part of cash, not of contribution. */
    NON_ONLINE("non-online", false);

    private final String id;
    private final boolean contribution;

    Posting(String id, boolean contribution) {
        this.id = id;
        this.contribution = contribution;
    }

    public String id() {
        return id;
    }

    /** Whether it is part of the contribution. */
    public boolean isContribution() {
        return contribution;
    }
}
