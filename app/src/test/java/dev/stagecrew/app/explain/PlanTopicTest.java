package dev.stagecrew.app.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.app.words.CliText;
import dev.stagecrew.core.language.Language;
import dev.stagecrew.core.people.Employment;
import dev.stagecrew.core.plan.Change;
import dev.stagecrew.core.plan.Cue;
import dev.stagecrew.core.plan.Hire;
import dev.stagecrew.core.plan.Plan;
import dev.stagecrew.core.plan.Start;
import dev.stagecrew.core.register.Kpi;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.core.shop.FulfilmentHouse;
import dev.stagecrew.core.shop.PriceStretch;
import dev.stagecrew.core.shop.SelfService;
import dev.stagecrew.scenario.file.ScenarioReader;
import dev.stagecrew.support.Kinds;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class PlanTopicTest {
    private static final Scenario SHOP = ScenarioReader.read(Path.of("../examples/coffee-shop.yaml"));
    private static final Hire HIRE = SHOP.plans().stream()
            .flatMap(plan -> plan.hires().stream())
            .findFirst()
            .orElseThrow();

    /** One of every kind of change, each in a week of its own. */
    private static final List<Change> CHANGES = List.of(
            new Change.AdBudget(7, 900),
            new Change.Meetings(14, 1),
            new Change.Tool(21, "Inbox", "customer-service", 30),
            new Change.SelfServing(
                    70,
                    new SelfService(SelfService.Kind.CHATBOT, OptionalDouble.of(.2), 30, .9, OptionalDouble.empty())),
            new Change.Outsourcing(
                    77,
                    new FulfilmentHouse(
                            "Depot", 3.2, 3.2, 60, 500, 14, OptionalDouble.empty(), OptionalDouble.empty())),
            new Change.Price(new PriceStretch(84, 91, .8)),
            new Change.ReturnPostage(98, true),
            new Change.Terms(28, "ada", Optional.of(Employment.FULL_TIME), Optional.empty(), Optional.empty()),
            new Change.Away(35, 56, "ada", .5),
            new Change.Farewell(63, "ada", false),
            new Change.Awaited(
                    new Cue(Kpi.BACKLOG, Start.Comparison.AT_LEAST, 90, 2), new Change.AdBudget(0, 900), false));

    private static final List<Start> STARTS =
            List.of(new Start.OnDay(70), new Start.WhenReached(Kpi.BACKLOG, Start.Comparison.AT_LEAST, 90, 2));

    @ParameterizedTest
    @MethodSource("dev.stagecrew.core.language.Language#all")
    void everyKindOfChangeIsExplained(Language language) {
        assertThat(CHANGES).extracting(Object::getClass).containsExactlyInAnyOrderElementsOf(kinds(Change.class));
        for (Change change : CHANGES) {
            Plan plan = new Plan("more", "More", "", List.of(), List.of(change));

            assertThat(explained(plan, language))
                    .contains(change instanceof Change.Awaited ? "90" : String.valueOf(1 + change.fromDay() / 7));
        }
    }

    @ParameterizedTest
    @MethodSource("dev.stagecrew.core.language.Language#all")
    void everyKindOfStartIsExplained(Language language) {
        assertThat(STARTS).extracting(Object::getClass).containsExactlyInAnyOrderElementsOf(kinds(Start.class));
        assertThat(explained(hiring(STARTS.get(0)), language)).contains("11");
        assertThat(explained(hiring(STARTS.get(1)), language)).contains("90");
    }

    private static List<Class<?>> kinds(Class<?> family) {
        return List.copyOf(Kinds.of(family));
    }

    private static Plan hiring(Start start) {
        return new Plan(
                "more", "More", "", List.of(new Hire(HIRE.position(), start, OptionalInt.empty(), 1)), List.of());
    }

    private static String explained(Plan plan, Language language) {
        Scenario scenario = SHOP.withPlans(List.of(plan), plan.id());
        List<Entry> entries = PlanTopic.topic(scenario, CliText.in(language)).entries();
        List<String> paragraphs = entries.get(0).paragraphs();
        return paragraphs.get(paragraphs.size() - 1);
    }
}
