package dev.stagecrew.simulator.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.result.PeriodValues;
import dev.stagecrew.core.result.ReplicationResult;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.core.stat.Estimate;
import dev.stagecrew.scenario.file.ScenarioReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The shop at ten times its size: every finding is a paired difference whose 95% interval excludes zero. */
final class BiggerShopTest {
    private static final Scenario SCENARIO = ScenarioReader.read(Path.of("..", "examples", "bigger-shop.yaml"));
    private static final int HISTORIES = 8;
    private static final Map<String, Map<Integer, ReplicationResult>> BY_PLAN = new ConcurrentHashMap<>();

    @BeforeAll
    static void live() {
        try (Experiment experiment = Experiment.open(SCENARIO, SCENARIO.seed(), 2)) {
            experiment.run(
                    List.of("do-nothing", "packers"),
                    0,
                    HISTORIES,
                    result -> BY_PLAN.computeIfAbsent(result.plan(), plan -> new ConcurrentSkipListMap<>())
                            .put(result.replication(), result));
        }
    }

    @Test
    void withoutHandsPackingBinds() {
        assertThat(means("do-nothing", "late-share")).isGreaterThan(.1);
        assertThat(means("do-nothing", "on-time-dispatch")).isLessThan(.8);
    }

    @Test
    void packersGetParcelsOutInTime() {
        assertThat(gain(result -> value(result, "on-time-dispatch")).low()).isPositive();
        assertThat(gain(result -> value(result, "late-share")).high()).isNegative();
        assertThat(means("packers", "on-time-dispatch")).isGreaterThan(.9);
    }

    @Test
    void lateParcelsFeedTickets() {
        assertThat(gain(result -> value(result, "tickets") / value(result, "orders"))
                        .high())
                .isNegative();
    }

    @Test
    void lateParcelsDragTheRating() {
        assertThat(gain(result -> value(result, "rating")).low()).isPositive();
        assertThat(gain(result -> value(result, "review-stars")).low()).isPositive();
    }

    private static double means(String plan, String kpi) {
        return BY_PLAN.get(plan).values().stream()
                .mapToDouble(result -> value(result, kpi))
                .average()
                .orElseThrow();
    }

    /** Packers less nothing, history by history. */
    private static Estimate gain(ToDoubleFunction<ReplicationResult> figure) {
        Map<Integer, ReplicationResult> before = new TreeMap<>(BY_PLAN.get("do-nothing"));
        return Estimate.of(before.keySet().stream()
                .mapToDouble(
                        number -> figure.applyAsDouble(BY_PLAN.get("packers").get(number))
                                - figure.applyAsDouble(before.get(number)))
                .toArray());
    }

    /** Over the whole year. */
    private static double value(ReplicationResult result, String kpi) {
        PeriodValues whole = result.periods().get(result.periods().size() - 1);
        assertThat(whole.period()).isEqualTo(Period.WHOLE);
        return whole.value(result.kpis().indexOf(kpi));
    }
}
