package dev.stagecrew.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.scenario.problem.InvalidScenarioException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DrawsFileTest {
    private static final String SHOP = """
            version: 1
            id: shop
            currency: USD
            starts: 2026-01-05
            months: 3
            shop:
              order-value: 50
              gross-margin: 40%%
              traffic: { direct: 1000 a month }
            people:
              owner: { role: owner, timetable: "Mon-Fri 09:00-17:00" }
            assumptions: { draws: %s }
            baseline: now
            plans:
              now: { label: Now }
            """;

    @TempDir
    private Path folder;

    private Path shop;

    @BeforeEach
    void writeShop() throws IOException {
        shop = Files.writeString(folder.resolve("shop.yaml"), SHOP.formatted("shop.draws.csv"));
    }

    @Test
    void theTextOfAScenarioHoldsTheDrawsOfTheFileItNames() throws IOException {
        draws("refund-rate,transit-days\n0.05,3\n0.0871,2.125\n\n");

        ScenarioFile read = ScenarioReader.open(shop);

        assertThat(read.text()).contains("columns: [refund-rate, transit-days]").contains("[0.0871, 2.1250]");
        Scenario again = ScenarioReader.read(read.text(), "elsewhere.yaml");
        assertThat(again).isEqualTo(read.scenario());
        assertThat(again.assumptions().value(Assumption.REFUND_RATE)).isEqualTo((.05 + .0871) / 2);
    }

    @Test
    void everythingThatIsWrongWithAFileOfDrawsIsToldWithItsPlace() throws IOException {
        draws("refund-rat,transit-days\n0.05,three\n1,2,3\n");

        assertThatThrownBy(() -> ScenarioReader.open(shop))
                .isInstanceOf(InvalidScenarioException.class)
                .hasMessageContaining("shop.draws.csv:1:1: unknown assumption \"refund-rat\". Maybe \"refund-rate\"?")
                .hasMessageContaining("shop.draws.csv:2:6: three is no number, as 0.42");
    }

    @Test
    void rowsHaveAValueForEachColumnWithinWhatItsAssumptionAllows() throws IOException {
        draws("refund-rate,transit-days\n0.05,3\n0.05\n");
        assertThatThrownBy(() -> ScenarioReader.open(shop))
                .hasMessageContaining("row 2 must have as many values as there are columns: it has 1 of 2");

        draws("refund-rate,transit-days\n0.05,3\n1.5,3\n");
        assertThatThrownBy(() -> ScenarioReader.open(shop))
                .hasMessageContaining("row 2: refund-rate must be from 0 to 1");

        draws("refund-rate,refund-rate\n0.05,.3\n");
        assertThatThrownBy(() -> ScenarioReader.open(shop)).hasMessageContaining(".3 is no number");

        draws("refund-rate,refund-rate\n0.05,0.3\n");
        assertThatThrownBy(() -> ScenarioReader.open(shop)).hasMessageContaining("columns that differ");
    }

    @Test
    void aFileThatIsNotThereIsToldBesideWhateverElseIsWrong() throws IOException {
        Files.writeString(shop, SHOP.formatted("shop.draws.csv").replace("40%", "140%"));

        assertThatThrownBy(() -> ScenarioReader.open(shop))
                .hasMessageContaining("shop.draws.csv: there is no such file")
                .hasMessageContaining("shop.gross-margin");
    }

    /** A stranger's scenario must not read what lies elsewhere. */
    @Test
    void onlyAFileBesideTheScenarioIsRead() throws IOException {
        for (String elsewhere : new String[] {"../shop.draws.csv", "/etc/passwd", "sub/shop.draws.csv", "passwd"}) {
            Files.writeString(shop, SHOP.formatted(elsewhere));
            assertThatThrownBy(() -> ScenarioReader.open(shop))
                    .hasMessageContaining("must be the name of a CSV file beside the scenario");
        }
    }

    private void draws(String text) throws IOException {
        Files.writeString(folder.resolve("shop.draws.csv"), text);
    }
}
