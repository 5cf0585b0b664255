package dev.stagecrew.reports;

import dev.stagecrew.reports.story.Audience;
import dev.stagecrew.reports.words.Language;
import java.util.Set;

/** What report is wanted. */
public record ReportRequest(Set<ReportFormat> formats, Audience audience, Language language) {
    public ReportRequest {
        formats = Set.copyOf(formats);
    }

    /** One HTML file with everything in it, in the language of the scenario. */
    public static ReportRequest html(String language) {
        return new ReportRequest(Set.of(ReportFormat.HTML), Audience.ANALYST, Language.of(language));
    }
}
