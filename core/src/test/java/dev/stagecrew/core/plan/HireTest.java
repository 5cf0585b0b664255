package dev.stagecrew.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.people.Employment;
import dev.stagecrew.core.people.Team;
import dev.stagecrew.core.plan.Start.Comparison;
import dev.stagecrew.core.register.Kpi;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

final class HireTest {
    private static final Hire SECOND = hire("second", new Start.OnDay(20));
    private static final Hire FIRST = hire("first", new Start.OnDay(10));
    private static final Hire LAST = hire("last", new Start.WhenReached(Kpi.ORDERS, Comparison.AT_LEAST, 5, 1));

    @Test
    void hiresAreInTheOrderInWhichTheyBeginHoweverTheyAreWritten() {
        assertThat(ordered(LAST, SECOND, FIRST)).containsExactly(FIRST, SECOND, LAST);
        assertThat(ordered(FIRST, LAST, SECOND)).containsExactly(FIRST, SECOND, LAST);
    }

    private static List<Hire> ordered(Hire... hires) {
        return List.of(hires).stream().sorted(Hire.AS_THEY_BEGIN).toList();
    }

    private static Hire hire(String role, Start start) {
        return new Hire(Team.veteran(role, Employment.FULL_TIME), start, OptionalInt.empty(), 1);
    }
}
