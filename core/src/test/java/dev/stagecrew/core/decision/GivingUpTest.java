package dev.stagecrew.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.kpi.Direction;
import dev.stagecrew.core.kpi.KpiDefinition;
import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.kpi.Unit;
import java.util.List;
import org.junit.jupiter.api.Test;

final class GivingUpTest {
    @Test
    void aShopIsComparedByThoseWhoAskBeforeBuying() {
        MemoryRun shop = with("enquiries-abandoned-share", .8, with("abandoned-share", .4, run()));

        assertThat(GivingUp.compares(shop, "enquiries-abandoned-share")).isTrue();
        assertThat(GivingUp.compares(shop, "abandoned-share")).isFalse();
        assertThat(GivingUp.compares(shop, "orders")).isTrue();
    }

    @Test
    void aDeskThatNobodyAsksBeforeBuyingIsComparedByAll() {
        MemoryRun desk = with("enquiries-abandoned-share", Double.NaN, with("abandoned-share", .4, run()));

        assertThat(GivingUp.compares(desk, "enquiries-abandoned-share")).isFalse();
        assertThat(GivingUp.compares(desk, "abandoned-share")).isTrue();
    }

    @Test
    void aRunThatDoesNotTellThemApartIsComparedByAll() {
        assertThat(GivingUp.compares(with("abandoned-share", .4, run()), "abandoned-share"))
                .isTrue();
    }

    private static MemoryRun run() {
        return new MemoryRun(Period.Span.MONTH, 1, 1, List.of("nothing"), List.of());
    }

    private static MemoryRun with(String kpi, double share, MemoryRun run) {
        return run.with(
                new KpiDefinition(kpi, Unit.RATIO, Direction.LOWER_IS_BETTER, "customer-service", ""),
                "nothing",
                new double[][] {{share}});
    }
}
