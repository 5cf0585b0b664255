package dev.stagecrew.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.AssumptionSettings;
import dev.stagecrew.core.assumption.Preset;
import dev.stagecrew.core.assumption.Setting;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.scenario.problem.InvalidScenarioException;
import dev.stagecrew.scenario.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A dollar is no lira: what the program knows in one currency is not taken for another. */
final class LocalPricesTest {
    private static String shop(String currency, String traffic, String hire, String more) {
        return """
                version: 1
                id: shop
                starts: 2026-01-05
                currency: %s
                shop: { order-value: 35, traffic: { social: 6500 a month%s } }
                people: { owner: { role: owner } }
                plans: { first: { hires: [ { role: customer-service, from: week 4%s } ] } }
                %s
                """.formatted(currency, traffic, hire, more);
    }

    private static Scenario read(String text) {
        return ScenarioReader.read(text, "shop.yaml");
    }

    private static List<String> complaints(String text) {
        InvalidScenarioException refused = catchThrowableOfType(InvalidScenarioException.class, () -> read(text));
        return refused == null
                ? List.of()
                : refused.problems().stream().map(Problem::message).toList();
    }

    private static double pay(Scenario scenario) {
        return scenario.plan("first").hires().get(0).position().payPerHour();
    }

    @ParameterizedTest
    @CsvSource({"TRY, 210", "THB, 125", "EUR, 23"})
    void payLeftOutIsTheUsualPayInTheScenariosCurrency(String currency, double pay) {
        assertThat(pay(read(shop(currency, "", "", "")))).isEqualTo(pay);
    }

    @Test
    void dollarsStayTheMidIncomePayOfTheCatalogue() {
        assertThat(pay(read(shop("USD", "", "", ""))))
                .isEqualTo(Catalogue.SHIPPED.roles().get("customer-service").payPerHour());
    }

    @Test
    void payThatNobodyKnowsInTheCurrencyMustBeGiven() {
        assertThat(complaints(shop("GBP", "", "", "")))
                .singleElement()
                .asString()
                .startsWith("plans.first.hires[0] must have \"pay\"");
        assertThat(complaints(shop("GBP", "", ", pay: 15", ""))).isEmpty();
        assertThat(complaints(shop("GBP", "", "", "roles: { customer-service: { pay: 15 } }")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"USD, 0", "EUR, 0", "TRY, 1", "GBP, 1"})
    void aClickMustHaveAPriceWhereAdsAreBoughtInAnotherCurrency(String currency, int complaints) {
        String ads = ", ad-budget: 9000 a month";
        assertThat(complaints(shop(currency, ads, ", pay: 15", ""))).hasSize(complaints);
        assertThat(complaints(shop(currency, ads, ", pay: 15", "assumptions: { click-cost: 16 }")))
                .isEmpty();
        assertThat(complaints(shop(currency, "", ", pay: 15", ""))).isEmpty();
    }

    @Test
    void adsOnSocialMediaNeedTheirOwnPrice() {
        String ads = ", ad-budget: 9000 a month, ad-social-share: 100%";
        assertThat(complaints(shop("TRY", ads, "", "assumptions: { click-cost: 16 }")))
                .singleElement()
                .asString()
                .contains("social-click-cost");
    }

    @Test
    void whatIsPlausibleOfAPriceInAnotherCurrencyIsInProportion() {
        AssumptionSettings settings =
                AssumptionSettings.of(Preset.CENTRAL).with(Assumption.CLICK_COST, Setting.of(10 * usual()));
        assertThat(settings.plausible(Assumption.CLICK_COST).low()).isEqualTo(10 * Assumption.CLICK_COST.low());
        assertThat(settings.plausible(Assumption.CLICK_COST).high()).isEqualTo(10 * Assumption.CLICK_COST.high());
    }

    private static double usual() {
        return Assumption.CLICK_COST.under(Preset.CENTRAL);
    }
}
