package dev.stagecrew.core.decision.screening;

import static dev.stagecrew.core.decision.screening.Answers.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class TornadoTest {
    private static final List<Factor> FACTORS =
            List.of(new Factor("small", 0, 0, 1), new Factor("wide", -10, 4, 10), new Factor("falling", 0, 1, 4));

    @Test
    void theWidestSwingComesFirstAndPairingLeavesNoNoiseInIt() {
        Tornado tornado = Tornado.of(
                FACTORS,
                Answers.sameYears(s -> value(s, "small") + value(s, "wide") - 2 * value(s, "falling"), 50, 1),
                40);
        assertThat(tornado.bars()).extracting(bar -> bar.factor().id()).containsExactly("wide", "falling", "small");
        assertThat(tornado.bars())
                .extracting(bar -> Math.round(bar.swing().mean()))
                .containsExactly(20L, -8L, 1L);
        assertThat(tornado.bars().get(0).swing().halfWidth()).isCloseTo(0, within(1e-9));
        assertThat(tornado.bars().get(0).atLow().halfWidth()).isGreaterThan(5);
    }

    @Test
    void aBarFlipsWhenItsEndsDisagreeInSign() {
        Tornado tornado = Tornado.of(FACTORS, Answers.sameYears(s -> value(s, "wide") - value(s, "falling"), 0, 1), 2);
        assertThat(tornado.central().mean()).isEqualTo(3);
        assertThat(tornado.bars()).extracting(Tornado.Bar::flips).containsExactly(true, false, false);
    }
}
