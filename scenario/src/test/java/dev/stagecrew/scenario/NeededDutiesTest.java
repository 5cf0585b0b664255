package dev.stagecrew.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.core.shop.Size;
import dev.stagecrew.core.work.Duty;
import dev.stagecrew.core.work.Nature;
import dev.stagecrew.scenario.file.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The hours that a scenario's duties ask for. */
final class NeededDutiesTest {
    private static final Path COFFEE_SHOP = Path.of("..", "examples", "coffee-shop.yaml");
    private static final double PLANNED = 40;

    @Test
    void theCoffeeShopIsTheReferenceShop() throws IOException {
        Scenario shop = ScenarioReader.read(Files.readString(COFFEE_SHOP), "coffee-shop.yaml");
        Assumptions middle = shop.assumptions().middle();
        assertThat(Size.of(
                        shop.shop().traffic().orElseThrow(),
                        shop.shop().opening(),
                        shop.shop().inbox(),
                        middle))
                .isEqualTo(Size.REFERENCE);
        assertThat(shop.dutiesNeeded(middle)).isEqualTo(shop.duties());
    }

    @Test
    void aLargerShopNeedsMoreOfTheCatalogue() {
        Scenario shop = shop(3000, "");
        assertThat(hours(shop, "content")).isGreaterThan(PLANNED);
        assertThat(hours(shop, "merchandising")).isGreaterThan(10);
        assertThat(hours(shop, "admin")).isEqualTo(5);
        assertThat(hours(shop, "business-development")).isEqualTo(10);
    }

    @Test
    void whatAFileStatesStands() {
        assertThat(hours(shop(3000, "duties: { content: { hours-per-week: 8 h } }"), "content"))
                .isEqualTo(8);
        assertThat(hours(shop(3000, "duties: { content: { priority: 5 } }"), "content"))
                .isGreaterThan(PLANNED);
        assertThat(hours(
                        shop(3000, "duties: { videos: { nature: growth, hours-per-week: 60 h, feeds: content } }"),
                        "videos"))
                .isEqualTo(60);
    }

    /** Nobody plans more than a person's week of one kind; what a file states is not cut. */
    @Test
    void noMoreIsPlannedThanAPersonsWeek() {
        assertThat(duty(shop(3000, ""), "content").listedHours(PLANNED)).isEqualTo(PLANNED);
        assertThat(duty(shop(3000, "duties: { content: { hours-per-week: 60 h } }"), "content")
                        .listedHours(PLANNED))
                .isEqualTo(60);
    }

    @Test
    void aHelpDeskAloneHasNothingToMakeBetterButWhatItsFileStates() {
        Scenario desk = ScenarioReader.read("""
                version: 1
                id: desk
                starts: 2026-01-05
                months: 1
                shop: { desk: { arrivals-per-hour: 10, handling: exponential 5 min } }
                duties: { process: { hours-per-week: 2 } }
                people: { owner: { role: owner } }
                """, "desk.yaml");
        assertThat(desk.dutiesNeeded(Assumptions.central()))
                .filteredOn(duty -> duty.nature() == Nature.GROWTH && duty.hoursPerWeek() > 0)
                .extracting(Duty::id, Duty::hoursPerWeek)
                .containsExactly(tuple("process", 2.0));
        assertThat(hours(desk, "admin")).isPositive();
    }

    private static double hours(Scenario shop, String duty) {
        return duty(shop, duty).hoursPerWeek();
    }

    private static Duty duty(Scenario shop, String id) {
        List<Duty> duties = shop.dutiesNeeded(Assumptions.central());
        return duties.stream().filter(duty -> duty.id().equals(id)).findFirst().orElseThrow();
    }

    private static Scenario shop(int products, String duties) {
        return ScenarioReader.read("""
                version: 1
                id: shop
                starts: 2026-01-05
                months: 1
                shop:
                  order-value: 35
                  reviews: { products: %d }
                  traffic: { social: 6500 a month, ad-budget: 600 a month }
                people: { owner: { role: owner } }
                %s
                """.formatted(products, duties), "shop.yaml");
    }
}
