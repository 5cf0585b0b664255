package dev.stagecrew.reports.story;

import java.util.Optional;
import java.util.stream.Stream;

/** Who a report is for. Each finds every chapter that the one before has, and more. */
public enum Audience {
    /** Decides: the answer, its cost and its risk, on two pages. */
    OWNER("owner", 2),
    /** Prepares it: plans side by side, people's hours, lost orders, checkpoints, what speaks against; on six pages. */
    MANAGER("manager", 6),
    /** Doubts it: every chart, assumptions, statistics, theory, everything to run it again. */
    ANALYST("analyst", Integer.MAX_VALUE);

    private final String id;
    private final int pages;

    Audience(String id, int pages) {
        this.id = id;
        this.pages = pages;
    }

    /** On so many sheets of A4 it reads a report. */
    public int pages() {
        return pages;
    }

    public String id() {
        return id;
    }

    /** Whether the report is short: charts side by side, those that show nothing left out. */
    public boolean isBrief() {
        return this != ANALYST;
    }

    public static Optional<Audience> byId(String id) {
        return Stream.of(values()).filter(audience -> audience.id.equals(id)).findFirst();
    }
}
