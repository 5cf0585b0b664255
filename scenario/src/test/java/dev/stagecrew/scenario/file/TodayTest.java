package dev.stagecrew.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.today.Agreement;
import dev.stagecrew.core.today.Figure;
import dev.stagecrew.core.today.FreeParameter;
import dev.stagecrew.core.today.Today;
import dev.stagecrew.scenario.problem.InvalidScenarioException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TodayTest {
    private static final String SHOP = """
            version: 1
            id: shop
            label: Shop
            starts: 2026-01-05
            shop:
              order-value: 35
              traffic: { social: 6500 a month }
            today:
              orders: 118 a month
              conversion: 1.2%
              contacts: 40 a week   # all of them
              first-response: 360 min
              turnover: 49200 a year
              return-on-ad-spend: 1.9
              repeat-share: 30%
              on-time: 95%
            people:
              owner: { role: owner, timetable: "Mon-Sat 09:00-19:00" }
            plans:
              service:
                hires:
                  - { role: customer-service, employment: part-time, from: week 3, hours-per-week: 20 }
            """;

    private static final Agreement AGREEMENT = new Agreement(
            Map.of(FreeParameter.BUYERS, .802, FreeParameter.CONTACTS, .8391, FreeParameter.ORDER_VALUE, 1.1),
            Map.of(Figure.ORDERS, 118.125, Figure.CONTACTS, 40.0));

    private static Today today(String text) {
        return ScenarioReader.open(text, "shop.yaml").today().orElseThrow();
    }

    private static String fitted(String text) {
        return FittedText.of(text, today(text), AGREEMENT);
    }

    @Test
    void figuresAreReadInTheUnitsOfBooks() {
        assertThat(today(SHOP).books().stated())
                .containsEntry(Figure.ORDERS, 118.0)
                .containsEntry(Figure.CONTACTS, 40.0)
                .containsEntry(Figure.FIRST_RESPONSE, 6.0)
                .containsEntry(Figure.TURNOVER, 4100.0)
                .containsEntry(Figure.REPEAT_SHARE, .3);
        assertThat(today(SHOP.replace("40 a week", "6 a day")).books().stated()).containsEntry(Figure.CONTACTS, 42.0);
    }

    @Test
    void aScenarioThatSaysNothingOfTodayHasNone() {
        String text = SHOP.replaceAll("(?s)today:.*people:", "people:");

        assertThat(ScenarioReader.open(text, "shop.yaml").today()).isEmpty();
    }

    @Test
    void aFitInTheTextMovesTheLevels() {
        var plain = ScenarioReader.read(SHOP, "shop.yaml");
        var file = ScenarioReader.open(fitted(SHOP), "shop.yaml");

        assertThat(file.today().orElseThrow().agreement().orElseThrow().found(Figure.ORDERS))
                .isEqualTo(118.125);
        assertThat(file.scenario().shop().orderValue()).isCloseTo(38.5, within(1e-9));
        assertThat(file.scenario().assumptions().value(Assumption.ENQUIRY_RATE))
                .isCloseTo(plain.assumptions().value(Assumption.ENQUIRY_RATE) * .8391, within(1e-12));
        assertThat(plain.assumptions().overrides()).isEmpty();
    }

    @Test
    void aFitLeavesTheRestOfTheTextAsItIs() {
        assertThat(fitted(SHOP).replaceFirst("(?m)^ *fitted: .*\\n", "")).isEqualTo(SHOP);
    }

    @Test
    void aShopInBracesIsFittedToo() {
        String text = SHOP.replaceAll("(?s)today:.*people:", "today: { orders: 118 }\npeople:");

        assertThat(today(fitted(text)).agreement()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hours-per-week: 20|hours-per-week: 10",
                "label: Shop|label: My shop",
                "starts: 2026-01-05|starts: 2026-01-05\nmonths: 6",
                "starts: 2026-01-05|starts: 2026-01-05\nseed: 7",
                "# all of them|# or nearly",
                "plans:|goals: [ \"conversion >= 2% by month 6\" ]\nplans:"
            })
    void aFitHoldsForOtherPlansNamesGoalsMonthsAndSeeds(String change) {
        assertThat(today(changed(fitted(SHOP), change)).agreement()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "orders: 118 a month|orders: 150 a month",
                "social: 6500|social: 6600",
                "Mon-Sat|Mon-Fri",
                "people:|assumptions: { preset: sceptic }\npeople:",
                "starts: 2026-01-05|starts: 2026-02-02"
            })
    void aFitDoesNotHoldForAnotherShop(String change) {
        String text = changed(fitted(SHOP), change);

        assertThat(today(text).agreement()).isEmpty();
        assertThat(ScenarioReader.read(text, "shop.yaml").assumptions().overrides())
                .isEmpty();
        assertThat(today(fitted(text)).agreement()).isPresent();
    }

    @Test
    void aDeskAloneHasNoBooks() {
        String text = SHOP.replaceAll(
                "(?s)shop:.*today:", "shop:\n  desk: { arrivals-per-hour: 3, handling: 5 min }\ntoday:");

        assertThatExceptionOfType(InvalidScenarioException.class)
                .isThrownBy(() -> ScenarioReader.open(text, "shop.yaml"))
                .withMessageContaining("today must be left out");
    }

    private static String changed(String text, String change) {
        String[] parts = change.split("\\|", 2);
        assertThat(text).contains(parts[0]);
        return text.replace(parts[0], parts[1]);
    }
}
