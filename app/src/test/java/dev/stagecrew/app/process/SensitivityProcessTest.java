package dev.stagecrew.app.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.app.process.Program.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code sensitivity} in real processes, on a month of a very small shop. */
final class SensitivityProcessTest {
    @TempDir
    Path folder;

    private Outcome program(String line) throws IOException, InterruptedException {
        return Program.in(folder).run(line.split(" "));
    }

    @Test
    void theStudyIsKeptWithItsRunAndComesOutTheSameAgain() throws IOException, InterruptedException {
        Path shop = folder.resolve("shop.yaml");
        Files.writeString(
                shop,
                Files.readString(Path.of(Program.SHOP))
                        .replace("months: 12", "months: 12\nwarm-up: 0 months")
                        .replace("6500 a month", "300 a month")
                        .replace("1300 a month", "50 a month")
                        .replace("ad-budget: 600 a month", "ad-budget: 0 a month")
                        .replace("customers: 370", "customers: 20"));
        Outcome run = program("run shop.yaml --months 1 --plans cs-only --replications 4 --out a");
        assertThat(run.code()).as(run.err()).isZero();
        String line = "sensitivity a --only refund-rate,interview-hours,onboarding-hours"
                + " --screening-replications 2 --replications 3 --top 2";

        Outcome first = program(line + " --json --lanes 1");
        assertThat(first.code()).as(first.err()).isZero();
        JsonNode study = JsonMapper.shared().readTree(first.out());
        assertThat(study.get("schema").stringValue()).isEqualTo("stagecrew/sensitivity/1");
        assertThat(study.get("plan").stringValue()).isEqualTo("do-nothing");
        assertThat(study.get("against").stringValue()).isEqualTo("cs-only");
        assertThat(study.get("influences").size()).isEqualTo(3);
        assertThat(folder.resolve("a/sensitivity.json")).content().isEqualTo(first.out());

        Outcome again = program(line + " --lanes 3");
        assertThat(again.code()).as(again.err()).isZero();
        assertThat(again.out()).contains("WHAT WOULD CHANGE THE ANSWER");
        assertThat(again.err()).doesNotContain("%");
        assertThat(folder.resolve("a/sensitivity.json")).content().isEqualTo(first.out());

        Outcome unknown = program("sensitivity a --only refund-rat");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("refund-rat is no assumption", "Maybe refund-rate?");
        assertThat(program("sensitivity nowhere").code()).isEqualTo(2);
    }
}
