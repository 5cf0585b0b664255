package dev.stagecrew.reports.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.AssumptionSettings;
import dev.stagecrew.core.language.Language;
import dev.stagecrew.core.result.RunManifest.AssumptionUse;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.reports.ReportFormat;
import dev.stagecrew.reports.ReportRequest;
import dev.stagecrew.reports.Reports;
import dev.stagecrew.reports.fixture.Runs;
import dev.stagecrew.reports.story.Audience;
import dev.stagecrew.scenario.file.ScenarioReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EditedWorkbookTest {
    private static final Path SINKS =
            Path.of("..", "scenario", "src", "test", "resources", "dev", "stagecrew", "scenario", "file");

    @TempDir
    private Path folder;

    @Test
    void aWorkbookThatNobodyEditedGivesTheScenarioBack() throws IOException {
        EditedWorkbook workbook = EditedWorkbook.read(written(Map.of()));

        assertThat(workbook.values()).hasSize(Assumption.values().length);
        assertThat(workbook.edits()).isEmpty();
        assertThat(workbook.edited())
                .isEqualTo(Runs.coffee().build().manifest().scenario().text());
    }

    @Test
    void anEditedValueIsPutIntoTheScenarioAndTheRestStays() throws IOException {
        EditedWorkbook workbook =
                EditedWorkbook.read(written(Map.of(Assumption.SITE_LOSS, 0.35, Assumption.PATIENCE_HOURS, 1.25)));

        assertThat(workbook.edits()).containsExactly("patience-hours=1.25", "site-loss=0.35");
        AssumptionSettings settings =
                ScenarioReader.read(workbook.edited(), "edited").assumptions();
        assertThat(settings.value(Assumption.SITE_LOSS)).isEqualTo(0.35);
        assertThat(settings.value(Assumption.PATIENCE_HOURS)).isEqualTo(1.25);
        assertThat(workbook.edited()).contains("# roasting and the coffee bar", "<the owner> does \"everything\"");
    }

    /** {@code KitchenSinkTest} sees that the two use every key there is. */
    @ParameterizedTest
    @ValueSource(strings = {"kitchen-sink.yaml", "kitchen-sink-desk.yaml"})
    void whateverKeyAScenarioUsesComesBackFromTheWorkbook(String name) throws IOException {
        String text = Files.readString(SINKS.resolve(name));
        Scenario scenario = ScenarioReader.read(text, name);
        Map<Assumption, Double> edits =
                Map.of(Assumption.ATTRITION, 0.25, Assumption.PACKING_MINUTES, 7.5, Assumption.PRICE_ELASTICITY, 1.9);
        EditedWorkbook untouched = EditedWorkbook.read(written(text, Map.of()));
        EditedWorkbook changed = EditedWorkbook.read(written(text, edits));

        assertThat(untouched.edited()).startsWith(text);
        Scenario read = ScenarioReader.read(changed.edited(), "edited");
        edits.forEach((assumption, value) -> assertThat(read.assumptions().value(assumption))
                .as(assumption.id())
                .isEqualTo(value));
        assertThat(read.withAssumptions(scenario.assumptions())).isEqualTo(scenario);
    }

    /** In a scenario 1.234 could be one thousand two hundred and thirty-four. */
    @Test
    void threeDecimalsStayDecimals() throws IOException {
        EditedWorkbook workbook = EditedWorkbook.read(written(Map.of(Assumption.CLICK_COST, 1.234)));

        assertThat(ScenarioReader.read(workbook.edited(), "edited")
                        .assumptions()
                        .value(Assumption.CLICK_COST))
                .isEqualTo(1.234);
    }

    @Test
    void whatIsNoWorkbookOfAReportIsRefusedWithAWordOnWhatWouldBe() throws IOException {
        Path text = Files.writeString(folder.resolve("notes.xlsx"), "not a workbook");
        assertThatThrownBy(() -> EditedWorkbook.read(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must be an XLSX workbook");
        assertThatThrownBy(() -> EditedWorkbook.read(folder.resolve("missing.xlsx")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("there is none");
        assertThatThrownBy(() -> EditedWorkbook.read(sheet("site-loss", "0.3", false)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("--format xlsx");
    }

    @Test
    void aValueThatIsNoNumberIsNamedWithItsRow() throws IOException {
        Path file = sheet("site-loss", "a third", true);

        assertThatThrownBy(() -> EditedWorkbook.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("row 2: the value of site-loss must be a number, not \"a third\"");
    }

    private Path sheet(String id, String value, boolean scenario) throws IOException {
        Path file = folder.resolve("made.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("any");
            sheet.value(1, 0, id);
            sheet.value(1, 2, value);
            if (scenario) {
                book.newWorksheet("other").value(0, 0, ScenarioSheet.MARK);
            }
        }
        return file;
    }

    private Path written(Map<Assumption, Double> edits) throws IOException {
        return written(Runs.example("coffee-shop.yaml"), edits);
    }

    private Path written(String scenario, Map<Assumption, Double> edits) throws IOException {
        AssumptionSettings settings = ScenarioReader.read(scenario, "scenario").assumptions();
        List<AssumptionUse> uses = new ArrayList<>();
        Stream.of(Assumption.values())
                .map(assumption -> use(
                        assumption, Optional.ofNullable(edits.get(assumption)).orElse(settings.value(assumption))))
                .forEach(uses::add);
        ReportRequest request = new ReportRequest(EnumSet.of(ReportFormat.XLSX), Audience.OWNER, Language.of("tr"));
        return Reports.write(Runs.coffee().scenario(scenario).assumptions(uses).build(), request, folder)
                .get(0);
    }

    private static AssumptionUse use(Assumption assumption, double value) {
        return new AssumptionUse(
                assumption.id(),
                assumption.meaning(),
                value,
                assumption.unit().id(),
                assumption.low(),
                assumption.high(),
                assumption.source(),
                assumption.grade().id(),
                false,
                value,
                false);
    }
}
