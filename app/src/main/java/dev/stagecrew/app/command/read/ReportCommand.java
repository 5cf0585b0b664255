package dev.stagecrew.app.command.read;

import dev.stagecrew.app.command.line.CommandFailedException;
import dev.stagecrew.app.command.line.ExitCode;
import dev.stagecrew.app.command.line.KeptFindings;
import dev.stagecrew.app.command.line.Reader;
import dev.stagecrew.app.command.line.Runs;
import dev.stagecrew.app.command.line.Shell;
import dev.stagecrew.app.command.line.Viewer;
import dev.stagecrew.app.run.RunFolder;
import dev.stagecrew.app.words.CliText;
import dev.stagecrew.core.result.KeptRun;
import dev.stagecrew.core.result.YearsFormat;
import dev.stagecrew.reports.ReportFormat;
import dev.stagecrew.reports.ReportRequest;
import dev.stagecrew.reports.Reports;
import dev.stagecrew.reports.story.Audience;
import dev.stagecrew.reports.story.Letterhead;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code report RUN}: the report of a run again, from its store alone. */
@Command(name = "report", sortOptions = false)
public final class ReportCommand implements Callable<Integer> {
    private static final String YEARS = "years-";

    private final Shell shell;

    @Parameters(paramLabel = "RUN", descriptionKey = "run")
    private @Nullable Path run;

    @Option(names = "--format", paramLabel = "FORMAT", split = ",", descriptionKey = "format", order = 1)
    private List<String> formats = List.of("html");

    @Option(names = "--audience", paramLabel = "WHO", descriptionKey = "audience", order = 2)
    private String audience = Audience.ANALYST.id();

    @Mixin
    private final CoverOptions cover = new CoverOptions();

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "report-out", order = 9)
    private @Nullable Path out;

    @Option(names = "--open", descriptionKey = "open", order = 10)
    private boolean open;

    public ReportCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = Objects.requireNonNull(run);
        CliText words = shell.words();
        Set<ReportFormat> wanted = EnumSet.noneOf(ReportFormat.class);
        Set<YearsFormat> years = EnumSet.noneOf(YearsFormat.class);
        formats(words, wanted, years);
        Audience reader = Reader.named(audience, words);
        boolean bundledFont = wanted.contains(ReportFormat.PDF) || wanted.contains(ReportFormat.PNG);
        Letterhead page = cover.cover(bundledFont, words);
        Path into = out == null ? folder : out;
        years(folder, into, years);
        if (wanted.isEmpty()) {
            return ExitCode.OK;
        }
        try (KeptRun stored = Runs.open(folder, shell)) {
            ReportRequest request = new ReportRequest(
                            wanted,
                            reader,
                            shell.choice()
                                    .forScenario(stored.manifest().scenario().language()))
                    .under(page);
            List<Path> files = Reports.write(stored, request.with(KeptFindings.in(folder)), into);
            files.forEach(file -> shell.terminal().document(file.toString()));
            List<String> renamed = Reports.renamed(stored);
            if (bundledFont && !renamed.isEmpty()) {
                shell.terminal()
                        .say(words.paragraph("  ", "  ", words.say("report.renamed", String.join(", ", renamed))));
            }
            if (open) {
                Viewer.open(files.get(0));
            }
        }
        return ExitCode.OK;
    }

    /** Every year for other programs: before the run is opened, since nobody else may have it open then. */
    private void years(Path folder, Path into, Set<YearsFormat> years) throws IOException {
        if (years.isEmpty()) {
            return;
        }
        Runs.open(folder, shell).close(); // says it in words when there is none
        Files.createDirectories(into);
        for (YearsFormat format : years) {
            shell.terminal().document(RunFolder.years(folder, into, format).toString());
        }
    }

    private void formats(CliText words, Set<ReportFormat> wanted, Set<YearsFormat> years) {
        List<String> known = Stream.concat(
                        Stream.of(ReportFormat.values()).map(ReportFormat::id),
                        Stream.of(YearsFormat.values()).map(format -> YEARS + format.id()))
                .toList();
        for (String id : formats) {
            Optional<ReportFormat> report = ReportFormat.byId(id);
            Optional<YearsFormat> raw = Stream.of(YearsFormat.values())
                    .filter(format -> id.equals(YEARS + format.id()))
                    .findFirst();
            if (report.isEmpty() && raw.isEmpty()) {
                throw unknown("report.unknown-format", id, known, words);
            }
            report.ifPresent(wanted::add);
            raw.ifPresent(years::add);
        }
    }

    private static CommandFailedException unknown(String key, String given, List<String> known, CliText words) {
        return CommandFailedException.usage(words.say(key, given, String.join(", ", known)));
    }
}
