package dev.stagecrew.simulator.relations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.event.ShopEvent.ContactArrived;
import dev.stagecrew.core.shop.Medium;
import dev.stagecrew.core.time.SimTime;
import dev.stagecrew.simulator.evidence.Example;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Help desks that know what they count: contacts a day by channel, when they come, and what goes first. */
@Family("Help desks")
final class HelpDesksTest {
    private static final int DAYS = 120;

    /** One pair of hands that answers everything alike, day and night, and is never away. */
    private static final String ONE_FOR_ALL = """
            version: 1
            id: one-for-all
            starts: 2026-01-05
            months: 4
            shop:
              desk:
                contacts: { email: 60 a day, social: 30 a day, message: 40 a day }
                handling: 8 min
                patience: 720 h
            people:
              ada: { role: customer-service, timetable: round the clock, pay: 12 }
            assumptions: { absence: 0%, attrition: 0%, tiring-from: 400 h, tiring-zero: 800 h }
            baseline: do-nothing
            plans:
              do-nothing: { label: Do nothing }
            """;

    /** Some on the telephone, some in writing, in office hours. */
    private static final String OFFICE = """
            version: 1
            id: office
            starts: 2026-01-05
            months: 4
            shop:
              opening-hours: Mon-Fri 09:00-17:00
              desk:
                contacts: { email: 50 a day, social: 20 a day, chat: 15 a day, phone: 40 a day }
                weekdays: { monday: 1.3x, saturday: 0.4x, sunday: 0.3x }
            people:
              ada: { role: customer-service, count: 2, timetable: "Mon-Fri 09:00-17:00", pay: 12 }
            baseline: do-nothing
            plans:
              do-nothing: { label: Do nothing }
            """;

    static List<Ground> desks() {
        return List.of(desk(ONE_FOR_ALL, 42), desk(OFFICE, 7));
    }

    private static Ground desk(String text, long seed) {
        return new Ground(new Example("desk", text), seed);
    }

    private static Ground first(Ground desk, Medium medium, String priority) {
        return desk.with("shop.desk.channels." + medium.id() + ".priority=" + priority);
    }

    /** A Poisson number: four standard errors. */
    @ParameterizedTest
    @MethodSource("desks")
    void asManyComeAsAreCounted(Ground desk, Lives lives) {
        Life life = lives.of(desk);
        desk.facts().desk().orElseThrow().channels().forEach(channel -> {
            double expected = channel.expectedAWeek() * DAYS / 7;
            assertThat(life.whole("contacts." + channel.medium().id()))
                    .as(channel.medium().id())
                    .isCloseTo(expected, within(4 * Math.sqrt(expected)));
        });
    }

    @ParameterizedTest
    @MethodSource("desks")
    void hoursAreWeightsAndNotNumbers(Ground desk, Lives lives) {
        String day = "0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 1, 2, 4, 6, 6, 6, 5, 5, 5, 5, 5, 4, 3, 2, 1, 1, 1, 0.5";
        String twice = "1, 1, 1, 1, 1, 1, 2, 4, 8, 12, 12, 12, 10, 10, 10, 10, 10, 8, 6, 4, 2, 2, 2, 1";
        Life once = lives.of(desk.with("shop.desk.hours=[" + day + "]"));
        assertThat(lives.of(desk.with("shop.desk.hours=[" + twice + "]")).movedFrom(once))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("desks")
    void nobodyComesInAnHourThatWeighsNothing(Ground desk, Lives lives) {
        String mornings = "0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0";
        List<ContactArrived> came = arrivals(desk.with("shop.desk.hours=[" + mornings + "]"), lives);
        assertThat(came).isNotEmpty().allMatch(contact -> {
            long hour = Math.floorMod(contact.atMillis(), SimTime.DAY_MILLIS) / SimTime.HOUR_MILLIS;
            return hour >= 9 && hour < 13;
        });
    }

    @ParameterizedTest
    @MethodSource("desks")
    void nobodyComesByAChannelThatIsShut(Ground desk, Lives lives) {
        Ground shut = desk.with("shop.desk.channels.social.open=Tue 10:00-12:00");
        Predicate<ContactArrived> social = contact -> contact.medium() == Medium.SOCIAL;
        assertThat(arrivals(shut, lives).stream().filter(social))
                .isNotEmpty()
                .allMatch(contact -> SimTime.dayOf(contact.atMillis()) % 7 == DayOfWeek.TUESDAY.ordinal());
    }

    @ParameterizedTest
    @MethodSource("desks")
    void aChannelMoreBringsItsOwnAndNobodyElses(Ground desk, Lives lives) {
        Life usual = lives.of(desk);
        Life more = lives.of(desk.with("shop.desk.contacts.message=80 a day"));
        assertThat(more.whole("contacts.message")).isGreaterThan(DAYS * 60);
        assertThat(more.whole("contacts.email")).isEqualTo(usual.whole("contacts.email"));
        assertThat(more.whole("contacts.social")).isEqualTo(usual.whole("contacts.social"));
    }

    @ParameterizedTest
    @MethodSource("desks")
    void whereAllAreAsUrgentNobodyGoesFirst(Ground desk, Lives lives) {
        Ground low = desk;
        for (Medium medium : desk.facts().media()) {
            low = first(low, medium, "low");
        }
        assertThat(lives.of(low).movedFrom(lives.of(desk))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("desks")
    void whatIsMoreUrgentWaitsLessAndTheOthersMore(Ground desk, Lives lives) {
        Life usual = lives.of(desk);
        Life urgent = lives.of(first(desk, Medium.SOCIAL, "urgent"));
        Life low = lives.of(first(desk, Medium.SOCIAL, "low"));
        assertThat(urgent.whole("mean-wait-minutes.social"))
                .isLessThan(usual.whole("mean-wait-minutes.social"))
                .isLessThan(low.whole("mean-wait-minutes.social"));
        assertThat(low.whole("mean-wait-minutes.email"))
                .isLessThan(usual.whole("mean-wait-minutes.email"))
                .isLessThan(urgent.whole("mean-wait-minutes.email"));
    }

    /**
     * Whoever goes first: where all answers take as long, somebody is answered at the same instants. Only those differ who
     * wait when the time is over.
     */
    @ParameterizedTest
    @MethodSource("oneForAll")
    void whatGoesFirstTakesFromTheOthersJustWhatItGains(Ground desk, Lives lives) {
        Life usual = lives.of(desk);
        Life urgent = lives.of(first(first(desk, Medium.SOCIAL, "urgent"), Medium.EMAIL, "low"));
        assertThat(urgent.whole("mean-wait-minutes.social")).isLessThan(usual.whole("mean-wait-minutes.social"));
        assertThat(urgent.whole("mean-wait-minutes")).isCloseTo(usual.whole("mean-wait-minutes"), within(.2));
        assertThat(urgent.whole("utilisation")).isEqualTo(usual.whole("utilisation"));
        assertThat(urgent.whole("contacts")).isEqualTo(usual.whole("contacts"));
    }

    static List<Ground> oneForAll() {
        return List.of(desk(ONE_FOR_ALL, 42), desk(ONE_FOR_ALL, 7));
    }

    /** Nobody tires, and one pair of hands puts aside what it writes. */
    @ParameterizedTest
    @MethodSource("oneForAll")
    void whoHoldsTheLineDoesNotWaitForWhatIsWritten(Ground desk, Lives lives) {
        Ground calls = desk.with("shop.desk.contacts.phone=30 a day", "shop.desk.channels.phone.open=round the clock");
        Life usual = lives.of(calls);
        Life urgent = lives.of(first(calls, Medium.EMAIL, "urgent"));
        assertThat(urgent.whole("mean-wait-minutes.email")).isLessThan(usual.whole("mean-wait-minutes.email"));
        assertThat(urgent.whole("mean-wait-minutes.phone"))
                .isPositive()
                .isEqualTo(usual.whole("mean-wait-minutes.phone"));
    }

    @ParameterizedTest
    @MethodSource("desks")
    void onePairOfHandsMoreShortensTheWait(Ground desk, Lives lives) {
        Ground more = desk.with("people.ada.count=3");
        assertThat(lives.of(more).whole("mean-wait-minutes"))
                .isLessThan(lives.of(desk).whole("mean-wait-minutes"));
    }

    @ParameterizedTest
    @MethodSource("desks")
    void aDeskAloneSellsNothing(Ground desk, Lives lives) {
        Life life = lives.of(desk);
        assertThat(Set.of("orders", "revenue", "gross-profit"))
                .allSatisfy(kpi -> assertThat(life.kpis().contains(kpi) ? life.whole(kpi) : 0)
                        .as(kpi)
                        .isZero());
        assertThat(life.whole("contribution")).isCloseTo(-life.whole("cost-of-people"), within(.01));
    }

    private static List<ContactArrived> arrivals(Ground desk, Lives lives) {
        List<ContactArrived> came = new ArrayList<>();
        lives.heard(desk, Ground.NOBODY, event -> {
            if (event instanceof ContactArrived contact) {
                came.add(contact);
            }
        });
        return came;
    }
}
