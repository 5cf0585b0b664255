package dev.stagecrew.core.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.work.Quality;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ChannelTrafficTest {
    private static final Assumptions ASSUMPTIONS = Assumptions.central();
    private static final SearchRank RANK = new SearchRank(ASSUMPTIONS, .2, .2);
    private static final Morning START = Mornings.all(.2, 1);

    @Test
    void adsHaveDiminishingReturns() {
        double once = paid(600);
        double twice = paid(1200);
        double thrice = paid(1800);
        assertThat(once).isCloseTo(600 / ASSUMPTIONS.get(Assumption.CLICK_COST), within(1e-9));
        assertThat(twice / once).isCloseTo(Math.pow(2, ASSUMPTIONS.get(Assumption.AD_EXPONENT)), within(1e-9));
        assertThat(thrice - twice).isLessThan(twice - once);
        assertThat(paid(0)).isZero();
    }

    @Test
    void aBudgetIsSharedBetweenSearchAndSocialMedia() {
        ChannelTraffic shared = audience(600, .4);
        assertThat(visits(shared, Channel.PAID_SEARCH, 600))
                .isCloseTo(360 / ASSUMPTIONS.get(Assumption.CLICK_COST), within(1e-9));
        assertThat(visits(shared, Channel.PAID_SOCIAL, 600))
                .isCloseTo(240 / ASSUMPTIONS.get(Assumption.SOCIAL_CLICK_COST), within(1e-9));
        assertThat(visits(audience(600, 0), Channel.PAID_SOCIAL, 600)).isZero();
    }

    @Test
    void clicksAreWastedLessTheBetterTheAccountIsMinded() {
        double neglected = Demand.readyShare(ASSUMPTIONS, Channel.PAID_SEARCH, 0);
        double minded = Demand.readyShare(ASSUMPTIONS, Channel.PAID_SEARCH, 1);
        double good = ASSUMPTIONS.get(Assumption.BUYERS_PAID);
        double wasted = ASSUMPTIONS.get(Assumption.BUYERS_WASTED);
        double worst = ASSUMPTIONS.get(Assumption.AD_WASTE);
        double best = ASSUMPTIONS.get(Assumption.AD_WASTE_BEST);
        assertThat(neglected).isCloseTo((1 - worst) * good + worst * wasted, within(1e-12));
        assertThat(minded).isCloseTo((1 - best) * good + best * wasted, within(1e-12));
        assertThat(minded).isGreaterThan(neglected);
        assertThat(Demand.readyShare(ASSUMPTIONS, Channel.PAID_SOCIAL, 1)).isLessThan(minded);
    }

    @Test
    void emailFollowsCustomersAndCare() {
        ChannelTraffic audience = audience(600, 0);
        Morning cared = Mornings.with(Map.of(Quality.CRM, .5));
        assertThat(audience.visits(Channel.EMAIL, cared, RANK, 400, 0))
                .isCloseTo(400 * .5 * ASSUMPTIONS.get(Assumption.EMAIL_VISITS), within(1e-9));
        assertThat(audience.visits(Channel.EMAIL, Mornings.with(Map.of()), RANK, 400, 0))
                .isZero();
        assertThat(audience.visits(Channel.RETURNING, cared, RANK, 800, 0))
                .isCloseTo(2 * audience.visits(Channel.RETURNING, cared, RANK, 400, 0), within(1e-9));
    }

    private static double paid(double budget) {
        return visits(audience(600, 0), Channel.PAID_SEARCH, budget);
    }

    private static double visits(ChannelTraffic audience, Channel channel, double budget) {
        return audience.visits(channel, START, RANK, 400, budget);
    }

    private static ChannelTraffic audience(double startBudget, double socialShare) {
        return new ChannelTraffic(ASSUMPTIONS, Traffics.with(startBudget, socialShare), .2, 400);
    }
}
