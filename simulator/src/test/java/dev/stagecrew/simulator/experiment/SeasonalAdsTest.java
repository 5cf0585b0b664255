package dev.stagecrew.simulator.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.scenario.file.ScenarioEditor;
import dev.stagecrew.scenario.file.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The same budget in a month of twice the demand. */
final class SeasonalAdsTest {
    private static final Path COFFEE = Path.of("../examples/coffee-shop.yaml");
    private static final double TWICE = 2;

    /** The example's first month, a June; the same luck in every call. */
    private static SmallShop june(double demand) throws IOException {
        String text = ScenarioEditor.set(Files.readString(COFFEE), "starts=2026-06-01");
        text = ScenarioEditor.set(text, "warm-up=0 months");
        text = ScenarioEditor.set(text, "shop.traffic.season={ june: " + demand + " }");
        Scenario shop = ScenarioReader.read(text, "coffee-shop.yaml");
        return SmallShop.lived(shop.withMonths(1).withoutGoals());
    }

    @Test
    void costsTheSameAndBringsNoMoreClicks() throws IOException {
        double price = Math.pow(TWICE, Assumptions.central().get(Assumption.SEASON_CLICK_PRICE));
        SmallShop usual = june(1);
        SmallShop strong = june(TWICE);

        assertThat(strong.kpi("ad-spend")).isEqualTo(usual.kpi("ad-spend"));
        assertThat(strong.kpi("sessions.paid-search") / usual.kpi("sessions.paid-search"))
                .as("fewer by what a click is dearer; Poisson luck of some 900 clicks")
                .isCloseTo(1 / price, within(.1));
        assertThat(strong.kpi("sessions.direct") / usual.kpi("sessions.direct")).isCloseTo(TWICE, within(.2));
    }
}
