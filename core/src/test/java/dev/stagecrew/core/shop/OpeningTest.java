package dev.stagecrew.core.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.assumption.Suppose;
import dev.stagecrew.core.work.Quality;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class OpeningTest {
    private static final Opening SHOP = new Opening(Map.of(Quality.SITE, .4), 100, 3, 4.5, 20, false);

    @Test
    void aShopHasAProductAndNotFewerThanNoCustomersAndReviews() {
        assertThat(SHOP.reviews()).isEqualTo(60);
        assertThat(new Opening(Map.of(), 0, 0, 4, 1, true).reviews()).isZero();
        assertThatThrownBy(() -> new Opening(Map.of(), -1, 0, 4, 1, true)).hasMessageContaining("-1");
        assertThatThrownBy(() -> new Opening(Map.of(), 0, -2, 4, 1, true)).hasMessageContaining("-2");
        assertThatThrownBy(() -> new Opening(Map.of(), 0, 0, 4, 0, true)).hasMessageContaining("one product");
    }

    /** Of .6 that could be better, .3 are left at .7. */
    @Test
    void whatIsLeftIsAShareOfWhatWasLeftOnTheFirstDay() {
        assertThat(SHOP.left(Quality.SITE, .4)).isEqualTo(1);
        assertThat(SHOP.left(Quality.SITE, .7)).isCloseTo(.5, within(1e-12));
        assertThat(SHOP.left(Quality.SITE, 1)).isZero();
        assertThat(SHOP.left(Quality.SITE, 1.1)).as("not less than nothing").isZero();
        assertThat(SHOP.left(Quality.SITE, .1)).as("not more than all").isEqualTo(1);
        assertThat(SHOP.left(Quality.CRM, .25)).as("not stated is nothing").isEqualTo(.75);
        Opening perfect = Openings.of(Map.of(Quality.SITE, 1.0));
        assertThat(perfect.left(Quality.SITE, .9))
                .as("what was perfect asks for all its hours")
                .isEqualTo(1);
    }

    /** a − 3 b: a wait of seven hours has doubled three times. */
    @Test
    void theFirstMorningSupposesWhatIsUsual() {
        Assumptions assumptions = Suppose.that(Assumption.CSAT_BASE, .9)
                .and(Assumption.CSAT_DOUBLING, .05)
                .and(Assumption.USUAL_WAIT, 7)
                .and(Assumption.USUAL_DISPATCH_DAYS, 1.5)
                .assumptions();
        Morning morning = SHOP.morning(-28, assumptions);
        assertThat(morning.day()).isEqualTo(-28);
        assertThat(morning.satisfied()).isCloseTo(.75, within(1e-12));
        assertThat(new Service(assumptions).satisfied()).isCloseTo(.75, within(1e-12));
        assertThat(morning.dispatchDays()).isEqualTo(1.5);
        assertThat(morning.managerLift()).isZero();
        assertThat(morning.quality(Quality.SITE)).isEqualTo(.4);
        assertThat(morning.quality(Quality.CONTENT)).isZero();
    }

    @Test
    void aMorningKeepsWhatItWasTold() {
        double[] values = new double[Quality.values().length];
        Morning morning = new Morning(0, values, 0, 1, 1);
        values[Quality.SITE.ordinal()] = 1;
        assertThat(morning.quality(Quality.SITE)).isZero();
    }
}
