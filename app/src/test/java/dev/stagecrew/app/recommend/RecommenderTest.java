package dev.stagecrew.app.recommend;

import static org.assertj.core.api.Assertions.assertThat;

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
import dev.stagecrew.study.recommend.Target;
import dev.stagecrew.study.trial.Interruption;
import dev.stagecrew.study.trial.Yearbook;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A search over a shop whose ads cost more than they bring, and whose owner has thought of that. */
final class RecommenderTest {
    private static final String SHOP = """
            version: 1
            id: shop
            starts: 2026-01-05
            months: 2
            shop:
              opening-cash: 15000
              order-value: 25
              gross-margin: 50%
              customers: 100
              reviews: { per-product: 2, rating: 4.3, products: 20 }
              quality: { content: 20%, marketing: 5%, merchandising: 10%, site: 10%, crm: 5%, process: 5% }
              traffic: { social: 1500 a month, direct: 300 a month, organic: 300 a month, ad-budget: 600 a month }
            people:
              owner: { role: owner, timetable: "Mon-Sat 09:00-19:00" }
            baseline: do-nothing
            plans:
              do-nothing: {}
              no-ads: { changes: [ { ad-budget: 0 a month, from: week 3 } ] }
              dear: { hires: [ { role: manager, employment: full-time, from: week 6 } ] }
            """;

    private static final Request REQUEST = new Request(Target.CONTRIBUTION, 100, 0, 1500, 20);

    private static Recommendation found;

    @BeforeAll
    static void search() {
        Scenario shop = ScenarioReader.read(SHOP, "shop.yaml");
        try (Yearbook book = Yearbook.open(
                LocalEngine.open(shop, 42, 1), "test", EvaluationCache.inMemory(), new Interruption(), () -> {})) {
            found = new Recommender(shop, REQUEST, book, 1, (plans, best) -> {}).search();
        }
    }

    private static Assessed own(String id) {
        return found.own().stream()
                .filter(plan -> plan.candidate().own().orElseThrow().plan().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void adsThatDoNotPayAreCut() {
        assertThat(found.best().candidate().costPerMonth()).isNegative();
        assertThat(found.best().difference().low()).isPositive();
    }

    @Test
    void noPlanOfTheScenarioThatCanBePaidIsBetterByMoreThanWhatDoesNotMatter() {
        assertThat(own("no-ads").difference().low()).isPositive();
        assertThat(found.best().difference().mean())
                .isGreaterThanOrEqualTo(own("no-ads").difference().mean() - found.indifference());
    }

    @Test
    void everyPlanOfTheScenarioIsToldTheBetterFirst() {
        assertThat(found.own()).containsExactly(own("no-ads"), own("dear"));
        assertThat(own("dear").candidate().costPerMonth()).isGreaterThan(REQUEST.budget());
    }

    @Test
    void theScreenNamesThem() {
        for (Language language : Language.all()) {
            List<String> lines = RecommendationText.lines(found, CliText.in(language), "USD");

            assertThat(String.join("\n", lines))
                    .contains("1. no-ads", "2. dear")
                    .doesNotContain("{");
            assertThat(lines).allMatch(line -> line.codePointCount(0, line.length()) <= 80);
        }
    }

    @Test
    void theDocumentHasThem() {
        assertThat(RecommendationDocument.of(found, "shop", "", "USD", 42))
                .contains("\"own-plans\":[{\"plan\":\"no-ads\"", "\"ad-budget\":{\"per-month\":0");
    }
}
