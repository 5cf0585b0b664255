package dev.stagecrew.reports;

import dev.stagecrew.core.decision.screening.Sensitivity;
import dev.stagecrew.core.language.Language;
import dev.stagecrew.reports.story.Audience;
import java.util.Optional;
import java.util.Set;

/**
 * What report is wanted.
 *
 * @param sensitivity what a study of the run's sensitivity found, when there was one
 */
public record ReportRequest(
        Set<ReportFormat> formats, Audience audience, Language language, Optional<Sensitivity> sensitivity) {
    public ReportRequest {
        formats = Set.copyOf(formats);
    }

    /** A report of a run whose sensitivity nobody has studied. */
    public ReportRequest(Set<ReportFormat> formats, Audience audience, Language language) {
        this(formats, audience, language, Optional.empty());
    }

    /** One HTML file with everything in it, in the language of the scenario. */
    public static ReportRequest html(String language) {
        return new ReportRequest(Set.of(ReportFormat.HTML), Audience.ANALYST, Language.of(language));
    }

    /** The same report with what a sensitivity study found. */
    public ReportRequest with(Sensitivity study) {
        return new ReportRequest(formats, audience, language, Optional.of(study));
    }
}
