package dev.stagecrew.reports;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The forms a report takes. */
public enum ReportFormat {
    HTML,
    PNG;

    /** The word on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ReportFormat> byId(String id) {
        return Stream.of(values()).filter(format -> format.id().equals(id)).findFirst();
    }
}
