package dev.stagecrew.core.measure;

/** When a KPI looks. */
enum Clock {
    AS_IT_HAPPENS("as it happens, day and night, in the period in which it happens"),
    DAY_ENDS("at the end of every day of the period"),
    PERIOD_END("at the midnight that ends the period"),
    SHIFTS("at the end of every shift of the period"),
    WORKING_HOURS("while people are at work");

    private final String words;

    Clock(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
