package dev.stagecrew.core.decision.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.stat.Estimate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An answer that is 100 less 10 a step of one assumption, and moves with nothing else but the luck of the years. */
final class GlanceTest {
    private static final Factor STEPS = new Factor("steps", 0, 0, 16);
    private static final Factor IDLE = new Factor("idle", 1, 2, 3);

    private static final Estimate ASSUMED = Estimate.of(new double[] {90, 100, 110, 95, 105});

    private static double[] answer(DesignPoint setting, int years) {
        double[] values = new double[years];
        for (int year = 0; year < years; year++) {
            values[year] = 100 - 10 * setting.values().get("steps") + 7 * Math.sin(year);
        }
        return values;
    }

    private static Glance glance(Factor... factors) {
        Glance.Asked asked = new Glance.Asked("plan", "base", "contribution", ASSUMED, 200);
        return Glance.of(asked, List.of(factors), GlanceTest::answer, 4);
    }

    @Test
    void whatTurnsTheAnswerIsNamedWithThePlaceWhereItTurns() {
        Glance.Turn turn = glance(STEPS, IDLE).turn().orElseThrow();

        assertThat(turn.factor()).isEqualTo(STEPS);
        assertThat(turn.end().value()).isEqualTo(16);
        assertThat(turn.end().mean()).isCloseTo(-60, within(1e-9));
        assertThat(turn.about()).isCloseTo(10, within(1e-9));
    }

    @Test
    void theLuckOfTheFewYearsCancelsAndTheIntervalIsThatOfTheRun() {
        Glance.Ends ends = glance(STEPS, IDLE).tried().get(0);

        assertThat(ends.low().mean()).as("the assumed value itself").isEqualTo(ASSUMED.mean());
        assertThat(ends.high().high() - ends.high().low()).isCloseTo(2 * ASSUMED.halfWidth(), within(1e-9));
        assertThat(ends.swing()).isCloseTo(160, within(1e-9));
    }

    @Test
    void whatMovesNothingTurnsNothing() {
        Factor near = new Factor("steps", -1, 0, 9);

        assertThat(glance(near, IDLE).turn()).isEmpty();
        assertThat(glance(near, IDLE).open()).isFalse();
        assertThat(glance(near, IDLE).assumptions()).isEqualTo(200);
    }

    @Test
    void theSoonestIsNamedWhereSeveralTurnIt() {
        Factor wide = new Factor("steps", -4, 0, 40);
        assertThat(glance(wide).turn().orElseThrow().about()).isCloseTo(10, within(1e-9));
    }

    @Test
    void noMoreSettingsAreSeenThanWereReckonedWith() {
        int[] seen = {0};
        Glance.Asked asked = new Glance.Asked("plan", "base", "contribution", ASSUMED, 200);
        Glance.of(
                asked,
                List.of(STEPS, new Factor("idle", 1, 2, 3)),
                (setting, years) -> {
                    seen[0]++;
                    return answer(setting, years);
                },
                4);

        assertThat(seen[0]).isLessThanOrEqualTo(Glance.settings(2));
    }
}
