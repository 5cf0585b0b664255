package dev.stagecrew.app.command.line;

import dev.stagecrew.app.result.AfterDocument;
import dev.stagecrew.app.sensitivity.SensitivityDocument;
import dev.stagecrew.app.why.WhyDocument;
import dev.stagecrew.app.words.CliText;
import dev.stagecrew.core.result.KeptRun;
import dev.stagecrew.reports.ReportRequest;
import dev.stagecrew.reports.Reports;
import dev.stagecrew.reports.story.Findings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What studies of a run left in its folder. */
public final class KeptFindings {
    private KeptFindings() {}

    public static Findings in(Path run) {
        AfterDocument after = AfterDocument.kept(run);
        return new Findings(SensitivityDocument.kept(run), WhyDocument.kept(run), after.glance(), after.longer());
    }

    /** The run's report, where there is one, is written again with what was found. */
    public static void showInReport(Path run, Shell shell, CliText words) throws IOException {
        if (Files.exists(run.resolve("report.html"))) {
            try (KeptRun stored = Runs.open(run, shell)) {
                ReportRequest request = ReportRequest.html(words.language().id(), Reader.of(run.resolve("report.html")))
                        .with(in(run));
                for (Path report : Reports.write(stored, request, run)) {
                    shell.terminal().say("  " + words.say("run.report") + "  " + report);
                }
            }
        }
    }
}
