package dev.stagecrew.core.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.random.Streams;
import dev.stagecrew.core.time.ShopCalendar;
import dev.stagecrew.core.time.SimTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** Who comes on a day. Tolerances are four standard errors of a Poisson count. */
final class DemandTest {
    private static final Assumptions ASSUMPTIONS = Assumptions.central();
    private static final int DAYS = 2_000;

    private final Demand demand = demand(Collections.nCopies(24, 1.0));

    @Test
    void asManyReadyBuyersComeAsAreExpected() {
        long many = 0;
        for (int day = 0; day < DAYS; day++) {
            many += demand.shoppers(Channel.DIRECT, day, 2.5).size();
        }
        assertThat(many / (double) DAYS).isCloseTo(2.5, within(4 * Math.sqrt(2.5 / DAYS)));
        assertThat(demand.shoppers(Channel.DIRECT, 0, 0)).isEmpty();
    }

    @Test
    void whoDrawsMorePeopleMeetsTheSameOnesAndThenSomeMore() {
        List<Shopper> few = demand.shoppers(Channel.EMAIL, 3, 10);
        List<Shopper> many = demand.shoppers(Channel.EMAIL, 3, 40);
        assertThat(many).hasSizeGreaterThan(few.size()).startsWith(few.toArray(Shopper[]::new));
    }

    @Test
    void nobodyIsMetTwice() {
        Set<Long> ids = new HashSet<>();
        int people = 0;
        for (int day = 0; day < 100; day++) {
            for (Channel channel : Channel.values()) {
                for (Shopper shopper : demand.shoppers(channel, day, 5)) {
                    ids.add(shopper.id());
                    people++;
                    assertThat(SimTime.dayOf(shopper.arrivesMillis())).isEqualTo(day);
                    assertThat(shopper.channel()).isEqualTo(channel);
                }
            }
        }
        assertThat(ids).hasSize(people);
    }

    @Test
    void aMeanBasketIsOneAndEveryLuckIsUniform() {
        List<Shopper> people = demand.shoppers(Channel.SOCIAL, 0, 20_000);
        assertThat(mean(people, Shopper::basket)).isCloseTo(1, within(.03));
        for (var luck : List.<ToDoubleFunction<Shopper>>of(
                Shopper::siteLuck,
                Shopper::contentLuck,
                Shopper::trustLuck,
                Shopper::questionLuck,
                Shopper::stockLuck,
                Shopper::deliveryLuck,
                Shopper::groupLuck)) {
            assertThat(mean(people, luck)).isCloseTo(.5, within(4 * Math.sqrt(1 / 12.0 / people.size())));
        }
    }

    @Test
    void othersAreAPoissonNumberOfTheirOwn() {
        long engaged = 0;
        long bounced = 0;
        long alike = 0;
        for (int day = 0; day < DAYS; day++) {
            long stay = demand.others(Channel.ORGANIC, day, 30, true);
            long leave = demand.others(Channel.ORGANIC, day, 30, false);
            engaged += stay;
            bounced += leave;
            alike += stay == leave ? 1 : 0;
        }
        assertThat(engaged / (double) DAYS).isCloseTo(30, within(4 * Math.sqrt(30.0 / DAYS)));
        assertThat(bounced / (double) DAYS).isCloseTo(30, within(4 * Math.sqrt(30.0 / DAYS)));
        assertThat(alike).as("independent, so rarely the same").isLessThan(DAYS / 5);
        assertThat(demand.others(Channel.ORGANIC, 0, 0, true)).isZero();
    }

    @Test
    void thoseWhoOnlyAskComeOnTheirDayWithWhatTheyNeed() {
        List<Demand.Asker> all = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            List<Demand.Asker> askers = demand.askers(day, 1.5);
            for (Demand.Asker asker : askers) {
                assertThat(SimTime.dayOf(asker.arrivesMillis())).isEqualTo(day);
            }
            all.addAll(askers);
        }
        assertThat(all.size() / (double) DAYS).isCloseTo(1.5, within(4 * Math.sqrt(1.5 / DAYS)));
        double minutes = all.stream()
                .mapToDouble(asker -> SimTime.inMinutes(asker.needs().handlingMillis()))
                .average()
                .orElseThrow();
        double usual = ASSUMPTIONS.get(Assumption.ENQUIRY_MINUTES);
        assertThat(minutes).isCloseTo(usual, within(.06 * usual));
        assertThat(all.stream().map(asker -> asker.needs().handlingMillis()).distinct())
                .hasSizeGreaterThan(all.size() / 2);
    }

    @Test
    void everyChannelHasItsOwnShareOfReadyBuyers() {
        assertThat(Demand.readyShare(ASSUMPTIONS, Channel.SOCIAL, .5))
                .isEqualTo(ASSUMPTIONS.get(Assumption.BUYERS_SOCIAL));
        assertThat(Demand.readyShare(ASSUMPTIONS, Channel.ORGANIC, .5))
                .isEqualTo(ASSUMPTIONS.get(Assumption.BUYERS_ORGANIC));
        assertThat(Demand.readyShare(ASSUMPTIONS, Channel.RETURNING, .5))
                .isEqualTo(Demand.readyShare(ASSUMPTIONS, Channel.EMAIL, 0))
                .isEqualTo(ASSUMPTIONS.get(Assumption.BUYERS_RETURNING));
    }

    /** Nothing in the first half of a day, in hour 12 a quarter, in hour 18 three quarters. */
    @Test
    void visitsSpreadOverTheHoursByTheirWeights() {
        List<Double> weights = new ArrayList<>(Collections.nCopies(24, 0.0));
        weights.set(12, 1.0);
        weights.set(18, 3.0);
        DayProfile profile = new DayProfile(weights);
        assertThat(profile.timeOfDayMillis(0)).isEqualTo(SimTime.hours(12));
        assertThat(profile.timeOfDayMillis(.125)).isEqualTo(SimTime.hours(12.5));
        assertThat(profile.timeOfDayMillis(.25)).isEqualTo(SimTime.hours(18));
        assertThat(profile.timeOfDayMillis(.625)).isEqualTo(SimTime.hours(18.5));
        assertThat(demand(weights).shoppers(Channel.SOCIAL, 4, 200))
                .allSatisfy(
                        shopper -> assertThat((shopper.arrivesMillis() - SimTime.startOfDay(4)) / SimTime.HOUR_MILLIS)
                                .isIn(12L, 18L));
    }

    @Test
    void aDayEndsBeforeMidnightAndHasVisits() {
        DayProfile even = new DayProfile(Collections.nCopies(24, 2.0));
        assertThat(even.timeOfDayMillis(.5)).isEqualTo(SimTime.hours(12));
        assertThat(even.timeOfDayMillis(1)).isEqualTo(SimTime.DAY_MILLIS - 1);
        assertThatThrownBy(() -> new DayProfile(Collections.nCopies(24, 0.0))).hasMessageContaining("hour weights");
    }

    private static double mean(List<Shopper> people, ToDoubleFunction<Shopper> of) {
        return people.stream().mapToDouble(of).average().orElseThrow();
    }

    private static Demand demand(List<Double> hours) {
        return new Demand(
                ASSUMPTIONS,
                new Streams(2, 0),
                new DayProfile(hours),
                new Asking(ASSUMPTIONS, Inbox.messages(), new ShopCalendar(LocalDate.of(2026, 1, 5), 1, 0)));
    }
}
