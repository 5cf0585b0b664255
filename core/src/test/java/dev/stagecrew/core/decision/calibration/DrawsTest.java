package dev.stagecrew.core.decision.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawsTest {
    private static final String CSV = """
            click-cost,shop.order-value
            0.333333333,1200
            0.00000001,-2.5
            """;

    @Test
    void aTableIsPlainDecimals() {
        Draws draws =
                new Draws(List.of("click-cost", "shop.order-value"), new double[][] {{1 / 3.0, 1200}, {1e-8, -2.5}});
        assertThat(draws.toCsv()).isEqualTo(CSV);
    }

    @Test
    void whatWasWrittenIsRead() {
        Draws draws = Draws.parse(CSV);
        assertThat(draws.names()).containsExactly("click-cost", "shop.order-value");
        assertThat(draws.rows()).isDeepEqualTo(new double[][] {{.333333333, 1200}, {1e-8, -2.5}});
        assertThat(draws.toCsv()).isEqualTo(CSV);
        assertThat(Draws.parse(CSV.replace("\n", "\r\n")).toCsv()).isEqualTo(CSV);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|line 1: there must be a header with names",
                "a;b/1;2|line 1: the name \"a;b\" must be",
                "a,a/1,2|line 1: the names [a, a] must be one or more, each once",
                "a,b|line 2: there must be at least one draw",
                "a,b/1,2/3|line 3: the draw [3.0] must have 2 finite numbers",
                "a,b/1,2,3|line 2: the draw [1.0, 2.0, 3.0] must have 2 finite numbers",
                "a,b/1,NaN|line 2: the draw [1.0, NaN] must have 2 finite numbers",
                "a,b/1,x|line 2: \"1,x\" must be numbers, separated by commas"
            })
    void whatIsWrongIsSaidWithItsLine(String csv, String message) {
        assertThatThrownBy(() -> Draws.parse(csv.replace("/", "\n"))).hasMessageStartingWith(message);
    }
}
