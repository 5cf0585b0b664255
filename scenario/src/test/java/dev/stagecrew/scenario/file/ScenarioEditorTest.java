package dev.stagecrew.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.plan.Start;
import dev.stagecrew.core.register.Kpi;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.scenario.problem.InvalidScenarioException;
import dev.stagecrew.scenario.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ScenarioEditorTest {
    private String shop = "";

    @BeforeEach
    void readTheCoffeeShop() throws IOException {
        shop = Files.readString(ExamplesTest.EXAMPLES.resolve("coffee-shop.yaml"));
    }

    @Test
    void aValueIsReplacedAndNothingElse() {
        String edited = ScenarioEditor.set(shop, "plans.cs-first.hires[0].hours-per-week=15");
        assertThat(changedLines(edited))
                .containsExactly(
                        "      - { role: customer-service, employment: part-time, from: week 2, hours-per-week: 15 }");
        assertThat(scenario(edited).plan("cs-first").hires().get(0).position().hoursPerWeek())
                .isEqualTo(15);
    }

    @Test
    void aKeyThatWasLeftOutIsAdded() {
        assertThat(scenario(ScenarioEditor.set(shop, "shop.fixed-costs=300 a month"))
                        .shop()
                        .fixedCostsPerMonth())
                .isEqualTo(300);
        assertThat(scenario(ScenarioEditor.set(shop, "plans.cs-first.hires[1].pay=30 an hour"))
                        .plan("cs-first")
                        .hires()
                        .get(1)
                        .position()
                        .payPerHour())
                .isEqualTo(30);
        assertThat(scenario(ScenarioEditor.set(shop, "matters=5%")).matters()).isEqualTo(.05);
    }

    @Test
    void aSectionThatWasLeftOutIsOpened() {
        Scenario edited = scenario(ScenarioEditor.set(shop, "assumptions.site-loss=30% to 40%"));
        assertThat(edited.assumptions().overrides().get(Assumption.SITE_LOSS).low())
                .isEqualTo(.3);
        assertThat(scenario(ScenarioEditor.set(shop, "roles.marketer.skills.content=20%"))
                        .roles())
                .isNotEqualTo(scenario(shop).roles());
    }

    @Test
    void aTextWithSignsIsQuoted() {
        String edited = ScenarioEditor.set(shop, "plans.cs-first.hires[2].when=utilisation >= 85% for 2 weeks");
        assertThat(scenario(edited).plan("cs-first").hires().get(2).start())
                .isEqualTo(new Start.WhenReached(Kpi.UTILISATION, Start.Comparison.AT_LEAST, .85, 2));
        assertThat(scenario(ScenarioEditor.set(shop, "label=Mağaza: \"yeni\", #1"))
                        .label())
                .isEqualTo("Mağaza: \"yeni\", #1");
    }

    /** The source beside it stays. */
    @Test
    void aValueThatIsWrittenWithItsSourceIsReplaced() {
        String with = ScenarioEditor.set(shop, "assumptions.site-loss={ value: 40%, source: ours }");
        String edited = ScenarioEditor.set(with, "assumptions.site-loss=35%");
        assertThat(edited).contains("{ value: 35%, source: ours }");
        assertThat(scenario(edited).assumptions().value(Assumption.SITE_LOSS)).isEqualTo(.35);
    }

    @Test
    void aListMayBeGivenWhole() {
        String edited = ScenarioEditor.set(shop, "plans.do-nothing.hires=[{ role: assistant, from: week 3 }]");
        assertThat(scenario(edited).plan("do-nothing").hires()).hasSize(1);
    }

    @Test
    void charactersOutsideTheBasicPlaneDoNotShiftPlaces() {
        String text = shop.replace("label: Do nothing", "label: \"\uD83D\uDE00 nothing\"")
                .replace("{ role: marketer, employment", "{ name: m1, role: marketer, employment");
        assertThat(scenario(ScenarioEditor.set(text, "plans.do-nothing.label=Rest"))
                        .plan("do-nothing")
                        .label())
                .isEqualTo("Rest");
    }

    @Test
    void jsonIsEditedToo() {
        String json = "{\"version\": 1, \"id\": \"shop\", \"starts\": \"2026-01-05\", \"shop\": {\"order-value\": 35,"
                + " \"traffic\": {\"social\": 6500}}, \"people\": {\"owner\": {\"role\": \"owner\"}}}";
        assertThat(scenario(ScenarioEditor.set(json, "shop.order-value=40"))
                        .shop()
                        .orderValue())
                .isEqualTo(40);
        assertThat(scenario(ScenarioEditor.set(json, "seed=7")).seed()).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plans.cs-frist.hires[0].hours-per-week=15 | plans has no \"cs-frist\"               | cs-first",
                "plans.cs-first.hires[9].hours-per-week=15 | plans.cs-first.hires has no entry [9]   | ''",
                "plans.cs-first.hires=3                    | plans.cs-first.hires is a list          | ''",
                "plans.cs-first.label.x=3                  | plans.cs-first.label has no key \"x\"   | ''",
                "plan.cs-first.label=3                     | the scenario has no \"plan\"            | plans",
                "hours-per-week                            | --set must be given as path=value       | ''",
                "plans..label=3                            | \"plans..label\" must be keys           | ''",
            })
    void aPathThatLeadsNowhereIsRefused(String assignment, String message, String suggestion) {
        InvalidScenarioException refused =
                catchThrowableOfType(InvalidScenarioException.class, () -> ScenarioEditor.set(shop, assignment));
        assertThat(refused.problems()).hasSize(1);
        assertThat(refused.problems().get(0).message()).startsWith(message);
        assertThat(refused.problems().get(0).suggestion()).isEqualTo(suggestion);
    }

    @Test
    void aMistypedKeyIsToldOnReading() {
        String edited = ScenarioEditor.set(shop, "plans.cs-first.hires[0].hours-per-weak=15");
        InvalidScenarioException refused = catchThrowableOfType(InvalidScenarioException.class, () -> scenario(edited));
        assertThat(refused.problems()).extracting(Problem::suggestion).containsExactly("hours-per-week");
    }

    private Set<String> changedLines(String edited) {
        Set<String> lines = new TreeSet<>(edited.lines().toList());
        lines.removeAll(shop.lines().toList());
        return lines;
    }

    private static Scenario scenario(String text) {
        return ScenarioReader.read(text, "shop.yaml");
    }
}
