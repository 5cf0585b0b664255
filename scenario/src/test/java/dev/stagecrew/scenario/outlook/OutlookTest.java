package dev.stagecrew.scenario.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.outlook.Outlook;
import dev.stagecrew.core.outlook.Prospect;
import dev.stagecrew.core.outlook.Remark;
import dev.stagecrew.core.outlook.Remark.Subject;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.core.shop.Channel;
import dev.stagecrew.core.shop.Demand;
import dev.stagecrew.scenario.file.ScenarioEditor;
import dev.stagecrew.scenario.file.ScenarioReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is doubted of a scenario that can be run. */
final class OutlookTest {
    private static final String SHOP = """
            version: 1
            id: shop
            starts: 2026-01-05
            shop:
              order-value: 80
              gross-margin: 60%
              payment-fee: 3%
              shipping-per-order: 4
              customers: 400
              reviews: { per-product: 5, rating: 4.5, products: 20 }
              quality: { content: 60%, marketing: 60%, merchandising: 50%, site: 70%, crm: 50%, process: 50% }
              traffic: { social: 3000 a month, direct: 2000 a month, organic: 2000 a month, ad-budget: 600 a month }
            people:
              owner: { role: owner }
            baseline: nothing
            plans:
              nothing: {}
            """;

    private static Scenario shop(String... changes) {
        String text = SHOP;
        for (String change : changes) {
            text = ScenarioEditor.set(text, change);
        }
        return ScenarioReader.read(text, "shop.yaml");
    }

    private static List<Subject> doubts(String... changes) {
        return Outlook.remarks(shop(changes)).stream().map(Remark::subject).toList();
    }

    @Test
    void nothingIsDoubtedOfAWellKeptShop() {
        assertThat(doubts()).isEmpty();
    }

    @Test
    void whoIsWantedBeforeTheyCanBeFoundIsDoubted() {
        String plans = SHOP
                + "  soon: { hires: [ { role: marketer, from: week 2 }, { role: ux-designer, from: week 1 } ] }\n"
                + "  later: { hires: [ { role: ux-designer, from: week 4 }, { role: manager, from: week 2 } ] }\n";
        List<Remark> remarks = Outlook.remarks(ScenarioReader.read(plans, "shop.yaml"));
        assertThat(remarks).singleElement().satisfies(remark -> {
            assertThat(remark.subject()).isEqualTo(Subject.HIRE_TOO_SOON);
            assertThat(remark.where()).isEqualTo("plans.later.hires[manager].from");
            assertThat(remark.figures()).extracting(Remark.Figure::value).containsExactly(8.0, 35.0, 2.0);
        });
    }

    @Test
    void adsThatDoNotPayAreDoubted() {
        assertThat(doubts("shop.order-value=30")).containsExactly(Subject.ADS_COST_MORE_THAN_THEY_BRING);
    }

    @Test
    void withoutAdsNothingIsSaidOfThem() {
        assertThat(doubts("shop.order-value=30", "shop.traffic.ad-budget=0 a month"))
                .isEmpty();
    }

    @Test
    void adsThatOnlyAPlanBuysAreLookedAtToo() {
        List<Remark> remarks = Outlook.remarks(shop(
                "shop.order-value=30",
                "shop.traffic.ad-budget=0 a month",
                "plans.ads={ changes: [ { ad-budget: 900 a month, from: week 2 } ] }"));

        assertThat(remarks).singleElement().satisfies(remark -> {
            assertThat(remark.subject()).isEqualTo(Subject.ADS_COST_MORE_THAN_THEY_BRING);
            assertThat(remark.where()).isEqualTo("plans.ads.changes");
        });
    }

    @Test
    void salesAtALossAreDoubtedInPlaceOfTheirAds() {
        assertThat(doubts("shop.gross-margin=5%")).containsExactly(Subject.SALES_AT_A_LOSS);
    }

    @Test
    void pricesThatCanOnlyPayByWhatIsBelievedAreDoubted() {
        String dearer = "plans.dear={ changes: [ { from: week 2, price: +10% } ] }";
        assertThat(doubts(dearer, "assumptions.price-elasticity=1.2"))
                .containsExactly(Subject.HIGHER_PRICES_PAY_BY_BELIEF);
        assertThat(doubts(
                        "plans.dear={ changes: [ { when: orders-per-week > 36 for 2 weeks, price: +10% } ] }",
                        "assumptions.price-elasticity=1.2"))
                .as("whenever it comes")
                .containsExactly(Subject.HIGHER_PRICES_PAY_BY_BELIEF);
        assertThat(doubts(dearer, "assumptions.price-elasticity=8"))
                .as("buyers who mind so much leave")
                .isEmpty();
        assertThat(doubts(
                        "plans.sale={ changes: [ { from: week 2, price: -10% } ] }",
                        "assumptions.price-elasticity=1.2"))
                .isEmpty();
    }

    @Test
    void postThatCostsAHundredOrdersIsASaleAtALoss() {
        assertThat(doubts("shop.shipping-per-order=8000")).containsExactly(Subject.SALES_AT_A_LOSS);
    }

    @Test
    void peopleWhoAreOfNoUseBeforeTheyTireAreDoubted() {
        assertThat(doubts("assumptions.tiring-from=60 h", "assumptions.tiring-zero=50 h"))
                .containsExactly(Subject.TIRING_REVERSED);
        assertThat(doubts("assumptions.tiring-from=50 h", "assumptions.tiring-zero=60 h"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0%, 1%, 0%, FEW_CONTACTS", "3%, 60%, 45%, MANY_CONTACTS"})
    void inboxesThatNobodyHasAreDoubted(String questions, String tickets, String blocks, Subject subject) {
        assertThat(doubts(
                        "assumptions.enquiry-rate=" + questions,
                        "assumptions.tickets-per-order=" + tickets,
                        "assumptions.tickets-per-order-best=" + tickets,
                        "assumptions.return-tickets=0%",
                        "assumptions.question-blocks=" + blocks))
                .containsExactly(subject);
    }

    @Test
    void aChatMayBeAskedAsMuchAsItLikes() {
        assertThat(doubts("shop.inbox={ chat: 60% }", "assumptions.enquiry-rate-chat=9%"))
                .isEmpty();
    }

    @Test
    void aDeskWithoutAShopIsNotDoubted() {
        assertThat(Outlook.remarks(ScenarioReader.read("""
                                version: 1
                                id: desk
                                starts: 2026-01-05
                                shop:
                                  desk: { arrivals-per-hour: 1, handling: exponential 6 min }
                                people:
                                  agent: { role: customer-service }
                                duties:
                                  admin: { hours-per-week: 0 }
                                """, "desk.yaml"))).isEmpty();
    }

    private static double believed(Assumption assumption) {
        return Assumptions.central().get(assumption);
    }

    @Test
    void theReturnOnAdsIsReadyClicksTimesPagesTimesOrderValueOverTheirCost() {
        double trust = 1 - believed(Assumption.REVIEW_LOSS) * Math.exp(-5 / believed(Assumption.REVIEW_SCALE));
        double pages = trust
                * (1 - believed(Assumption.SITE_LOSS) * (1 - .7))
                * (1 - believed(Assumption.CONTENT_LOSS) * (1 - .6));
        double ready = Demand.readyShare(Assumptions.central(), Channel.PAID_SEARCH, .6);

        Prospect prospect = Prospect.of(shop()).orElseThrow();

        assertThat(prospect.returnOnAdSpend().orElseThrow())
                .isCloseTo(ready * pages * 80 / believed(Assumption.CLICK_COST), within(1e-9));
    }

    @Test
    void ofSalesIsLeftWhatGoodsFeesPostAndRefundsLeave() {
        double refunds = believed(Assumption.REFUND_RATE) * (1 - .4 * believed(Assumption.RESELLABLE));

        assertThat(Prospect.of(shop()).orElseThrow().leftOfSales())
                .isCloseTo(.60 - .03 - 4.0 / 80 - refunds, within(1e-9));
    }

    @Test
    void contactsAreBuyersQuestionsOthersQuestionsAndTickets() {
        Prospect prospect =
                Prospect.of(shop("shop.traffic.ad-budget=0 a month")).orElseThrow();
        double visits = 7000 + 400 * (believed(Assumption.RETURNING_VISITS) + believed(Assumption.EMAIL_VISITS) * .5);
        double unanswered = 1 - believed(Assumption.CONTENT_ANSWERS) * .6;
        double orders = prospect.ordersADay() * 365.25 / 12;
        double tickets = (believed(Assumption.TICKETS_PER_ORDER) + believed(Assumption.TICKETS_PER_ORDER_BEST)) / 2
                + believed(Assumption.REFUND_RATE) * believed(Assumption.RETURN_TICKETS);

        assertThat(prospect.contactsPer100Orders().orElseThrow())
                .isCloseTo(
                        100
                                * (believed(Assumption.QUESTION_BLOCKS) * unanswered
                                        + believed(Assumption.ENQUIRY_RATE) * unanswered * visits / orders
                                        + tickets),
                        within(1e-9));
    }
}
