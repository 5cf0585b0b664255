package dev.stagecrew.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.people.Employment;
import dev.stagecrew.core.people.Position;
import dev.stagecrew.core.plan.Change;
import dev.stagecrew.core.plan.Hire;
import dev.stagecrew.core.plan.Plan;
import dev.stagecrew.core.plan.Start;
import dev.stagecrew.core.plan.Start.Comparison;
import dev.stagecrew.core.random.Distribution;
import dev.stagecrew.core.register.Kpi;
import dev.stagecrew.core.scenario.Desk;
import dev.stagecrew.core.scenario.Goal;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.core.today.Books;
import dev.stagecrew.core.today.Figure;
import dev.stagecrew.core.work.Quality;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The scenarios that are shipped. */
final class ExamplesTest {
    static final Path EXAMPLES = Path.of("..", "examples");

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleIsSound(Path file) {
        Scenario scenario = ScenarioReader.read(file);
        assertThat(file.getFileName()).hasToString(scenario.id() + ".yaml");
        assertThat(scenario.plans()).extracting(Plan::id).contains(scenario.baseline());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleIsTheSameUnderATurkishLocale(Path file) {
        Scenario usual = ScenarioReader.read(file);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(ScenarioReader.read(file)).isEqualTo(usual);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fashion", "electronics", "print-on-demand", "supplements"})
    void aShopOfATradeStatesAllThatItsOwnerKnows(String name) {
        ScenarioFile file = ScenarioReader.open(EXAMPLES.resolve(name + ".yaml"));
        Books books = file.today().orElseThrow().books();

        // orders and visits say what is converted
        assertThat(books.stated().keySet()).isEqualTo(EnumSet.complementOf(EnumSet.of(Figure.CONVERSION)));
        assertThat(file.scenario().assumptions().overrides()).containsKey(Assumption.REFUND_RATE);
        assertThat(file.scenario().plans()).hasSizeBetween(4, 5);
        assertThat(file.scenario().goals()).isNotEmpty();
    }

    @Test
    void theCoffeeShopIsTheReportedCase() {
        Scenario shop = ScenarioReader.read(EXAMPLES.resolve("coffee-shop.yaml"));
        assertThat(shop.plans())
                .extracting(Plan::id)
                .containsExactly("do-nothing", "marketer-first", "cs-first", "all-at-once", "no-ads");
        assertThat(shop.people()).extracting(Position::hoursPerWeek).containsExactly(65.0);
        // its level is fitted to the one figure that the case tells, its qualities are what is usual
        assertThat(ScenarioReader.open(EXAMPLES.resolve("coffee-shop.yaml"))
                        .today()
                        .orElseThrow()
                        .books()
                        .stated())
                .isEqualTo(Map.of(Figure.CONVERSION, .012));
        assertThat(shop.shop().quality()).containsEntry(Quality.CONTENT, .1);
        assertThat(shop.shop().traffic().orElseThrow().socialPerMonth()).isEqualTo(6500);
        assertThat(shop.shop().traffic().orElseThrow().hourWeights()).hasSize(24);
        Plan reported = shop.plan("marketer-first");
        assertThat(reported.hires())
                .extracting(Hire::start)
                .containsExactly(
                        new Start.OnDay(7),
                        new Start.OnDay(35),
                        new Start.WhenReached(Kpi.ORDERS, Comparison.AT_LEAST, 36, 2));
        assertThat(reported.hires().get(0).position().employment()).isEqualTo(Employment.FREELANCE);
        assertThat(reported.changes()).containsExactly(new Change.AdBudget(7, 1500));
        assertThat(shop.goals())
                .containsExactly(
                        goal(1, "conversion >= 3% by month 6", "conversion-rate", Comparison.AT_LEAST, .03, 6, 6),
                        goal(
                                2,
                                "90% answered within 8 working hours from month 3",
                                "answered-within.8-working-hours",
                                Comparison.AT_LEAST,
                                .9,
                                3,
                                12),
                        goal(
                                3,
                                "owner <= 55 h a week by month 6",
                                "owner-hours-per-week",
                                Comparison.AT_MOST,
                                55,
                                6,
                                6),
                        goal(4, "cash never below -5000", "lowest-cash", Comparison.AT_LEAST, -5000, 1, 12),
                        new Goal(
                                "goal-5",
                                "revenue +50% by month 12",
                                "revenue",
                                Comparison.AT_LEAST,
                                .5,
                                true,
                                12,
                                12));
    }

    private static Goal goal(
            int number, String text, String kpi, Comparison comparison, double value, int from, int through) {
        return new Goal("goal-" + number, text, kpi, comparison, value, false, from, through);
    }

    @Test
    void erlangAIsADeskOfEightRoundTheClock() {
        Scenario desk = ScenarioReader.read(EXAMPLES.resolve("theory/erlang-a.yaml"));
        assertThat(desk.shop().desk().orElseThrow().arrivalsPerHour()).isEqualTo(30);
        assertThat(desk.shop().desk().flatMap(Desk::patience)).contains(new Distribution.Exponential(30));
        assertThat(desk.people()).hasSize(8);
        assertThat(desk.people()).extracting(Position::hoursPerWeek).containsOnly(168.0);
        assertThat(desk.people()).extracting(Position::id).contains("agent", "agent-2", "agent-8");
        assertThat(desk.warmUpDays()).isEqualTo(30);
        assertThat(desk.assumptions().value(Assumption.HATS_LOSS)).isZero();
        assertThat(desk.plans()).extracting(Plan::id).containsExactly("do-nothing");
    }
}
