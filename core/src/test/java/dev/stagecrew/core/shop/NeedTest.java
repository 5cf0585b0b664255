package dev.stagecrew.core.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.work.Quality;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What work a shop asks for follows its size. */
final class NeedTest {
    private static final Assumptions ASSUMPTIONS = Assumptions.central();
    private static final Size REFERENCE = Size.REFERENCE;

    /** Of the catalogue, at the reference shop. */
    private static final double CONTENT_HOURS = 8;

    @ParameterizedTest
    @EnumSource
    void theReferenceShopNeedsExactlyWhatTheCatalogueSays(Quality quality) {
        assertThat(Need.of(REFERENCE, ASSUMPTIONS).factor(quality)).isEqualTo(1);
        assertThat(Need.OF_REFERENCE_SHOP.factor(quality)).isEqualTo(1);
    }

    @Test
    void pagesAndRangeFollowProducts() {
        assertOnlyThese(NeedTest::products, Quality.CONTENT, Quality.MERCHANDISING, Quality.SITE);
    }

    @Test
    void marketingFollowsTheClicksThatAreBought() {
        assertOnlyThese(n -> new Size(20, 50 * n, 3, REFERENCE.visits(), REFERENCE.customers(), 1), Quality.MARKETING);
    }

    @Test
    void marketingFollowsTheChannelsInUse() {
        assertOnlyThese(n -> new Size(20, 1000, n, REFERENCE.visits(), REFERENCE.customers(), 1), Quality.MARKETING);
    }

    @Test
    void theSiteFollowsVisits() {
        assertOnlyThese(n -> new Size(20, 1000, 3, 500 * n, REFERENCE.customers(), 1), Quality.SITE);
    }

    @Test
    void mailFollowsCustomers() {
        assertOnlyThese(n -> new Size(20, 1000, 3, REFERENCE.visits(), 20 * n, 1), Quality.CRM);
    }

    @Test
    void processFollowsTheWaysIn() {
        assertOnlyThese(n -> new Size(20, 1000, 3, REFERENCE.visits(), REFERENCE.customers(), n), Quality.PROCESS);
    }

    /** Not the 252 hours a week that as many hours a page would ask for. */
    @Test
    void threeThousandProductsAskForMoreThanFortyButForAFeasibleWeek() {
        double few = CONTENT_HOURS * Need.of(products(40), ASSUMPTIONS).factor(Quality.CONTENT);
        double many = CONTENT_HOURS * Need.of(products(3000), ASSUMPTIONS).factor(Quality.CONTENT);
        assertThat(few).isBetween(CONTENT_HOURS, 2 * CONTENT_HOURS);
        assertThat(many).isBetween(2 * few, 60.0);
    }

    /** What is dear is not more work: the same clicks in another currency. */
    @Test
    void moneyDoesNotCountButWhatItBuys() {
        Opening opening = new Opening(Map.of(), 370, 0, 4.3, 20, false);
        Size none = Size.of(Traffics.with(0, .5), opening, Inbox.messages(), ASSUMPTIONS);
        Size search = Size.of(Traffics.with(600, 0), opening, Inbox.messages(), ASSUMPTIONS);
        Size both = Size.of(Traffics.with(1750, 1.15 / 1.75), opening, Inbox.messages(), ASSUMPTIONS);
        assertThat(none).isEqualTo(new Size(20, 0, 2, 8000, 370, 1));
        assertThat(search).isEqualTo(new Size(20, 1000, 3, 9000, 370, 1));
        assertThat(both.channels()).isEqualTo(4);
        assertThat(both.clicks()).isCloseTo(2000, within(1e-6));
    }

    private static Size products(int products) {
        return new Size(
                products,
                REFERENCE.clicks(),
                REFERENCE.channels(),
                REFERENCE.visits(),
                REFERENCE.customers(),
                REFERENCE.media());
    }

    /** That the need of these grows all along, and of no other moves. */
    private static void assertOnlyThese(IntFunction<Size> size, Quality... these) {
        for (Quality quality : Quality.values()) {
            double before = Need.of(size.apply(1), ASSUMPTIONS).factor(quality);
            for (int n = 2; n <= 200; n++) {
                double now = Need.of(size.apply(n), ASSUMPTIONS).factor(quality);
                if (List.of(these).contains(quality)) {
                    assertThat(now).as("%s at %d", quality, n).isGreaterThan(before);
                } else {
                    assertThat(now).as("%s at %d", quality, n).isEqualTo(before);
                }
                before = now;
            }
        }
    }
}
