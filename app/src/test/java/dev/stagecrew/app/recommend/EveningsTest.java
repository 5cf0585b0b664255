package dev.stagecrew.app.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.app.run.LocalEngine;
import dev.stagecrew.app.words.CliText;
import dev.stagecrew.core.decision.EvaluationCache;
import dev.stagecrew.core.language.Language;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.scenario.file.ScenarioReader;
import dev.stagecrew.study.recommend.Recommendation;
import dev.stagecrew.study.recommend.Recommendation.Assessed;
import dev.stagecrew.study.recommend.Recommender;
import dev.stagecrew.study.recommend.Request;
import dev.stagecrew.study.recommend.Step;
import dev.stagecrew.study.recommend.Target;
import dev.stagecrew.study.trial.Interruption;
import dev.stagecrew.study.trial.Yearbook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A shop whose customers come in the evening, whose owner is there by day, and whose file thinks of mornings only. */
final class EveningsTest {
    private static final String SHOP = """
            version: 1
            id: evening-shop
            starts: 2026-01-05
            months: 3
            matters: 1%
            shop:
              opening-cash: 30000
              order-value: 240
              gross-margin: 60%
              customers: 100
              reviews: { per-product: 6, rating: 4.5, products: 20 }
              quality: { content: 60%, marketing: 60%, merchandising: 60%, site: 60%, crm: 40%, process: 40% }
              traffic:
                social: 8000 a month
                direct: 1500 a month
                organic: 1500 a month
                hours: [ 1, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 4, 12, 16, 18, 18, 12, 4 ]
            people:
              owner: { role: owner, timetable: "Mon-Sat 09:00-17:00" }
            roles:
              customer-service: { pay: 5 }
            baseline: do-nothing
            plans:
              do-nothing: {}
              mornings:
                hires: [ { role: customer-service, employment: freelance, from: week 4, timetable: "Mon-Fri 08:00-09:35" } ]
            """;
    private static final Request REQUEST = new Request(Target.CONTRIBUTION, 200, 0, 1500, 20);
    private static final int EVENING = 17 * 60;

    private static Recommendation found;
    private static final List<Optional<Recommender.SoFar>> ROUNDS = new ArrayList<>();

    @BeforeAll
    static void search() {
        Scenario shop = ScenarioReader.read(SHOP, "shop.yaml");
        try (Yearbook book = Yearbook.open(
                LocalEngine.open(shop, 42, 1), "test", EvaluationCache.inMemory(), new Interruption(), () -> {})) {
            found = new Recommender(shop, REQUEST, book, 1, (plans, best) -> ROUNDS.add(best)).search();
        }
    }

    private static Step hired() {
        return found.best().candidate().steps().get(0);
    }

    @Test
    void whoAnswersIsHiredForTheHoursInWhichCustomersCome() {
        assertThat(hired().role().id()).isEqualTo("customer-service");
        assertThat(hired().pattern()
                        .timetable(hired().hoursPerWeek())
                        .orElseThrow()
                        .shifts())
                .allMatch(shift -> shift.fromMinute() >= EVENING);
    }

    @Test
    void eveningsAreWorthMoreThanTheMorningsOfTheFileAtTheSamePay() {
        Assessed mornings = found.own().get(0);

        assertThat(mornings.candidate().costPerMonth())
                .isCloseTo(found.best().candidate().costPerMonth(), within(10.0));
        assertThat(found.best().difference().low())
                .isGreaterThan(mornings.difference().high() + found.indifference());
    }

    @Test
    void whatTheOwnerDidNotThinkOfIsNamed() {
        assertThat(found.notInTheFile()).containsExactly(hired());
        for (Language language : Language.all()) {
            CliText words = CliText.in(language);

            assertThat(RecommendationText.lines(found, words, "USD"))
                    .anyMatch(line -> line.contains(words.say("recommend.new")))
                    .anyMatch(line -> line.contains(
                            words.say("pattern." + hired().pattern().id())));
        }
        assertThat(RecommendationDocument.of(found, "shop", "", "USD", 42))
                .contains("\"not-in-file\":[{\"id\":\"customer-service\"");
    }

    @Test
    void everyRoundButTheFirstKnowsTheBestSoFar() {
        assertThat(ROUNDS.get(0)).isEmpty();
        assertThat(ROUNDS.subList(1, ROUNDS.size())).allMatch(Optional::isPresent);
        Recommender.SoFar last = ROUNDS.get(ROUNDS.size() - 1).orElseThrow();
        for (Language language : Language.all()) {
            assertThat(RecommendationText.inWords(last, REQUEST, CliText.in(language), "USD"))
                    .contains("10", "$")
                    .doesNotContain("{");
        }
    }
}
