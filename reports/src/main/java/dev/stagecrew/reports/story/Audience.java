package dev.stagecrew.reports.story;

import java.util.Optional;
import java.util.stream.Stream;

/** Who a report is for. Each sees what the one before sees, and more. */
public enum Audience {
    /** Decides: the answer, its cost and its risk. */
    OWNER("owner"),
    /** Prepares it: plans side by side, people's hours, lost orders, checkpoints, what speaks against. */
    MANAGER("manager"),
    /** Doubts it: assumptions, statistics, theory, everything to run it again. */
    ANALYST("analyst");

    private final String id;

    Audience(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    /** Whether a part written for that audience is shown to this one. */
    public boolean sees(Audience part) {
        return compareTo(part) >= 0;
    }

    public static Optional<Audience> byId(String id) {
        return Stream.of(values()).filter(audience -> audience.id.equals(id)).findFirst();
    }
}
