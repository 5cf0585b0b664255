package dev.stagecrew.core.assumption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.random.Streams;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class JointDrawsTest {
    /** Their product is always 1, which drawing each for itself would lose. */
    private static final JointDraws DRAWS = new JointDraws(
            List.of(Assumption.TICKETS_PER_ORDER, Assumption.TRANSIT_DAYS),
            List.of(List.of(.5, 2.0), List.of(.25, 4.0), List.of(.2, 5.0)));

    private static final AssumptionSettings SETTINGS =
            new AssumptionSettings(Preset.CENTRAL, Map.of(), Optional.of(DRAWS));

    @Test
    void aYearLivesUnderOneRow() {
        List<Double> drawn = new ArrayList<>();
        for (int year = 0; year < 300; year++) {
            Assumptions world = SETTINGS.drawn(new Streams(7, year));
            assertThat(world.get(Assumption.TICKETS_PER_ORDER) * world.get(Assumption.TRANSIT_DAYS))
                    .isEqualTo(1);
            drawn.add(world.get(Assumption.TRANSIT_DAYS));
        }
        assertThat(Set.copyOf(drawn)).containsExactlyInAnyOrder(2.0, 4.0, 5.0);
        for (double each : new HashSet<>(drawn)) {
            assertThat(drawn.stream().filter(value -> value == each).count())
                    .as("rows are equally likely: %s", each)
                    .isBetween(70L, 130L);
        }
    }

    @Test
    void everyPlanOfAYearHasTheSameRow() {
        assertThat(DRAWS.row(new Streams(7, 12))).isEqualTo(DRAWS.row(new Streams(7, 12)));
    }

    @Test
    void whatTheScenarioStatesItselfHolds() {
        AssumptionSettings stated = SETTINGS.with(Assumption.TRANSIT_DAYS, Setting.of(3));

        assertThat(stated.drawn(new Streams(7, 0)).get(Assumption.TRANSIT_DAYS)).isEqualTo(3);
        assertThat(stated.value(Assumption.TRANSIT_DAYS)).isEqualTo(3);
        assertThat(stated.drawn(new Streams(7, 0)).get(Assumption.TICKETS_PER_ORDER))
                .isLessThan(.6);
    }

    @Test
    void theMeanIsUsedAndTheMiddleNineTenthsArePlausible() {
        assertThat(SETTINGS.value(Assumption.TRANSIT_DAYS)).isCloseTo(11 / 3., within(1e-12));
        assertThat(SETTINGS.plausible(Assumption.TRANSIT_DAYS)).isEqualTo(new Setting(2, 5, JointDraws.SOURCE));
        assertThat(SETTINGS.given(Assumption.REFUND_RATE)).isEmpty();
    }

    @Test
    void aTableHasRowsAndColumnsThatDiffer() {
        List<Assumption> twice = List.of(Assumption.TRANSIT_DAYS, Assumption.TRANSIT_DAYS);
        assertThatThrownBy(() -> new JointDraws(twice, List.of(List.of(1.0, 2.0))))
                .hasMessageContaining("columns that differ");
        assertThatThrownBy(() -> new JointDraws(List.of(Assumption.TRANSIT_DAYS), List.of()))
                .hasMessageContaining("need rows");
        assertThatThrownBy(() -> new JointDraws(List.of(Assumption.TRANSIT_DAYS), List.of(List.of(1.0, 2.0))))
                .hasMessageContaining("2 values");
    }
}
