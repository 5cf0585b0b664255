package dev.stagecrew.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stagecrew.core.language.Language;
import dev.stagecrew.reports.fixture.Runs;
import dev.stagecrew.reports.story.Audience;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A disk that is full while a report is written: Linux has a device that always is. */
@EnabledOnOs(OS.LINUX)
final class FullDiskTest {
    private static final Path FULL = Path.of("/dev/full");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "HTML, report.html",
        "PDF, report.pdf",
        "XLSX, report.xlsx",
        "PPTX, report.pptx",
        "CSV, kpis.csv",
        "CSV, differences.csv",
        "PNG, charts/timeline.png"
    })
    void anEarlierFileStaysAsItWasAndNoHalfOneAppears(ReportFormat format, String name) throws IOException {
        Path earlier = folder.resolve(name);
        Files.createDirectories(earlier.getParent());
        Files.writeString(earlier, "of yesterday");
        Path beside = Files.createSymbolicLink(earlier.resolveSibling(earlier.getFileName() + ".new"), FULL);

        assertThatThrownBy(() -> Reports.write(
                        Runs.coffee().build(),
                        new ReportRequest(Set.of(format), Audience.ANALYST, Language.ENGLISH),
                        folder))
                .hasStackTraceContaining("No space left on device");

        assertThat(earlier).hasContent("of yesterday");
        assertThat(beside).doesNotExist();
        assertThat(FULL).exists();
    }
}
