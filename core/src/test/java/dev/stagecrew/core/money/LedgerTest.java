package dev.stagecrew.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Suppose;
import dev.stagecrew.core.event.Posting;
import dev.stagecrew.core.people.Employment;
import dev.stagecrew.core.plan.Change;
import dev.stagecrew.core.plan.Plan;
import dev.stagecrew.core.scenario.Shop;
import dev.stagecrew.core.shop.Inbox;
import dev.stagecrew.core.shop.SalesTerms;
import dev.stagecrew.core.time.Timetable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A shop that keeps .6 of its sales after goods, pays .02 of them in fees, 4 a parcel, and lives on 365.25 a month. */
final class LedgerTest {
    private static final double DAYS_A_MONTH = 365.25 / 12;
    private static final Shop SHOP = new Shop(
            Optional.empty(),
            Optional.empty(),
            0,
            40,
            .6,
            .02,
            4,
            365.25,
            36.525,
            0,
            0,
            4,
            1,
            false,
            1,
            17,
            Map.of(),
            Inbox.messages(),
            Timetable.spread(40),
            SalesTerms.USUAL);

    private final Map<Posting, Double> posted = new EnumMap<>(Posting.class);
    private final Ledger ledger = new Ledger(
            SHOP,
            () -> new Plan("tools", "", "", List.of(), List.of(new Change.Tool(10, "chat", "customer-service", 60))),
            Suppose.that(Assumption.CHARGE_BACK_FEE, 5)
                    .and(Assumption.RETURN_POSTAGE, 1.5)
                    .assumptions(),
            (posting, amount) -> posted.merge(posting, amount, Double::sum));

    @Test
    void aSaleBringsItsValueLessThePaymentFeeAndNoGoodsYet() {
        ledger.sold(50, false);
        assertThat(posted).containsOnly(Map.entry(Posting.SALES, 50.0), Map.entry(Posting.PAYMENT_FEES, -1.0));
    }

    @Test
    void goodsAndPostArePaidForWhenTheParcelLeavesTheHouse() {
        ledger.shipped(50, 50);
        assertThat(posted).containsOnlyKeys(Posting.GOODS, Posting.SHIPPING).containsEntry(Posting.SHIPPING, -4.0);
        assertThat(posted.get(Posting.GOODS)).isCloseTo(-20, within(1e-12));
        ledger.backOnShelf(50);
        assertThat(posted.get(Posting.GOODS)).as("what can be sold again").isZero();
    }

    @Test
    void taxInsideThePriceIsPaidForWhatLeavesTheHouseAndBackForWhatIsRefunded() {
        Ledger taxed = new Ledger(
                SHOP.with(new SalesTerms(.25, false)),
                () -> new Plan("none", "", "", List.of(), List.of()),
                Suppose.that(Assumption.RETURN_POSTAGE, 1).assumptions(),
                (posting, amount) -> posted.merge(posting, amount, Double::sum));
        taxed.sold(50, false);
        assertThat(posted).as("nothing is owed for what is still here").doesNotContainKey(Posting.TAX);
        taxed.shipped(50, 40);
        assertThat(posted.get(Posting.TAX)).as("of what was paid").isCloseTo(-8, within(1e-12));
        assertThat(posted.get(Posting.GOODS)).as("of what goods cost").isCloseTo(-.4 * 40, within(1e-12));
        taxed.refunded(40, false, true);
        assertThat(posted.get(Posting.TAX)).isCloseTo(0, within(1e-12));
        taxed.refunded(40, false, false);
        assertThat(posted.get(Posting.TAX)).as("it never left").isCloseTo(0, within(1e-12));
    }

    @Test
    void buyersMayPayForWhatTheySendBack() {
        Ledger strict = new Ledger(
                SHOP.with(new SalesTerms(0, true)),
                () -> new Plan("none", "", "", List.of(), List.of()),
                Suppose.that(Assumption.RETURN_POSTAGE, 1.5).assumptions(),
                (posting, amount) -> posted.merge(posting, amount, Double::sum));
        strict.cameBack();
        assertThat(posted).isEmpty();
    }

    @Test
    void aBankIsPaidOnlyByWhomItWasAsked() {
        ledger.refunded(50, false, true);
        assertThat(posted).containsOnly(Map.entry(Posting.REFUNDS, -50.0));
        ledger.refunded(50, true, true);
        assertThat(posted).containsOnly(Map.entry(Posting.REFUNDS, -100.0), Map.entry(Posting.CHARGE_BACKS, -20.0));
    }

    @Test
    void theWayBackCostsSoManyTimesThePostOfASale() {
        ledger.cameBack();
        assertThat(posted).containsOnly(Map.entry(Posting.RETURN_POSTAGE, -6.0));
    }

    @Test
    void whatOwnersTakeOutIsNoPayroll() {
        ledger.paid(Employment.OWNER, 100);
        ledger.paid(Employment.AGENCY, 30);
        assertThat(posted).containsOnly(Map.entry(Posting.OWNER_DRAW, -100.0), Map.entry(Posting.PAYROLL, -30.0));
    }

    @Test
    void adsAndAdvertsForPeopleAreTwoThings() {
        ledger.advertised(12);
        ledger.recruited(300);
        assertThat(posted).containsOnly(Map.entry(Posting.ADS, -12.0), Map.entry(Posting.RECRUITING, -300.0));
    }

    @Test
    void aDayPostsItsShareOfWhatIsByTheMonthAndAToolFromItsDayOn() {
        ledger.begin(9);
        assertThat(posted.get(Posting.FIXED_COSTS)).isCloseTo(-12, within(1e-9));
        assertThat(posted.get(Posting.NON_ONLINE)).isCloseTo(1.2, within(1e-9));
        assertThat(posted).doesNotContainKey(Posting.TOOLS);
        ledger.begin(10);
        assertThat(posted.get(Posting.TOOLS)).isCloseTo(-60 / DAYS_A_MONTH, within(1e-9));
    }

    @Test
    void nothingIsNotPosted() {
        ledger.sold(0, false);
        ledger.recruited(0);
        ledger.paid(Employment.OWNER, 0);
        assertThat(posted).isEmpty();
    }
}
