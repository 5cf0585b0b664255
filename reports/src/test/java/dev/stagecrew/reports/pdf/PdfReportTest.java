package dev.stagecrew.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.language.Language;
import dev.stagecrew.reports.fixture.Runs;
import dev.stagecrew.reports.story.Audience;
import dev.stagecrew.reports.story.Story;
import dev.stagecrew.reports.words.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class PdfReportTest {
    private static byte[] pdf = {};

    @BeforeAll
    static void write() throws IOException {
        pdf = pdf(Language.of("tr"));
    }

    @Test
    void theAnswerStandsOnTheFirstPageWithTurkishLettersAndTheLira() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper first = new PDFTextStripper();
            first.setEndPage(1);
            String text = first.getText(document);

            assertThat(text.replaceAll("\\s+", " "))
                    .contains("planı 12 ay sonunda", "₺12.400 fazla bırakıyor", "Önde olma olasılığı");
        }
    }

    @Test
    void everyPageIsA4AndEveryFontIsEmbedded() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                assertThat(page.getMediaBox().getWidth()).isBetween(595f, 596f);
                assertThat(page.getMediaBox().getHeight()).isBetween(841f, 842.5f);
                for (COSName font : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(font).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void eachChapterHasABookmark() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> bookmarks = new ArrayList<>();
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                bookmarks.add(item.getTitle());
            }
            assertThat(bookmarks)
                    .startsWith("Neden", "Benzetimden önce bir hafta", "Hedefler")
                    .contains("Varsayımlar", "Ekibi kurmak");
        }
    }

    @Test
    void theSameRunGivesTheSamePaper() throws IOException {
        assertThat(pdf(Language.of("tr"))).isEqualTo(pdf);
    }

    private static byte[] pdf(Language language) throws IOException {
        Words words = Words.in(language);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfReport.write(Story.tell(Runs.coffee().currency("TRY").build(), Audience.ANALYST, words), words, out);
        return out.toByteArray();
    }
}
