package dev.stagecrew.core.decision.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.decision.MemoryRun;
import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.register.Kpi;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Two years of a shop that hires, worked out by hand. */
final class MoneyBridgeTest {
    private static final YearlyKpis NOBODY = shop(new double[] {1000, 1100}, 50, 200, 0, 0, 0);
    private static final YearlyKpis HIRES = shop(new double[] {1900, 1700}, 80, 150, 10, 700, 90);

    private static YearlyKpis shop(
            double[] gross, double refunds, double ads, double tools, double pay, double finding) {
        Map<Kpi, double[]> kpis = new EnumMap<>(Kpi.class);
        kpis.put(Kpi.GROSS_PROFIT, gross);
        kpis.put(Kpi.REFUNDS, new double[] {refunds, refunds});
        kpis.put(Kpi.CHARGE_BACKS, new double[] {5, 5});
        kpis.put(Kpi.AD_SPEND, new double[] {ads, ads});
        kpis.put(Kpi.TOOLS, new double[] {tools, tools});
        kpis.put(Kpi.SERVICES, new double[] {0, 0});
        kpis.put(Kpi.PAYROLL, new double[] {pay, pay});
        kpis.put(Kpi.RECRUITING_COST, new double[] {finding, finding});
        double spent = ads + tools + pay + finding;
        kpis.put(Kpi.CONTRIBUTION, new double[] {gross[0] - spent, gross[1] - spent});
        return kpis::get;
    }

    private static double mean(MoneyBridge bridge, MoneyKind kind) {
        return bridge.parts().stream()
                .filter(part -> part.kind() == kind)
                .findFirst()
                .orElseThrow()
                .difference()
                .mean();
    }

    @Test
    void eachKindIsWhatThePlanLeavesMoreOfIt() {
        MoneyBridge bridge = MoneyBridge.between(HIRES, NOBODY);

        // gross profit 900 and 600 more, refunds 30 more on top of it
        assertThat(mean(bridge, MoneyKind.MARGIN)).isEqualTo(780);
        assertThat(mean(bridge, MoneyKind.REFUNDS)).isEqualTo(-30);
        assertThat(mean(bridge, MoneyKind.ADS)).isEqualTo(50);
        assertThat(mean(bridge, MoneyKind.TOOLS)).isEqualTo(-10);
        assertThat(mean(bridge, MoneyKind.PAY)).isEqualTo(-700);
        assertThat(mean(bridge, MoneyKind.FINDING)).isEqualTo(-90);
        assertThat(bridge.whole().mean()).isEqualTo(0);
        assertThat(bridge.whole().p10()).isLessThan(bridge.whole().p90());
    }

    @Test
    void thePartsComeToTheWhole() {
        MoneyBridge bridge = MoneyBridge.between(HIRES, NOBODY);

        double sum = bridge.parts().stream()
                .mapToDouble(part -> part.difference().mean())
                .sum();

        assertThat(sum).isCloseTo(bridge.whole().mean(), within(1e-9));
    }

    @Test
    void whatMovesMostComesFirstAndWhatDoesNotMoveIsLeftOut() {
        MoneyBridge bridge = MoneyBridge.between(HIRES, shop(new double[] {1000, 1100}, 50, 150, 0, 0, 0));

        assertThat(bridge.moved())
                .extracting(MoneyBridge.Part::kind)
                .containsExactly(
                        MoneyKind.MARGIN, MoneyKind.PAY, MoneyKind.FINDING, MoneyKind.REFUNDS, MoneyKind.TOOLS);
    }

    @Test
    void aRunThatLacksAKindHasNone() {
        MemoryRun run = new MemoryRun(Period.Span.MONTH, 1, 1, List.of("nobody", "hires"), List.of());
        for (String plan : List.of("nobody", "hires")) {
            run.with(plan, Kpi.CONTRIBUTION.id(), new double[][] {{1}});
        }

        assertThat(MoneyBridge.of(run, "hires", "nobody", Period.WHOLE)).isEqualTo(Optional.empty());
    }
}
