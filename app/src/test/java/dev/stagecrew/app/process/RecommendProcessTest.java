package dev.stagecrew.app.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.app.process.Program.Outcome;
import dev.stagecrew.app.process.Program.Started;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code recommend} in real processes, on a month of a very small shop and a small budget. */
final class RecommendProcessTest {

    @TempDir
    Path folder;

    private String recommend;

    @BeforeEach
    void aVerySmallShop() throws IOException {
        Path shop = folder.resolve("shop.yaml");
        Files.writeString(
                shop,
                Files.readString(Path.of(Program.SHOP))
                        .replace("months: 12", "months: 12\nwarm-up: 0 months")
                        .replace("6500 a month", "200 a month")
                        .replace("1300 a month", "50 a month")
                        .replace("ad-budget: 600 a month", "ad-budget: 0 a month")
                        .replace("customers: 370", "customers: 20"));
        recommend = "recommend " + shop + " --budget 500/month --months 1 --replications 5";
    }

    private static Outcome in(Path folder, String line) throws IOException, InterruptedException {
        return Program.in(Files.createDirectories(folder)).run(line.split(" "));
    }

    @Test
    void theAnswerDependsOnTheSeedAndNotOnLanesOrWhatWasKnown() throws IOException, InterruptedException {
        Outcome one = in(folder.resolve("one"), recommend + " --json --lanes 1");
        Outcome three = in(folder.resolve("three"), recommend + " --json --lanes 3");
        assertThat(one.code()).as(one.err()).isZero();
        assertThat(three.out()).isEqualTo(one.out());
        JsonNode answer = JsonMapper.shared().readTree(one.out());
        assertThat(answer.get("schema").stringValue()).isEqualTo("stagecrew/recommendation/1");
        assertThat(answer.get("probability-good").doubleValue()).isBetween(0.5, 1.0);
        assertThat(answer.at("/next-hire/role").stringValue()).isNotBlank();
        assertThat(answer.at("/waiting-a-month/of").intValue()).isEqualTo(5);

        Outcome again = in(folder.resolve("one"), recommend + " --json");
        assertThat(again.out()).isEqualTo(one.out());
        assertThat(again.err()).doesNotContain("round").contains(".yaml --months 1");

        Path kept = folder.resolve("one/runs/single-hires-recommend-1");
        assertThat(kept.resolve("recommendation.json")).content().isEqualTo(one.out());
        String plan = answer.get("alternative").isNull() ? "recommended" : "alternative";
        Outcome checked = in(folder.resolve("one"), "check " + kept.resolve(plan + ".yaml"));
        assertThat(checked.code()).as(checked.err()).isZero();
        assertThat(checked.out()).contains(plan);
    }

    @Test
    void aStoppedSearchGoesOnWhereItWas() throws IOException, InterruptedException {
        Started started = Program.in(folder).start((recommend + " --lanes 1").split(" "));
        Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .until(() -> started.saidSoFar().contains("round 2")
                        || !started.process().isAlive());
        started.interrupt();
        Outcome stopped = started.await();
        assertThat(stopped.code()).as(stopped.err()).isEqualTo(130);
        assertThat(stopped.err()).contains("goes on from there");
        assertThat(stopped.out()).isEmpty();

        Outcome whole = in(folder, recommend + " --lang tr");
        assertThat(whole.code()).as(whole.err()).isZero();
        assertThat(whole.err()).doesNotContain("1. tur");
        assertThat(whole.out()).contains("PLAN", "Eminlik", "Beklemek");
        assertThat(whole.out().lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 80);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "recommend SHOP | --budget is missing",
                "recommend SHOP --budget much | must be an amount a month",
                "recommend SHOP --budget 50.000 | must be an amount a month in the scenario's currency, as 2500/month. Maybe 50000?",
                "recommend SHOP --budget 2500/ay | Maybe 2500 a month?",
                "recommend SHOP --budget 2500 --cash-floor 5.000 | must be an amount in the scenario's currency, as 5000. Maybe 5000?",
                "recommend SHOP --budget 2500 --goal fame | must be one of contribution, conversion, owner-hours",
                "recommend SHOP --budget 2500 --goal contribtion | Maybe contribution?",
                "recommend SHOP --budget 2500 --replications 1 | must be from 2",
                "recommend SHOP --budget 2500 --most-years 10 | must be from 1500"
            })
    void aWrongQuestionIsExitCodeTwo(String line, String says) throws IOException, InterruptedException {
        Outcome outcome = in(folder, line.strip().replace("SHOP", Program.SHOP));

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err().replaceAll("\\s+", " ")).contains(says.strip());
        assertThat(folder.resolve("runs")).doesNotExist();
    }
}
