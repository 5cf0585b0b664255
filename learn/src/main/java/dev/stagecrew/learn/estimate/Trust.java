package dev.stagecrew.learn.estimate;

/** What a back-test says of forecasts. */
public enum Trust {
    /** Intervals hold as often as they say, and are closer than repeating the last weeks. */
    TRUSTWORTHY("trustworthy"),
    /** Too much falls outside. */
    TOO_SURE("too-sure"),
    /** Intervals hold, but say no more than repeating the last weeks would. */
    VAGUE("vague"),
    /** Wrong in the same direction most of the time, or by much. */
    BIASED("biased"),
    /** Too few points. */
    CANNOT_TELL("cannot-tell");

    private final String id;

    Trust(String id) {
        this.id = id;
    }

    /** As it is written in results. */
    public String id() {
        return id;
    }
}
