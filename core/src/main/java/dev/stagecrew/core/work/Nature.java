package dev.stagecrew.core.work;

/** What makes a duty arise, and what finishing it does. */
public enum Nature {
    /** Runs the business day by day: so many hours a week and minutes an order; production, administration. */
    ROUTINE("routine"),
    /** Answers people: questions before the sale and tickets after it. */
    SERVICE("service"),
    /** Gets orders out of the door. */
    FULFILMENT("fulfilment"),
    /** Keeps goods on the shelf. */
    STOCKING("stocking"),
    /** Improves the shop over weeks: so many hours a week, feeding a quality. */
    GROWTH("growth"),
    /** Keeps people in step; grows with their number. */
    COORDINATION("coordination"),
    /** Finds people and settles them in. */
    RECRUITING("recruiting");

    private final String id;

    Nature(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    /** Whether customers wait for each piece of it. */
    public boolean isWaitedFor() {
        return this == SERVICE || this == FULFILMENT;
    }

    /**
     * Whether an outsider has to be told of each piece of it. Questions and parcels are told of by customers: they come into
     * a queue that an outside desk or packer reads like any other.
     */
    public boolean isBriefed() {
        return !isWaitedFor();
    }
}
