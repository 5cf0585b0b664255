package dev.stagecrew.core.assumption;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code assumptions.yaml} holds what the enum names, and nothing else. */
final class AssumptionTest {
    @Test
    void everyNameHasOneRowInTheSameOrder() {
        assertThat(Beliefs.SHIPPED.keySet())
                .containsExactlyElementsOf(
                        Stream.of(Assumption.values()).map(Assumption::id).toList());
    }

    @Test
    void everyPresetLivesWithinTheRangeOrBeyondItsScepticalEnd() {
        assertThat(Assumption.values()).allSatisfy(assumption -> {
            assertThat(assumption.under(Preset.CENTRAL)).isBetween(assumption.low(), assumption.high());
            assertThat(assumption.under(Preset.REPORTED_CASE)).isBetween(assumption.low(), assumption.high());
        });
    }

    @Test
    void whatHasNoSourceIsCalledAssumed() {
        assertThat(Assumption.values())
                .filteredOn(assumption -> assumption.source().startsWith("No usable source"))
                .extracting(Assumption::grade)
                .containsOnly(Grade.ASSUMED);
    }
}
