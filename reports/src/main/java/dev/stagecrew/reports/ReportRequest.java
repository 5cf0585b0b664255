package dev.stagecrew.reports;

import dev.stagecrew.core.language.Language;
import dev.stagecrew.reports.story.Audience;
import dev.stagecrew.reports.story.Findings;
import dev.stagecrew.reports.story.Letterhead;
import java.util.Set;

/**
 * What report is wanted.
 *
 * @param found what studies of the run found
 * @param cover what its maker puts on its first page
 */
public record ReportRequest(
        Set<ReportFormat> formats, Audience audience, Language language, Findings found, Letterhead cover) {
    public ReportRequest {
        formats = Set.copyOf(formats);
    }

    /** A report of a run that nobody has studied. */
    public ReportRequest(Set<ReportFormat> formats, Audience audience, Language language) {
        this(formats, audience, language, Findings.NONE, Letterhead.NONE);
    }

    /** One HTML file with everything in it. */
    public static ReportRequest html(String language, Audience audience) {
        return new ReportRequest(Set.of(ReportFormat.HTML), audience, Language.of(language));
    }

    /** The same report with what studies found. */
    public ReportRequest with(Findings studies) {
        return new ReportRequest(formats, audience, language, studies, cover);
    }

    /** The same report under a cover. */
    public ReportRequest under(Letterhead other) {
        return new ReportRequest(formats, audience, language, found, other);
    }
}
