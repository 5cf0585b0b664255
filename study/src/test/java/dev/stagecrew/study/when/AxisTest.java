package dev.stagecrew.study.when;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.core.scenario.Shop;
import dev.stagecrew.core.shop.Traffic;
import dev.stagecrew.scenario.file.ScenarioReader;
import dev.stagecrew.study.recommend.PlanSpace;
import dev.stagecrew.study.recommend.Step;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AxisTest {
    private static final Scenario SHOP = ScenarioReader.read("""
            version: 1
            id: small
            starts: 2026-01-05
            months: 12
            shop:
              order-value: 35
              gross-margin: 40%
              customers: 300
              traffic: { social: 1000 a month, direct: 200 a month, organic: 300 a month, ad-budget: 400 a month }
            people:
              owner: { role: owner }
            """, "small.yaml");
    private static final Step HIRE = PlanSpace.alone(SHOP, List.of()).get(0);

    @Test
    void visitsTakeAdsAndCustomersAlong() {
        Shop shop = Axis.VISITS.scaled(SHOP, 2).shop();
        Traffic traffic = shop.traffic().orElseThrow();
        assertThat(traffic.socialPerMonth()).isEqualTo(2000);
        assertThat(traffic.directPerMonth()).isEqualTo(400);
        assertThat(traffic.organicPerMonth()).isEqualTo(600);
        assertThat(traffic.adBudgetPerMonth()).isEqualTo(800);
        assertThat(shop.customers()).isEqualTo(600);
        assertThat(shop.orderValue()).isEqualTo(35);
        assertThat(Axis.VISITS.today(SHOP)).isEqualTo(1500);
    }

    @Test
    void anOrderIsWorthMoreAndNothingElseChanges() {
        assertThat(Axis.ORDER_VALUE.scaled(SHOP, 1.5).shop())
                .isEqualTo(SHOP.shop().withOrderValue(52.5));
    }

    @Test
    void noMarginIsWhole() {
        assertThat(Axis.MARGIN.scaled(SHOP, 1.5).shop().grossMargin()).isEqualTo(.4 * 1.5);
        assertThat(Axis.MARGIN.greatest(SHOP)).isEqualTo(2.5);
    }

    @Test
    void payIsThatOfTheHireAlone() {
        assertThat(Axis.PAY.scaled(SHOP, 3)).isSameAs(SHOP);
        assertThat(Axis.PAY.offered(HIRE, 3).payPerHour()).isEqualTo(3 * HIRE.payPerHour());
    }

    @Test
    void todayIsTheSameShop() {
        for (Axis axis : Axis.values()) {
            assertThat(axis.scaled(SHOP, 1)).isEqualTo(SHOP);
            assertThat(Axis.byId(axis.id())).contains(axis);
        }
    }

    @Test
    void everyRoleIsOfferedAtItsUsualHoursAndAtFew() {
        assertThat(PlanSpace.alone(SHOP, List.of()))
                .filteredOn(hire -> hire.role().id().equals("manager"))
                .extracting(Step::hoursPerWeek)
                .contains(10.0)
                .hasSize(2);
    }
}
