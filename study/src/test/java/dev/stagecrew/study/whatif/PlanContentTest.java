package dev.stagecrew.study.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.scenario.file.ScenarioEditor;
import dev.stagecrew.scenario.file.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When years may be taken over from an earlier run, and when not. */
final class PlanContentTest {
    private static final Path COFFEE = Path.of("../examples/coffee-shop.yaml");

    private static String hash(String text, String plan, long seed, String version) {
        Scenario scenario = ScenarioReader.read(text, "shop.yaml");
        return PlanContent.hash(scenario, scenario.plan(plan), seed, version);
    }

    private static String csFirst(String text) {
        return hash(text, "cs-first", 42, "1");
    }

    @Test
    void theSameTextReadTwiceHasTheSameHash() throws IOException {
        String text = Files.readString(COFFEE);

        assertThat(csFirst(text)).isEqualTo(csFirst(text)).hasSize(64);
    }

    @ParameterizedTest
    @ValueSource(strings = {"label=Another name", "matters=5%", "plans.all-at-once.hires[0].hours-per-week=30"})
    void whatNoYearDependsOnDoesNotChangeTheHash(String change) throws IOException {
        String text = Files.readString(COFFEE);

        assertThat(csFirst(ScenarioEditor.set(text, change))).isEqualTo(csFirst(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "months=13",
                "shop.order-value=36",
                "assumptions.churn=0.11",
                "people.owner.timetable=Mon-Sat 09:00-19:00",
                "plans.cs-first.hires[0].hours-per-week=25",
                "plans.cs-first.hires[0].from=week 3",
                "plans.cs-first.changes[0].ad-budget=1600 a month"
            })
    void whatAYearDependsOnChangesTheHash(String change) throws IOException {
        String text = Files.readString(COFFEE);

        assertThat(csFirst(ScenarioEditor.set(text, change))).isNotEqualTo(csFirst(text));
    }

    @Test
    void anotherSeedOrEngineHasAnotherHash() throws IOException {
        String text = Files.readString(COFFEE);

        assertThat(hash(text, "cs-first", 43, "1")).isNotEqualTo(csFirst(text));
        assertThat(hash(text, "cs-first", 42, "2")).isNotEqualTo(csFirst(text));
    }
}
