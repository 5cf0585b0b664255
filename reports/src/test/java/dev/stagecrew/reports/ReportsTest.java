package dev.stagecrew.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stagecrew.core.language.Language;
import dev.stagecrew.core.result.ResultReader;
import dev.stagecrew.reports.fixture.InventedShop;
import dev.stagecrew.reports.fixture.Runs;
import dev.stagecrew.reports.story.Audience;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

final class ReportsTest {
    private static final int TWO_MEGABYTES = 2_000_000;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("dev.stagecrew.core.language.Language#all")
    void aPageStaysUnderTwoMegabytes(Language language) throws IOException {
        assertThat(page(Runs.coffee().build(), language).length()).isLessThan(TWO_MEGABYTES);
    }

    @Test
    void aPageFetchesNothing() throws IOException {
        String page = page(Runs.coffee().build(), Language.ENGLISH);

        assertThat(find(page, "(?:src|href|srcset|action|data)=\"(?!#|data:)[^\"]*\""))
                .isEmpty();
        assertThat(find(page, "url\\((?!data:|#)[^)]*\\)|@import|<script")).isEmpty();
    }

    @Test
    void theSameRunGivesTheSameBytes() throws IOException {
        assertThat(page(Runs.coffee().build(), Language.ENGLISH))
                .isEqualTo(page(Runs.coffee().build(), Language.ENGLISH));
    }

    @Test
    void everyPictureHasATitleAndADescription() throws IOException {
        String page = page(Runs.coffee().build(), Language.of("tr"));
        List<MatchResult> pictures = find(page, "<svg class=\"(?:wide|narrow)\"");

        assertThat(pictures).hasSizeGreaterThan(20);
        assertThat(find(
                        page,
                        "role=\"img\" aria-labelledby=\"(\\S+)-t \\1-d\"><title id=\"\\1-t\">[^<]+</title>"
                                + "<desc id=\"\\1-d\">[^<]+</desc>"))
                .hasSameSizeAs(pictures);
    }

    @Test
    void noIdIsGivenTwice() throws IOException {
        Set<String> seen = new HashSet<>();
        for (MatchResult id : find(page(Runs.coffee().build(), Language.ENGLISH), " id=\"([^\"]*)\"")) {
            assertThat(seen.add(id.group(1))).as(id.group(1)).isTrue();
        }
    }

    @Test
    void aPageIsWellFormed() throws Exception {
        String page = page(Runs.coffee().build(), Language.ENGLISH).replace("<!DOCTYPE html>", "");

        assertThat(DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(page)))
                        .getElementsByTagName("table")
                        .getLength())
                .isGreaterThan(15);
    }

    @Test
    void theScenarioIsInsideAsText() throws IOException {
        assertThat(page(Runs.coffee().build(), Language.ENGLISH))
                .contains("# &lt;the owner&gt; does &quot;everything&quot; &amp; more");
    }

    @Test
    void eachChartBecomesAPictureFile() throws IOException {
        List<Path> files = Reports.write(
                Runs.coffee().build(),
                new ReportRequest(EnumSet.of(ReportFormat.PNG), Audience.ANALYST, Language.of("tr")),
                folder);

        assertThat(files)
                .extracting(file -> file.getFileName().toString())
                .contains("timeline.png", "conversion-rate.png", "cash.png", "lost-orders.png");
        assertThat(ImageIO.read(files.get(0).toFile()).getWidth()).isGreaterThan(1_000);
    }

    @Test
    void manyPlansAreDividedIntoPanelsWithOneAxis() throws IOException {
        Runs many = Runs.coffee();
        for (int plan = 5; plan <= 7; plan++) {
            many.plan("plan-" + plan, "Plan " + plan, new InventedShop.Course(0.1 * plan, 0.5, 2_000, 2));
        }
        assertThat(page(many.build(), Language.ENGLISH))
                .contains("id=\"chart-cash-1\"", "id=\"chart-cash-2\"")
                .doesNotContain("id=\"chart-cash\"");
    }

    @Test
    void aQueueOfTheoryIsReportedToo() throws IOException {
        assertThat(page(Runs.alone().queue().months(1).build(), Language.ENGLISH))
                .contains("id=\"chart-mean-wait-minutes\"");
    }

    @Test
    void aRunWithoutAFinishedYearHasNoReport() {
        assertThatThrownBy(() -> page(Runs.coffee().finished(0).build(), Language.ENGLISH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("coffee-shop-1")
                .hasMessageContaining("Maybe");
    }

    private String page(ResultReader run, Language language) throws IOException {
        ReportRequest request = new ReportRequest(Set.of(ReportFormat.HTML), Audience.ANALYST, language);
        return Files.readString(Reports.write(run, request, folder).get(0));
    }

    private static List<MatchResult> find(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results().toList();
    }
}
