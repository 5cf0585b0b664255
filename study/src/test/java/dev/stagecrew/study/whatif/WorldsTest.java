package dev.stagecrew.study.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Setting;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.scenario.file.ScenarioReader;
import dev.stagecrew.study.trial.Variants;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What is said of two worlds that are not the same. */
final class WorldsTest {
    private final Scenario coffee = ScenarioReader.read(Path.of("../examples/coffee-shop.yaml"));

    @Test
    void theSameWorldDiffersInNothing() {
        assertThat(Worlds.differences(coffee, 42, coffee, 42)).isEmpty();
        assertThat(Worlds.differences(coffee, 42, coffee, 7)).containsExactly("seed");
    }

    @Test
    void theAssumptionThatIsAnotherIsNamed() {
        Assumption clicks = Assumption.byId("click-cost").orElseThrow();
        Scenario dearer = Variants.withAssumptions(coffee, coffee.assumptions().with(clicks, Setting.of(0.9)));

        assertThat(Worlds.differences(coffee, 42, dearer, 42)).containsExactly("assumptions: click-cost");
    }
}
