package dev.stagecrew.core.register;

/** When a KPI looks. */
public enum Clock {
    AS_IT_HAPPENS("as it happens, day and night, in the period in which it happens"),
    DAY_ENDS("at the end of every day of the period"),
    PERIOD_END("at the midnight that ends the period"),
    SHIFTS("at the end of every shift of the period"),
    WORKING_HOURS("while people are at work");

    private final String words;

    Clock(String words) {
        this.words = words;
    }

    /** What the manual says. */
    public String words() {
        return words;
    }
}
