package dev.stagecrew.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.app.command.line.Shell;
import dev.stagecrew.app.terminal.Terminal;
import dev.stagecrew.app.words.Choice;
import dev.stagecrew.scenario.file.ScenarioReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example runs and has its report, in every form and in both languages. */
final class ExampleReportsTest {
    /** A catalogue of wishes has more than anybody weighs against each other. */
    private static final int FEW_PLANS = 10;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("../examples"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    private void succeeds(String... arguments) {
        Shell shell = new Shell(
                Terminal.plain(said, said), Choice.of(List.of(arguments), Map.of("LANG", "C")), Path.of(".."), false);
        assertThat(Commands.run(shell, arguments))
                .as(() -> said.toString(StandardCharsets.UTF_8))
                .isZero();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleHasItsReport(Path example) throws IOException {
        String run = folder.resolve("run").toString();
        succeeds("run", example.toString(), "--replications", "2", "--months", "2", "--out", run);

        List<String> missing = new ArrayList<>();
        for (String language : List.of("en", "tr")) {
            Path out = folder.resolve(language);
            succeeds("--lang", language, "report", run, "--format", "html,pdf,xlsx,csv,png", "--out", out.toString());
            for (String name : List.of("report.html", "report.pdf", "report.xlsx")) {
                if (!Files.isRegularFile(out.resolve(name)) || Files.size(out.resolve(name)) == 0) {
                    missing.add(language + "/" + name);
                }
            }
        }
        assertThat(missing).isEmpty();
        assertThat(pages(run, "owner")).as("pages of the owner's").allMatch(pages -> pages <= 2);
        if (ScenarioReader.read(example).plans().size() <= FEW_PLANS) {
            assertThat(pages(run, "manager")).as("pages of the manager's").allMatch(pages -> pages <= 6);
        }
    }

    /** Of the report on paper, in each language. */
    private List<Integer> pages(String run, String audience) throws IOException {
        List<Integer> pages = new ArrayList<>();
        for (String language : List.of("en", "tr")) {
            Path out = folder.resolve(audience + "-" + language);
            succeeds(
                    "--lang",
                    language,
                    "report",
                    run,
                    "--format",
                    "pdf",
                    "--audience",
                    audience,
                    "--out",
                    out.toString());
            try (PDDocument paper = Loader.loadPDF(out.resolve("report.pdf").toFile())) {
                pages.add(paper.getNumberOfPages());
            }
        }
        return pages;
    }
}
