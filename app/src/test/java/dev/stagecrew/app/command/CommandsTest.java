package dev.stagecrew.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.app.command.line.Shell;
import dev.stagecrew.app.terminal.Terminal;
import dev.stagecrew.app.words.Choice;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command line answers when nothing is simulated. */
final class CommandsTest {
    private static final String COFFEE = "../examples/coffee-shop.yaml";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    private int run(String... arguments) {
        Shell shell = new Shell(
                Terminal.plain(out, err), Choice.of(List.of(arguments), Map.of("LANG", "C")), Path.of(".."), false);
        return Commands.run(shell, arguments);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theBareCommandSaysHowToBegin() {
        assertThat(run()).isZero();
        assertThat(out()).contains("./stagecrew demo", "./stagecrew init my-shop", "./stagecrew --help");
        assertThat(err()).isEmpty();
    }

    @Test
    void theBareCommandSpeaksTurkish() {
        assertThat(run("--lang", "tr")).isZero();
        assertThat(out()).contains("Hemen deneyin", "./stagecrew demo");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "demo --help",
                "run --help --plain --no-color",
                "run --help",
                "check --help",
                "explain --help",
                "try --help",
                "try --help --lang tr",
                "compare --help",
                "compare --help --lang tr",
                "explain",
                "explain --lang tr",
                "explain kpis",
                "explain assumptions",
                "explain roles",
                "explain duties",
                "explain plans",
                "explain glossary",
                "explain errors",
                "explain glossary --lang tr"
            })
    void everyTextFitsIntoEightyColumnsWithoutEscapes(String line) {
        assertThat(run(line.split(" "))).as(err()).isZero();
        assertThat(out().lines()).isNotEmpty().allMatch(text -> text.codePointCount(0, text.length()) <= 80);
        assertThat(out()).doesNotContain("\u001b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rnu | rnu",
                "rnu | more: ./stagecrew --help",
                "run | SCENARIO is missing",
                "run | more: ./stagecrew run --help",
                "run SHOP --replication 5 | Maybe --replications",
                "run SHOP --replications 0 | must be from 1",
                "run SHOP --replications many | is not a value for --replications",
                "run SHOP --replications 5 --precision 2% | give one of them",
                "run SHOP --precision 0 | must be a share",
                "run SHOP --months 0 | must be from 1",
                "run SHOP --lanes 0 | must be from 1",
                "run SHOP --plans cs-frist | Maybe cs-first?",
                "run SHOP --assumptions centrl | Maybe central?",
                "run SHOP --kafka nowhere | HOST:PORT",
                "run SHOP --kafka-config x.properties | --kafka must say which",
                "run SHOP --lang xx | must be one of en, tr",
                "run SHOP --verify no-such-file | there is no such file",
                "explain contributoin | Maybe contribution?"
            })
    void aWrongCommandLineIsExitCodeTwoAndSaysWhatIsWrong(String line, String says) {
        assertThat(run(line.strip().replace("SHOP", COFFEE).split(" "))).isEqualTo(2);
        assertThat(err().replaceAll("\\s+", " ")).contains(says.strip());
        assertThat(err()).doesNotContain("\tat ");
        assertThat(out()).isEmpty();
    }

    @Test
    void aWrongScenarioIsExitCodeThreeWithLineAndSuggestion() throws IOException {
        Path shop = folder.resolve("shop.yaml");
        Files.writeString(shop, Files.readString(Path.of(COFFEE)).replaceFirst("role: marketer", "role: marketr"));

        assertThat(run("run", shop.toString())).isEqualTo(3);
        assertThat(err()).contains("error E012", "shop.yaml:", "did you mean \"marketer\"?", "explain E012");
        assertThat(out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"check NOWHERE/shop.yaml", "run NOWHERE/shop.yaml", "check NOWHERE"})
    void aScenarioThatCannotBeReadIsExitCodeThree(String line) {
        assertThat(run(line.replace("NOWHERE", folder.toString()).split(" "))).isEqualTo(3);
        assertThat(err()).contains("error E001");
    }

    @Test
    void initBeginsWithTheScenarioAndTheEditedAssumptionsOfAWorkbook() throws IOException {
        Path workbook = folder.resolve("edited.xlsx");
        try (OutputStream to = Files.newOutputStream(workbook);
                Workbook book = new Workbook(to, "test", "1.0")) {
            Worksheet assumptions = book.newWorksheet("renamed");
            assumptions.value(7, 0, "site-loss");
            assumptions.value(7, 2, 0.31);
            Worksheet scenario = book.newWorksheet("moved");
            scenario.value(0, 0, "stagecrew/scenario/1");
            List<String> lines = Files.readAllLines(Path.of(COFFEE));
            for (int line = 0; line < lines.size(); line++) {
                scenario.value(line + 1, 0, lines.get(line));
            }
        }
        Path shop = folder.resolve("edited");

        assertThat(run("init", shop.toString(), "--from-xlsx", workbook.toString()))
                .as(err())
                .isZero();
        assertThat(err()).contains("site-loss = 0.31");
        assertThat(shop.resolve("shop.yaml")).content().contains("site-loss: 0.31", "id: coffee-shop");
        assertThat(run("check", shop.resolve("shop.yaml").toString())).as(err()).isZero();
        assertThat(run("init", folder.resolve("other").toString(), "--from-xlsx", COFFEE))
                .isEqualTo(3);
        assertThat(folder.resolve("other")).doesNotExist();
    }

    @Test
    void aHyphenIsStandardInput() throws IOException {
        InputStream before = System.in;
        try {
            System.setIn(Files.newInputStream(Path.of(COFFEE)));
            assertThat(run("check", "-")).as(err()).isZero();
            System.setIn(new ByteArrayInputStream("id: shop".getBytes(StandardCharsets.UTF_8)));
            assertThat(run("check", "-")).isEqualTo(3);
        } finally {
            System.setIn(before);
        }
        assertThat(out()).contains("cs-first");
        assertThat(err()).contains("must have \"shop\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "tr"})
    void initWritesAScenarioThatCanBeRun(String language) {
        Path shop = folder.resolve("Çay & Kahve");

        assertThat(run("init", shop.toString(), "--lang", language)).as(err()).isZero();
        assertThat(run("check", shop.resolve("shop.yaml").toString(), "--lang", language))
                .as(err())
                .isZero();
        assertThat(out()).contains("service-first");
        assertThat(run("init", shop.toString())).isEqualTo(2);
        assertThat(err()).contains("--force");
        assertThat(run("init", shop.toString(), "--force")).isZero();
    }

    @Test
    void aSoundScenarioIsToldSo() {
        assertThat(run("check", COFFEE)).isZero();
        assertThat(out()).contains("can be run", "cs-first", "12 months");
        assertThat(err()).contains("./stagecrew run " + COFFEE);
    }

    @ParameterizedTest
    @CsvSource({"en, Each $1 of ads", "tr, Reklama harcanan her $1"})
    void whatIsDoubtfulOfASoundScenarioIsSaidWithoutRefusingIt(String language, String doubt) {
        assertThat(run("check", COFFEE, "--lang", language)).isZero();
        assertThat(out().replaceAll("\\s+", " ")).contains("? shop.traffic.ad-budget: " + doubt);
        assertThat(out().lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 80);
    }
}
