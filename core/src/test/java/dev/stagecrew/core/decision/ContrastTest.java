package dev.stagecrew.core.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stagecrew.core.kpi.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContrastTest {
    private static final MemoryRun RUN = new MemoryRun(Period.Span.WHOLE, 2, 1, List.of("base", "plan"), List.of())
            .with("base", "revenue", new double[][] {{1000}, {3000}})
            .with("plan", "revenue", new double[][] {{1100}, {3100}})
            .with("base", "contribution", new double[][] {{-10}, {10}})
            .with("plan", "contribution", new double[][] {{20}, {40}})
            .with("base", "orders", new double[][] {{100}, {100}})
            .with("plan", "orders", new double[][] {{101}, {101}});

    @Test
    void whatMattersIsAShareOfTheBaseline() {
        Contrast orders = Contrast.of(RUN, "plan", "orders", Period.WHOLE);
        assertThat(orders.matters()).isEqualTo(2);
        assertThat(orders.verdict()).contains(Verdict.TOO_SMALL_TO_MATTER);
    }

    @Test
    void whatIsLeftOverOfMoneyIsMeasuredAgainstRevenue() {
        Contrast contribution = Contrast.of(RUN, "plan", "contribution", Period.WHOLE);
        assertThat(contribution.matters()).isEqualTo(0.02 * 2000);
        assertThat(contribution.difference().mean()).isEqualTo(30);
        assertThat(contribution.verdict()).contains(Verdict.TOO_SMALL_TO_MATTER);
    }

    @Test
    void aPlanCanBeHeldAgainstAnyOther() {
        Contrast reversed = Contrast.of(RUN, "base", "plan", "revenue", Period.WHOLE);
        assertThat(reversed.verdict()).contains(Verdict.WORSE);
    }

    @Test
    void anUnknownKpiIsNamed() {
        assertThatThrownBy(() -> Contrast.of(RUN, "plan", "profit", Period.WHOLE))
                .hasMessageContaining("profit");
    }

    @Test
    void aContrastIsOfTheKpiThatWasAskedFor() {
        assertThat(Contrast.of(RUN, "plan", "orders", Period.WHOLE).kpi().id()).isEqualTo("orders");
        assertThat(Contrast.of(RUN, "plan", "revenue", Period.WHOLE).kpi().id()).isEqualTo("revenue");
    }
}
