package dev.stagecrew.simulator.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Preset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What comes back is work, post, tickets, stock, and a delay in money. */
final class ReturnsTest {
    private static final int YEARS = 8;
    private static final double MORE = .28;

    private static SimulatedYears few = SimulatedYears.none();
    private static SimulatedYears many = SimulatedYears.none();

    @BeforeAll
    static void live() {
        few = lived("2%");
        many = lived("30%");
    }

    private static SimulatedYears lived(String returned) {
        Example shop = Shops.fashion()
                .with("assumptions.refund-rate=" + returned, "people.owner.timetable=Mon-Sat 09:00-19:00");
        return SimulatedYears.of(shop.scenario(), YEARS, "do-nothing");
    }

    @Test
    void whatIsSentBackIsCounted() {
        assertThat(few.mean("do-nothing", "return-share").mean()).isCloseTo(.02, within(.004));
        assertThat(many.mean("do-nothing", "return-share").mean()).isCloseTo(.30, within(.015));
        assertThat(per(many, "returns", "orders")).isBetween(.25, .31);
    }

    /** Half of the returns write; a few more write twice, or because the parcels of a busier shop are late. */
    @Test
    void returnsMakeTickets() {
        double more = per(many, "tickets", "orders") - per(few, "tickets", "orders");
        assertThat(more).isBetween(.8 * MORE * central(Assumption.RETURN_TICKETS), .06 + MORE * .5 * 1.2);
    }

    /** At the pace of an owner, of whom each hour of work takes somewhat longer than an hour. */
    @Test
    void returnsAreWorkForThePackers() {
        double more = per(many, "owner-hours.fulfilment", "orders") - per(few, "owner-hours.fulfilment", "orders");
        double minutes = 60 * 52 * more;
        double work = MORE * central(Assumption.RETURN_MINUTES);
        assertThat(minutes).isBetween(work, 2 * work);
    }

    @Test
    void theMoneyOfWhatCameBackIsBack() {
        assertThat(per(many, "refunds", "revenue")).isCloseTo(.30, within(.02));
        double[] contribution = many.values("do-nothing", "contribution");
        double[] before = few.values("do-nothing", "contribution");
        for (int year = 0; year < YEARS; year++) {
            assertThat(contribution[year]).isLessThan(before[year]);
        }
    }

    /** 60 % margin, 3 % fee, 6 of post both ways: a return costs more than the sale brought. */
    @Test
    void aReturnCostsMoreThanItsSaleBrought() {
        Example shop = Shops.fashion()
                .with("people.owner.timetable=Mon-Sat 09:00-19:00")
                .months(6);
        SimulatedYears all = SimulatedYears.of(
                shop.with("assumptions.refund-rate=100%", "assumptions.resellable=100%")
                        .scenario(),
                4,
                "do-nothing");
        for (double gross : all.values("do-nothing", "gross-profit")) {
            assertThat(gross).isNegative();
        }
    }

    /** Four times the visits of the coffee shop, a fifth returned: refunds are a fifth, and what was cancelled. */
    @Test
    void anOverloadedShopStillOwesItsRefunds() {
        SimulatedYears crowded = SimulatedYears.of(Shops.crowded().months(6).scenario(), YEARS, "do-nothing");
        double back = per(crowded, "refunds", "revenue")
                - crowded.mean("do-nothing", "cancelled-share").mean();
        assertThat(back).isBetween(.15, .25);
    }

    private static double central(Assumption assumption) {
        return assumption.under(Preset.CENTRAL);
    }

    private static double per(SimulatedYears history, String part, String whole) {
        double[] parts = history.values("do-nothing", part);
        double[] wholes = history.values("do-nothing", whole);
        return IntStream.range(0, YEARS)
                .mapToDouble(year -> parts[year] / wholes[year])
                .average()
                .orElseThrow();
    }
}
