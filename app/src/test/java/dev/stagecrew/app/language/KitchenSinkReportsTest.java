package dev.stagecrew.app.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.language.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The scenarios that use every key there is run, and are reported in every language, for everybody, in every form. */
final class KitchenSinkReportsTest {
    private static final Path FOLDER = Path.of("../scenario/src/test/resources/dev/stagecrew/scenario/file");

    /** Ids of the scenarios whose labels are written otherwise: with another letter, or a capital. */
    private static final Pattern IDS = Pattern.compile("\\b(?:cevirmen|ceviri|sargi|bugun)\\b");

    private static final String FORMS = "html,pdf,xlsx,csv,png,pptx";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"kitchen-sink", "kitchen-sink-desk"})
    void everyKeyIsReported(String name) throws IOException {
        Path run = folder.resolve("run");
        succeeds(Language.ENGLISH, "run " + FOLDER.resolve(name + ".yaml") + " --replications 2 --out " + run);
        for (Language language : Language.all()) {
            for (String audience : List.of("owner", "manager", "analyst")) {
                Path out = folder.resolve(language.id() + "-" + audience);
                succeeds(
                        language, "report " + run + " --audience " + audience + " --format " + FORMS + " --out " + out);
                assertThat(out.resolve("report.pptx")).isNotEmptyFile();
                if (!audience.equals("analyst")) { // who is shown the scenario itself
                    String shown = ShownText.of(out.resolve("report.html"));
                    assertThat(IDS.matcher(shown).results())
                            .extracting(found -> shown.substring(Math.max(0, found.start() - 40), found.end() + 20))
                            .as("%s, %s", language.id(), audience)
                            .isEmpty();
                }
            }
        }
    }

    private static void succeeds(Language language, String line) {
        Screens.Said said = Screens.say(language, line);
        assertThat(said.code()).as(said.text()).isZero();
    }
}
