package dev.stagecrew.simulator.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.event.Posting;
import dev.stagecrew.core.event.ShopEvent.ContactResolved;
import dev.stagecrew.core.event.ShopEvent.MoneyMoved;
import dev.stagecrew.core.event.ShopEvent.OrderDispatched;
import dev.stagecrew.core.event.ShopEvent.OrderOversold;
import dev.stagecrew.core.event.ShopEvent.OrderPlaced;
import dev.stagecrew.core.event.ShopEvent.OrderRefunded;
import dev.stagecrew.core.event.ShopEvent.ParcelDelivered;
import dev.stagecrew.core.event.ShopEvent.ParcelReplaced;
import dev.stagecrew.core.event.ShopEvent.PromiseBroken;
import dev.stagecrew.core.shop.ContactKind;
import dev.stagecrew.core.time.SimTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class AfterTheSaleTest {
    private static final String STAFFED = """
            people:
              owner: { role: owner }
              agent: { role: customer-service, employment: full-time, hours-per-week: 40 }
              packer: { role: fulfilment, employment: full-time, hours-per-week: 40 }
            """;

    @Test
    void moneyGoesBackWhenTheReturnIsSettled() {
        SmallShop shop = SmallShop.lived(4, STAFFED + "assumptions: { refund-rate: 20%, resellable: 50% }");
        Map<Long, ParcelDelivered> parcels =
                shop.all(ParcelDelivered.class).stream().collect(Collectors.toMap(ParcelDelivered::order, p -> p));
        long settled = shop.count(ContactResolved.class, c -> c.kind() == ContactKind.RETURN && !c.reopened());
        assertThat(shop.all(OrderRefunded.class)).hasSizeGreaterThan(30).hasSize((int) settled);
        for (OrderRefunded refund : shop.all(OrderRefunded.class)) {
            assertThat(refund.atMillis())
                    .isGreaterThan(parcels.get(refund.order()).atMillis());
            assertThat(shop.count(
                            ContactResolved.class,
                            c -> c.atMillis() == refund.atMillis() && c.kind() == ContactKind.RETURN))
                    .isPositive();
        }
        double refunded = shop.all(OrderRefunded.class).stream()
                .mapToDouble(OrderRefunded::value)
                .sum();
        assertThat(money(shop, Posting.REFUNDS)).isCloseTo(-refunded, within(1e-6));
        assertThat(shop.kpi("return-share")).isBetween(.12, .28);
    }

    @Test
    void goodsThatCanBeSoldAgainGoBackOnTheShelf() {
        SmallShop none = SmallShop.lived(4, STAFFED + "assumptions: { refund-rate: 20%, resellable: 0% }");
        SmallShop most = SmallShop.lived(4, STAFFED + "assumptions: { refund-rate: 20%, resellable: 95% }");
        assertThat(goodsBack(none)).isZero();
        assertThat(goodsBack(most))
                .isGreaterThan(most.all(OrderRefunded.class).size() * 7 / 10)
                .isLessThan(most.all(OrderRefunded.class).size());
    }

    @Test
    void aSpoiltParcelIsPackedAgainOnceItsComplaintIsSettled() {
        SmallShop shop = SmallShop.lived(4, STAFFED + "assumptions: { damaged-parcel: 2%, wrong-parcel: 2% }");
        long settled = shop.count(
                ContactResolved.class,
                c -> (c.kind() == ContactKind.DAMAGED || c.kind() == ContactKind.WRONG_PARCEL) && !c.reopened());
        assertThat(shop.all(ParcelReplaced.class)).hasSizeGreaterThan(10).hasSize((int) settled);
        Map<Long, Double> values =
                shop.all(OrderPlaced.class).stream().collect(Collectors.toMap(OrderPlaced::order, OrderPlaced::value));
        for (ParcelReplaced again : shop.all(ParcelReplaced.class)) {
            assertThat(shop.count(
                            MoneyMoved.class,
                            m -> m.atMillis() == again.atMillis()
                                    && m.posting() == Posting.GOODS
                                    && Math.abs(m.amount() + values.get(again.order()) / 2) < 1e-9))
                    .as("the goods are paid for once more")
                    .isPositive();
        }
    }

    @Test
    void unskilledPackersSendMoreWrongParcels() {
        String rest = """
                people:
                  owner: { role: owner }
                  packer: { role: fulfilment, employment: full-time, hours-per-week: 40 }
                assumptions: { wrong-parcel: 2%, unskilled-errors: 5 }
                roles:
                  fulfilment: { skills: { fulfilment: SKILL readily } }
                """;
        SmallShop skilled = SmallShop.lived(6, rest.replace("SKILL", "100%"));
        SmallShop clumsy = SmallShop.lived(6, rest.replace("SKILL", "20%"));
        assertThat(1 - clumsy.kpi("order-accuracy")).isGreaterThan(2 * (1 - skilled.kpi("order-accuracy")));
    }

    /** Nobody packs: no parcel ever comes, and every promise is broken when its day passes. */
    @Test
    void aParcelThatNeverComesIsLateFromItsPromisedDayOn() {
        SmallShop shop = SmallShop.lived(2, "people: { agent: { role: customer-service } }");
        assertThat(shop.all(ParcelDelivered.class)).isEmpty();
        Map<Long, OrderPlaced> orders =
                shop.all(OrderPlaced.class).stream().collect(Collectors.toMap(OrderPlaced::order, Function.identity()));
        long end = SimTime.startOfDay(59);
        assertThat(shop.all(PromiseBroken.class))
                .hasSize((int) shop.count(OrderPlaced.class, o -> o.atMillis() + SimTime.hours(6 * 24) < end))
                .allSatisfy(late -> assertThat(
                                late.atMillis() - orders.get(late.order()).atMillis())
                        .isEqualTo(SimTime.hours(6 * 24)));
        assertThat(shop.kpi("late-share")).isEqualTo(1);
        assertThat(shop.kpi("rating")).as("judged unseen").isLessThan(4.3);
    }

    /** Books that nobody keeps: some sales are of goods that are not there, and leave with the next delivery. */
    @Test
    void oversoldOrdersWaitForTheNextDelivery() {
        SmallShop shop = SmallShop.lived(6, STAFFED + "assumptions: { stock-errors: 50%, supplier-days: 14 days }");
        List<Long> oversold =
                shop.all(OrderOversold.class).stream().map(OrderOversold::order).toList();
        assertThat(oversold).hasSizeGreaterThan(5);
        assertThat(shop.kpi("oversold-orders")).isEqualTo(oversold.size());
        // .60 on average, with a standard deviation of .02 between histories
        assertThat(shop.kpi("stock-accuracy")).isLessThan(.65);
        assertThat(shop.all(OrderDispatched.class))
                .filteredOn(parcel -> oversold.contains(parcel.order()))
                .isNotEmpty()
                .noneMatch(OrderDispatched::onTime);
    }

    @Test
    void coverageOfTheHelpDeskIsTheShareAnswered() {
        SmallShop shop = SmallShop.lived(3, STAFFED);
        assertThat(shop.kpi("coverage.customer-service"))
                .isEqualTo(1 - shop.kpi("abandoned-share"))
                .isBetween(.2, 1.0);
    }

    private static double money(SmallShop shop, Posting posting) {
        return shop.all(MoneyMoved.class).stream()
                .filter(moved -> moved.posting() == posting)
                .mapToDouble(MoneyMoved::amount)
                .sum();
    }

    private static long goodsBack(SmallShop shop) {
        return shop.count(MoneyMoved.class, moved -> moved.posting() == Posting.GOODS && moved.amount() > 0);
    }
}
