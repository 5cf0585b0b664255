package dev.stagecrew.study.when;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Sizes in a world whose sums are known. */
final class WhenStudyTest {
    private static WhenFindings find(Axis axis, double growth, String role) {
        return KnownSums.find(axis, growth, role);
    }

    private static HireBySize first(WhenFindings found) {
        return found.hires().get(0);
    }

    private static double value(HireBySize hire) {
        return hire.levels().at(hire.turns().orElseThrow().factor());
    }

    @Test
    void aHirePaysFromTheVisitsThatItsPayIsWorth() {
        HireBySize packer = first(find(Axis.VISITS, 0, "fulfilment"));

        assertThat(packer.levels().today()).isEqualTo(500);
        assertThat(value(packer)).isCloseTo(900, within(9.0));
        assertThat(packer.levels().at(packer.turns().orElseThrow().low())).isLessThan(900);
        assertThat(packer.levels().at(packer.turns().orElseThrow().high())).isGreaterThan(900);
    }

    @Test
    void theSameSizeIsToldInOrders() {
        HireBySize packer = first(find(Axis.ORDERS, 0, "fulfilment"));

        assertThat(packer.levels().today()).isCloseTo(5, within(1e-9));
        assertThat(value(packer)).isCloseTo(9, within(0.1));
    }

    @Test
    void aShopThatGrowsIsToldWhenItWillHaveThatSize() {
        // 9 orders a month: 5 today, 0.25 more each month, in the year that ends with month 22
        WhenFindings found = find(Axis.ORDERS, 0.25, "fulfilment");

        int month = found.grownInto(first(found)).orElseThrow();
        assertThat(5 + 0.25 * (month - 5.5)).isCloseTo(value(first(found)), within(0.25));
    }

    @Test
    void aShopThatDoesNotGrowIsPromisedNothing() {
        WhenFindings found = find(Axis.ORDERS, 0, "fulfilment");

        assertThat(found.growth().orElseThrow().isCertain()).isFalse();
        assertThat(found.grownInto(first(found))).isEqualTo(OptionalInt.empty());
    }

    @Test
    void aHireAtAnotherPayTurnsWhereItIsWorthIt() {
        HireBySize packer = first(find(Axis.PAY, 0, "fulfilment"));

        assertThat(packer.turns().orElseThrow().upwards()).isFalse();
        assertThat(value(packer)).isCloseTo(5, within(0.1));
    }

    @Test
    void whoAnswersCustomersIsLookedAtInTheEveningsOrAtWeekendsToo() {
        assertThat(find(Axis.VISITS, 0, "customer-service").hires())
                .extracting(hire -> hire.hire().pattern().id())
                .contains("usual")
                .containsAnyOf("evenings", "every-evening", "weekend");
        assertThat(find(Axis.VISITS, 0, "fulfilment").hires())
                .extracting(hire -> hire.hire().pattern().id())
                .containsOnly("usual");
    }
}
