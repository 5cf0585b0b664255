package dev.stagecrew.app.today;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.app.run.LoadedScenario;
import dev.stagecrew.app.words.CliText;
import dev.stagecrew.core.language.Language;
import dev.stagecrew.core.today.Agreement;
import dev.stagecrew.core.today.Figure;
import dev.stagecrew.core.today.FitLine;
import dev.stagecrew.core.today.FreeParameter;
import dev.stagecrew.scenario.file.ScenarioEditor;
import dev.stagecrew.scenario.file.ScenarioReader;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class TodayFitTest {
    /** A shop with enough orders for a month to be nearly a month. */
    private static final String SHOP = """
            version: 1
            id: shop
            starts: 2026-01-05
            shop:
              order-value: 35
              customers: 370
              reviews: { per-product: 2.3, rating: 4.3, products: 20 }
              traffic: { social: 6500 a month, direct: 1300 a month, organic: 1300 a month }
            people:
              owner: { role: owner, timetable: "Mon-Sat 09:00-19:00" }
            """;

    private static LoadedScenario loaded(String text) {
        return LoadedScenario.of(ScenarioReader.open(text, "shop.yaml"), "shop.yaml");
    }

    private static Agreement fitted(LoadedScenario scenario) {
        return TodayFit.of(scenario, 2, evaluation -> {})
                .today()
                .orElseThrow()
                .agreement()
                .orElseThrow();
    }

    @Test
    void aShopThatStatesItsOwnFiguresGivesItsLevelsBack() {
        Map<Figure, Double> own;
        try (UsualMonths months = UsualMonths.open(loaded(SHOP).scenario(), 2)) {
            own = months.figures(
                    Map.of(FreeParameter.BUYERS, .8, FreeParameter.CONTACTS, .9, FreeParameter.ORDER_VALUE, 1.2));
        }
        String stated = SHOP
                + String.format(
                        Locale.ROOT,
                        "today: { orders: %.5f, contacts: %.5f, turnover: %.5f }%n",
                        own.get(Figure.ORDERS),
                        own.get(Figure.CONTACTS),
                        own.get(Figure.TURNOVER));

        Agreement found = fitted(loaded(stated));

        // the customers are the same: what is left is how soon the search is content
        assertThat(found.factor(FreeParameter.BUYERS)).isCloseTo(.8, within(.8 * .03));
        assertThat(found.factor(FreeParameter.CONTACTS)).isCloseTo(.9, within(.9 * .03));
        assertThat(found.factor(FreeParameter.ORDER_VALUE)).isCloseTo(1.2, within(1.2 * .03));
    }

    @Test
    void aFitIsTheSameOnAnyLanesAndForAnyPlan() {
        String text = SHOP + "today: { orders: 120 a month }\n";
        String hiring = text + """
                seed: 7
                months: 3
                plans:
                  service:
                    hires:
                      - { role: customer-service, employment: part-time, from: week 3, hours-per-week: 20 }
                """;

        Agreement alone = TodayFit.of(loaded(text), 1, evaluation -> {})
                .today()
                .orElseThrow()
                .agreement()
                .orElseThrow();

        assertThat(fitted(loaded(hiring))).isEqualTo(alone);
    }

    @Test
    void nobodyFitsTwice() {
        LoadedScenario once = TodayFit.of(loaded(SHOP + "today: { on-time: 99% }\n"), 2, evaluation -> {});

        assertThat(TodayFit.isNeeded(once)).isFalse();
        assertThat(TodayFit.isNeeded(loaded(once.text()))).isFalse();
        assertThat(TodayFit.isNeeded(loaded(ScenarioEditor.set(once.text(), "shop.customers=300"))))
                .isTrue();
        assertThat(TodayFit.isNeeded(loaded(ScenarioEditor.set(once.text(), "months=6"))))
                .isFalse();
    }

    @Test
    void aReplyBelowTheTimeBetweenTwoLooksIsSaidToBeOutOfReach() {
        LoadedScenario found = TodayFit.of(loaded(SHOP + "today: { first-response: 10 min }\n"), 2, evaluation -> {});

        assertThat(found.today().orElseThrow().lines())
                .extracting(FitLine::outcome)
                .containsExactly(FitLine.Outcome.LOWEST);
        assertThat(TodayText.lines(found, CliText.in(Language.ENGLISH)))
                .anyMatch(line -> line.contains("not even a look every 3 hours"));
    }
}
