package dev.stagecrew.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stagecrew.core.language.Language;
import dev.stagecrew.reports.fixture.Runs;
import dev.stagecrew.reports.story.Audience;
import dev.stagecrew.reports.story.Letterhead;
import dev.stagecrew.reports.story.Logo;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a consultant puts on the first page. */
final class CoverTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void theFirstPageNamesClientAuthorAndDayAndShowsLogoAndNote(String kind) throws IOException {
        Letterhead cover = cover(Logo.of(picture(kind, 900, 300)), List.of("First <b>thought</b>.", "Second."));

        List<Path> files = Reports.write(
                Runs.coffee().build(),
                new ReportRequest(Set.of(ReportFormat.HTML, ReportFormat.PDF), Audience.OWNER, Language.of("tr"))
                        .under(cover),
                folder);

        assertThat(Files.readString(files.get(0)))
                .contains("Örnek &amp; Co için", "Hazırlayan: Ada", "27 Kasım 2026", "data:image/png;base64,")
                .contains("<p>First &lt;b&gt;thought&lt;/b&gt;.</p>");
        try (PDDocument paper = Loader.loadPDF(files.get(1).toFile())) {
            PDFTextStripper first = new PDFTextStripper();
            first.setEndPage(1);
            assertThat(first.getText(paper))
                    .contains("Örnek & Co", "Ada", "27 Kasım 2026", "<b>thought</b>", "Second.");
            assertThat(paper.getPage(0).getResources().getXObjectNames()).isNotEmpty();
            assertThat(paper.getNumberOfPages()).isLessThanOrEqualTo(2);
        }
    }

    @Test
    void theLongestNoteLeavesTheOwnerTwoPages() throws IOException {
        String paragraph = "words and words ".repeat(25);
        Letterhead cover = cover(Optional.empty(), List.of(paragraph, paragraph, paragraph, paragraph, paragraph));

        Path file = Reports.write(
                        Runs.coffee().build(),
                        new ReportRequest(Set.of(ReportFormat.PDF), Audience.OWNER, Language.ENGLISH).under(cover),
                        folder)
                .get(0);

        try (PDDocument paper = Loader.loadPDF(file.toFile())) {
            assertThat(paper.getNumberOfPages()).isLessThanOrEqualTo(2);
        }
    }

    @Test
    void aLogoIsDrawnAnewAtTheSizeItIsShownIn() throws IOException {
        Logo logo = Logo.of(picture("jpeg", 1_280, 640)).orElseThrow();

        assertThat(List.of(logo.width(), logo.height())).containsExactly(400, 200);
        assertThat(Logo.of(picture("jpeg", 1_280, 640))).contains(logo);
    }

    @Test
    void whatIsNoPngOrJpegOfALogosSizeIsNone() throws IOException {
        byte[] png = picture("png", 40, 40);

        assertThat(Logo.of(picture("gif", 40, 40))).isEmpty();
        assertThat(Logo.of("<svg onload='x()'/>".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(Logo.of(Arrays.copyOf(png, png.length / 2))).isEmpty();
        assertThat(Logo.of(picture("png", Logo.LARGEST_SIDE + 1, 1))).isEmpty();
        assertThat(Logo.of(new byte[Logo.LARGEST_FILE + 1])).isEmpty();
        assertThat(Logo.of(new byte[0])).isEmpty();
    }

    @Test
    void blankLinesPartParagraphs() {
        assertThat(Letterhead.paragraphs("one\ntwo\r\n \r\nthree\n\n\n")).containsExactly("one two", "three");
        assertThat(Letterhead.paragraphs(" \n ")).isEmpty();
        assertThatThrownBy(() -> cover(Optional.empty(), List.of("x".repeat(Letterhead.LONGEST_NOTE + 1))))
                .hasMessageContaining("at most 2000 characters");
    }

    private static Letterhead cover(Optional<Logo> logo, List<String> note) {
        return new Letterhead("Örnek & Co", "Ada", Optional.of(LocalDate.of(2026, 11, 27)), logo, note);
    }

    private static byte[] picture(String kind, int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), kind, out);
        return out.toByteArray();
    }
}
