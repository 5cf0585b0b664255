package dev.stagecrew.reports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.language.Language;
import dev.stagecrew.core.result.ResultReader;
import dev.stagecrew.reports.fixture.InventedShop;
import dev.stagecrew.reports.fixture.Runs;
import dev.stagecrew.reports.story.Audience;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names in any script are shown as they are, or by their ids with a note; never as boxes. */
final class DrawnNamesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"\u5496\u5561\u5e97", "\u0915\u0949\u092b\u0940"})
    void aNameThatTheFontHasNotGivesWayToItsIdAndANote(String name) throws IOException {
        ResultReader run = named(name);

        assertThat(Reports.renamed(run)).contains("elsewhere");
        assertThat(paper(run)).contains("elsewhere", "the ids stand here for elsewhere");
        assertThat(Files.readString(folder.resolve("report.html"))).contains(name);
    }

    /** Thai, Arabic, Hebrew and signs: their shapes stand on paper, where the maker of PDF would write letter by letter. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0e08\u0e49\u0e32\u0e07\u0e1d\u0e48\u0e32\u0e22\u0e1a\u0e23\u0e34\u0e01\u0e32\u0e23",
                "\u062e\u062f\u0645\u0629 \u0627\u0644\u0639\u0645\u0644\u0627\u0621",
                "\u05e9\u05dc\u05d5\u05dd",
                "\ud83d\ude80"
            })
    void aNameOfAnotherScriptIsDrawnAsItIs(String name) throws IOException {
        ResultReader run = named(name);

        assertThat(Reports.renamed(run)).isEmpty();
        assertThat(paper(run)).doesNotContain("elsewhere", "#");
        assertThat(Files.size(folder.resolve("charts/timeline.png"))).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u03a0\u03c1\u03ce\u03c4\u03b1",
                "\u0421\u043d\u0430\u0447\u0430\u043b\u0430",
                "\u011e\u0131\u015f"
            })
    void greekCyrillicAndTurkishNamesStandAsTheyAre(String name) throws IOException {
        ResultReader run = named(name);

        assertThat(Reports.renamed(run)).isEmpty();
        assertThat(paper(run)).contains(name);
    }

    @Test
    void ofANameWithSignsThatTheFontHasNotTheRestStands() throws IOException {
        assertThat(paper(named("\ud83d\ude80 Service first")))
                .contains("Service first")
                .doesNotContain("# Service first");
    }

    private static ResultReader named(String name) {
        return Runs.coffee()
                .plan("elsewhere", name, new InventedShop.Course(0.3, 0.1, 500, 2))
                .build();
    }

    private String paper(ResultReader run) throws IOException {
        ReportRequest request = new ReportRequest(
                Set.of(ReportFormat.HTML, ReportFormat.PDF, ReportFormat.PNG), Audience.OWNER, Language.ENGLISH);
        Reports.write(run, request, folder);
        try (PDDocument document = Loader.loadPDF(folder.resolve("report.pdf").toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
