package dev.stagecrew.core.work;

/**
 * How urgent a piece of work is among that of its duty: of what waits the more urgent is begun first, however long the rest
 * has waited. What somebody is at they finish.
 */
public enum Priority {
    URGENT("urgent"),
    HIGH("high"),
    NORMAL("normal"),
    LOW("low");

    private final String id;

    Priority(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
