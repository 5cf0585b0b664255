package dev.stagecrew.reports.slides;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.language.Language;
import dev.stagecrew.core.result.ResultReader;
import dev.stagecrew.reports.fixture.InventedStudy;
import dev.stagecrew.reports.fixture.Runs;
import dev.stagecrew.reports.story.Findings;
import dev.stagecrew.reports.story.Letterhead;
import dev.stagecrew.reports.story.RunFigures;
import dev.stagecrew.reports.story.Slides;
import dev.stagecrew.reports.words.Words;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFFreeformShape;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class PptxReportTest {
    private static final Letterhead COVER = new Letterhead(
            "Bean & Co", "Ada", Optional.of(LocalDate.of(2026, 11, 27)), Optional.empty(), List.of("Read page two."));

    @ParameterizedTest
    @MethodSource("dev.stagecrew.core.language.Language#all")
    void sixSlidesEachWithATitle(Language language) throws IOException {
        try (XMLSlideShow show = open(Runs.coffee().build(), language, Findings.NONE)) {
            assertThat(show.getSlides())
                    .hasSize(6)
                    .allSatisfy(slide -> assertThat(slide.getTitle()).isNotBlank());
            assertThat(show.getSlides().get(0).getTitle()).contains("Customer service first");
            assertThat(texts(show.getSlides().get(0)))
                    .contains("Read page two.")
                    .anyMatch(text -> text.contains("Bean & Co"));
            assertThat(show.getPictureData()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("dev.stagecrew.core.language.Language#all")
    void noIdOfAPlanIsShown(Language language) throws IOException {
        try (XMLSlideShow show = open(Runs.coffee().build(), language, InventedStudy.findings())) {
            assertThat(all(show))
                    .noneMatch(text -> text.matches(".*\\b(do-nothing|marketer-first|cs-first|all-at-once)\\b.*"));
        }
    }

    @Test
    void noWordOfAnotherLanguageIsShown() throws IOException {
        // what the user named, and the one word that is the same in both
        Set<String> names = Set.of(
                "Do nothing", "Marketer first", "Customer service first", "All at once", "Read page two.", "Plan");
        try (XMLSlideShow english = open(Runs.coffee().build(), Language.ENGLISH, InventedStudy.findings());
                XMLSlideShow turkish = open(Runs.coffee().build(), Language.of("tr"), InventedStudy.findings())) {
            Set<String> both = new HashSet<>(all(english));
            both.retainAll(new HashSet<>(all(turkish)));
            both.removeAll(names);

            assertThat(both).noneMatch(text -> text.matches(".*\\p{L}{3}.*"));
        }
    }

    @Test
    void chartsAreShapesAndTablesAreTables() throws IOException {
        try (XMLSlideShow show = open(Runs.coffee().build(), Language.ENGLISH, Findings.NONE)) {
            for (int slide : new int[] {1, 2, 3}) {
                List<XSLFShape> shapes = show.getSlides().get(slide).getShapes();
                XSLFGroupShape chart = (XSLFGroupShape) shapes.stream()
                        .filter(XSLFGroupShape.class::isInstance)
                        .findFirst()
                        .orElseThrow();
                assertThat(chart.getShapes())
                        .hasAtLeastOneElementOfType(XSLFFreeformShape.class)
                        .hasAtLeastOneElementOfType(XSLFTextShape.class);
                assertThat(chart.getAnchor().getMaxX()).isLessThanOrEqualTo(960);
                assertThat(chart.getAnchor().getMaxY()).isLessThanOrEqualTo(540);
            }
            XSLFTable years = (XSLFTable) show.getSlides().get(4).getShapes().stream()
                    .filter(XSLFTable.class::isInstance)
                    .findFirst()
                    .orElseThrow();
            assertThat(years.getNumberOfRows()).isEqualTo(9);
        }
    }

    @Test
    void aQueueOfTheoryHasSlidesToo() throws IOException {
        try (XMLSlideShow show = open(Runs.alone().queue().build(), Language.ENGLISH, Findings.NONE)) {
            assertThat(show.getSlides()).hasSize(6);
        }
    }

    @Test
    void theSameRunGivesTheSameSlides() throws IOException {
        assertThat(bytes(Runs.coffee().build(), Language.ENGLISH, Findings.NONE))
                .isEqualTo(bytes(Runs.coffee().build(), Language.ENGLISH, Findings.NONE));
    }

    private static List<String> all(XMLSlideShow show) {
        return show.getSlides().stream().flatMap(slide -> texts(slide).stream()).toList();
    }

    private static List<String> texts(XSLFSlide slide) {
        List<String> texts = new ArrayList<>();
        collect(slide.getShapes(), texts);
        return texts;
    }

    private static void collect(List<XSLFShape> shapes, List<String> texts) {
        for (XSLFShape shape : shapes) {
            if (shape instanceof XSLFGroupShape group) {
                collect(group.getShapes(), texts);
            } else if (shape instanceof XSLFTextShape text) {
                text.getTextParagraphs().forEach(paragraph -> texts.add(paragraph.getText()));
            } else if (shape instanceof XSLFTable table) {
                table.getRows().forEach(row -> row.getCells().forEach(cell -> texts.add(cell.getText())));
            }
        }
    }

    private static XMLSlideShow open(ResultReader run, Language language, Findings found) throws IOException {
        return new XMLSlideShow(new ByteArrayInputStream(bytes(run, language, found)));
    }

    private static byte[] bytes(ResultReader run, Language language, Findings found) throws IOException {
        Words words = Words.in(language);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PptxReport.write(Slides.of(new RunFigures(run), words, found), COVER, run.manifest(), words, out);
        return out.toByteArray();
    }
}
