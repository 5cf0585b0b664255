package dev.stagecrew.app.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stagecrew.app.result.SteadyRun;
import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.result.PeriodValues;
import dev.stagecrew.core.result.ReplicationResult;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class PartialRunTest {
    private final PartialRun run = new PartialRun(new SteadyRun(10_000, true).manifest(), Set.of("revenue", "csat"));

    private static ReplicationResult result(String plan, int replication) {
        double value = replication + (plan.equals("ada") ? 0.5 : 0);
        return new ReplicationResult(
                plan,
                replication,
                List.of("contribution", "csat", "revenue"),
                List.of(
                        new PeriodValues(Period.week(1), new double[] {1, 2, 3}),
                        new PeriodValues(Period.month(1), new double[] {1, Double.NaN, value}),
                        new PeriodValues(Period.WHOLE, new double[] {1, 0.5, -value})));
    }

    @Test
    void onlyYearsThatEveryPlanHasCount() {
        run.take(result("as-is", 0));
        run.take(result("as-is", 1));
        run.take(result("ada", 1));
        assertThat(run.replications()).isZero();

        run.take(result("ada", 0));
        run.take(result("ada", 3));
        run.take(result("a plan of another run", 2));

        assertThat(run.replications()).isEqualTo(2);
        assertThat(run.values("as-is", "revenue", Period.month(1))).containsExactly(0, 1);
        assertThat(run.values("ada", "revenue", Period.WHOLE)).containsExactly(-0.5, -1.5);
        assertThat(run.values("ada", "csat", Period.month(1))).containsOnly(Double.NaN);
        assertThat(run.values("ada", "revenue", Period.month(2))).containsOnly(Double.NaN);
        assertThat(run.complete()).isFalse();
    }

    @Test
    void aResultThatComesTwiceChangesNothing() {
        for (String plan : List.of("as-is", "ada", "ada", "as-is")) {
            run.take(result(plan, 0));
        }
        assertThat(run.arrived()).isEqualTo(1);
        assertThat(run.values("ada", "revenue", Period.WHOLE)).containsExactly(-0.5);
    }

    @Test
    void onlyWhatIsWantedIsKeptAndTheManifestSaysSo() {
        run.take(result("as-is", 0));
        run.take(result("ada", 0));
        assertThat(run.manifest().kpis()).extracting(kpi -> kpi.id()).containsExactly("revenue", "csat");
        assertThat(run.periods(Period.Span.WEEK)).isEmpty();
        assertThat(run.periods(Period.Span.MONTH)).hasSize(3);
        assertThatThrownBy(() -> run.values("ada", "contribution", Period.WHOLE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void yearsBeyondTheRoomAreCountedAndNotKept() {
        for (int year = 0; year < 5_000; year++) {
            run.take(result("as-is", year));
            run.take(result("ada", year));
        }
        assertThat(run.arrived()).isEqualTo(5_000);
        assertThat(run.replications()).isEqualTo(2_000);
        assertThat(run.values("ada", "revenue", Period.month(1))).hasSize(2_000).endsWith(1_999.5);
    }
}
