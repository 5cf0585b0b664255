package dev.stagecrew.core.kpi;

/** The unit of a KPI or assumption, as it is written in results. */
public enum Unit {
    COUNT("count"),
    RATIO("ratio"),
    MONEY("money"),
    MINUTES("minutes"),
    HOURS("hours"),
    HOURS_PER_WEEK("hours-per-week"),
    DAYS("days"),
    WEEKS("weeks"),
    STARS("stars"),
    INDEX("index");

    private final String id;

    Unit(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
