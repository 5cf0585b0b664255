package dev.stagecrew.reports.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.stagecrew.core.language.Language;
import dev.stagecrew.reports.fixture.Runs;
import dev.stagecrew.reports.story.Audience;
import dev.stagecrew.reports.story.Story;
import dev.stagecrew.reports.words.Words;
import dev.stagecrew.support.Browser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page in a real browser: on a phone, on a desk, in the dark, on paper. */
final class PageInBrowserTest {
    private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
    private static final Words WORDS = Words.in(Language.of("tr"));

    @TempDir
    private Path scratch;

    private Optional<Browser> browser = Optional.empty();

    @BeforeEach
    void find() {
        browser = Browser.find();
        assumeTrue(browser.isPresent(), "no Chromium or Chrome on the PATH");
    }

    @Test
    void onAPhoneOnADeskAndInTheDarkAxeFindsNothingSeriousAndNothingSticksOut()
            throws IOException, InterruptedException {
        String page = page();
        String dark = page.replace("@media screen and (prefers-color-scheme:dark)", "@media screen");
        List<MatchResult> found = new ArrayList<>();
        // a frame at a time: three in one page keep each other waiting
        for (String frame :
                List.of(frame(page, 390), frame(page, 1280), frame(dark, 1281), frame(page(Audience.OWNER), 1282))) {
            Path harness = Files.writeString(
                    scratch.resolve("harness.html"),
                    "<!DOCTYPE html><html lang=\"en\"><body>" + frame + "</body></html>");
            Pattern.compile("RESULT (\\d+) sticks out (\\d+) passes (\\d+) problems \\[(.*?)]END")
                    .matcher(browser.orElseThrow().elements(harness, scratch))
                    .results()
                    .forEach(found::add);
        }

        assertThat(found)
                .extracting(result -> result.group(1))
                .containsExactlyInAnyOrder("390", "1280", "1281", "1282");
        assertThat(found).allSatisfy(result -> {
            assertThat(Integer.parseInt(result.group(2)))
                    .as("pixels beyond the edge")
                    .isZero();
            assertThat(Integer.parseInt(result.group(3))).as("rules passed").isGreaterThan(20);
            assertThat(result.group(4))
                    .as("serious problems at " + result.group(1))
                    .isEmpty();
        });
    }

    @Test
    void onPaperThePageStartsWithTheAnswer() throws IOException, InterruptedException {
        Path file = Files.writeString(scratch.resolve("report.html"), page());

        try (PDDocument paper =
                Loader.loadPDF(browser.orElseThrow().paper(file, scratch).toFile())) {
            PDFTextStripper first = new PDFTextStripper();
            first.setEndPage(1);
            assertThat(first.getText(paper).replaceAll("\\s+", " ")).contains("planı 12 ay sonunda");
            assertThat(paper.getNumberOfPages()).isBetween(5, 40);
            assertThat(paper.getPage(0).getMediaBox().getHeight()).isBetween(840f, 843f);
        }
    }

    /** 182 mm are left of A4 between the margins: 688 pixels of the page. */
    @Test
    void onPaperAChartIsAsWideAsThePage() throws IOException, InterruptedException {
        String printed = page().replace("@media print{", "@media all{");
        String measure = "<script>const p=parent.document.createElement('pre');"
                + "p.textContent='WIDTHS '+[...document.querySelectorAll('figure svg.wide')]"
                + ".map(s=>Math.round(100*s.getBoundingClientRect().width/innerWidth)).join(' ')+' END';"
                + "parent.document.body.append(p)</script></body>";
        Path harness = Files.writeString(
                scratch.resolve("paper.html"),
                "<!DOCTYPE html><html lang=\"en\"><body>" + frame(printed, 688, measure) + "</body></html>");

        List<MatchResult> found = Pattern.compile("WIDTHS ([\\d ]+) END")
                .matcher(browser.orElseThrow().elements(harness, scratch))
                .results()
                .toList();

        assertThat(found).hasSize(1);
        assertThat(found.get(0).group(1).split(" "))
                .hasSizeGreaterThan(5)
                .extracting(Integer::parseInt)
                .allMatch(percent -> percent >= 90);
    }

    /** Two of 1,280 by 1,080 pixels, as a desk has. */
    @Test
    void theOwnersPageIsTwoScreens() throws IOException, InterruptedException {
        String measure = "<script>const p=parent.document.createElement('pre');"
                + "p.textContent='TALL '+document.documentElement.scrollHeight+' END';"
                + "parent.document.body.append(p)</script></body>";
        Path harness = Files.writeString(
                scratch.resolve("owner.html"),
                "<!DOCTYPE html><html lang=\"en\"><body>" + frame(page(Audience.OWNER), 1280, measure)
                        + "</body></html>");

        List<MatchResult> found = Pattern.compile("TALL (\\d+) END")
                .matcher(browser.orElseThrow().elements(harness, scratch))
                .results()
                .toList();

        assertThat(found).hasSize(1);
        assertThat(Integer.parseInt(found.get(0).group(1))).isBetween(900, 2 * 1080);
    }

    private static String page() {
        return page(Audience.ANALYST);
    }

    private static String page(Audience audience) {
        return HtmlReport.write(Story.tell(Runs.coffee().currency("TRY").build(), audience, WORDS), WORDS);
    }

    /** The page in a frame of its own width, which looks at itself and writes what it found beneath. */
    private static String frame(String page, int width) throws IOException {
        String look = "<script>" + axe() + "</script><script>axe.run(document,{resultTypes:['violations']}).then(r=>{"
                + "const bad=r.violations.filter(v=>v.impact==='serious'||v.impact==='critical')"
                + ".map(v=>v.id+': '+v.nodes.slice(0,3).map(n=>n.html.slice(0,120)).join(' | '));"
                + "const p=parent.document.createElement('pre');"
                + "p.textContent='RESULT '+innerWidth+' sticks out '"
                + "+Math.max(0,document.documentElement.scrollWidth-innerWidth)"
                + "+' passes '+r.passes.length+' problems ['+bad.join('; ')+']END';"
                + "parent.document.body.append(p)})</script></body>";
        return frame(page, width, look);
    }

    private static String frame(String page, int width, String look) {
        String inside = page.replace("</body>", look);
        return "<iframe style=\"border:0;width:" + width + "px;height:900px\" srcdoc=\""
                + inside.replace("&", "&amp;").replace("\"", "&quot;") + "\"></iframe>";
    }

    private static String axe() throws IOException {
        try (InputStream in = Objects.requireNonNull(PageInBrowserTest.class.getResourceAsStream(AXE))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("</script", "<\\/script");
        }
    }
}
