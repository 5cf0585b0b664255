package dev.stagecrew.simulator.replication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.event.ShopEvent.PersonBrokeDown;
import dev.stagecrew.core.event.ShopEvent.TimeSpent;
import dev.stagecrew.core.time.SimTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A shop whose owner has production, parcels and papers on their hands, and somebody who could take them over. */
final class OwnersTimeTest {
    private static final String WISH = ", wants: 45 h a week";

    @Test
    void whoSaysNothingFillsTheTimeThatAHireFrees() {
        double before = History.of(shop(""), "do-nothing").whole("owner-hours-per-week");
        History hired = History.of(shop(""), "hand");
        assertThat(hired.whole("owner-hours-per-week")).isCloseTo(before, within(1.0));
        assertThat(hired.whole("owner-growth-hours-per-week")).isGreaterThan(20);
    }

    /** Two hours of due work a week may come after the wish is reached on Saturday. */
    @Test
    void aHireSendsTheOwnerHomeIfThatIsTheWish() {
        History alone = History.of(shop(WISH), "do-nothing");
        History hired = History.of(shop(WISH), "hand");
        assertThat(alone.whole("owner-growth-hours-per-week"))
                .as("due work is more than the wish")
                .isLessThan(5);
        assertThat(hired.whole("owner-hours-per-week")).isBetween(43.0, 47.0);
        assertThat(hired.whole("owner-growth-hours-per-week"))
                .isGreaterThan(alone.whole("owner-growth-hours-per-week") + 10);
    }

    /** What is due is done all the same, and shown as what it is. */
    @Test
    void dueWorkGoesOnPastTheWish() {
        History short30 = History.of(shop(", wants: 30 h a week"), "do-nothing");
        assertThat(short30.whole("owner-hours-over-wish"))
                .isCloseTo(short30.whole("owner-hours-per-week") - 30, within(1e-9))
                .isGreaterThan(5);
        assertThat(short30.whole("on-time-dispatch"))
                .isGreaterThan(History.of(shop(""), "do-nothing").whole("on-time-dispatch") - .02);
    }

    /** The price of an hour is the owner's own account: it moves nothing else. */
    @Test
    void theWorthOfAnHourChangesNothingButWhatIsShown() {
        History without = History.of(shop(""), "hand");
        History with = History.of(shop(", hour-worth: 30"), "hand");
        assertThat(with.events()).isEqualTo(without.events());
        double hours = with.all(TimeSpent.class)
                .filter(spent -> spent.person().equals("owner"))
                .mapToDouble(spent -> SimTime.inHours(spent.spentMillis()))
                .sum();
        assertThat(with.whole("contribution-after-owner-hours"))
                .isCloseTo(with.whole("contribution") - 30 * hours, within(1e-6));
        assertThat(without.result().kpis()).doesNotContain("contribution-after-owner-hours");
    }

    /** Broken down, half of them still answer for three quarters of an hour a day, and pack nothing. */
    @Test
    void whoIsBrokenDownMayStillAnswerMessages() {
        String worn = shop("").replace("09:00-19:00", "08:00-22:00")
                + "assumptions: { burnout: 99%, burnout-weeks: 2 weeks, owner-absence: 0%, breakdown-answers: SHARE }\n";
        History silent = History.of(worn.replace("SHARE", "0%"), "do-nothing");
        History answering = History.of(worn.replace("SHARE", "100%"), "do-nothing");
        PersonBrokeDown first = answering.all(PersonBrokeDown.class).findFirst().orElseThrow();
        assertThat(silent.all(PersonBrokeDown.class).findFirst())
                .as("the same luck")
                .hasValue(first);
        assertThat(spentDuring(silent, first)).isEmpty();
        List<TimeSpent> answers = spentDuring(answering, first);
        assertThat(answers).isNotEmpty().allMatch(spent -> spent.duty().equals("customer-service"));
        Map<Integer, Long> perDay = answers.stream()
                .collect(Collectors.groupingBy(
                        spent -> SimTime.dayOf(spent.atMillis()), Collectors.summingLong(TimeSpent::spentMillis)));
        assertThat(perDay.values()).allMatch(millis -> millis <= SimTime.minutes(44));
        assertThat(answering.whole("mean-wait-minutes")).isLessThan(silent.whole("mean-wait-minutes"));
    }

    private static List<TimeSpent> spentDuring(History history, PersonBrokeDown down) {
        long end = down.atMillis() + (down.days() - 1) * SimTime.DAY_MILLIS;
        return history.all(TimeSpent.class)
                .filter(spent -> spent.person().equals("owner"))
                .filter(spent -> spent.atMillis() > down.atMillis() && spent.atMillis() < end)
                .toList();
    }

    private static String shop(String own) {
        return """
                version: 1
                id: shop
                starts: 2026-01-05
                months: 6
                shop:
                  order-value: 35
                  customers: 300
                  traffic: { social: 6000 a month, direct: 1500 a month, organic: 1500 a month }
                duties:
                  production: { hours-per-week: 24 h, minutes-per-order: 3 min }
                roles:
                  hand: { employment: full-time, hours-per-week: 40, pay: 9, lead-time: 7 days, ramp-start: 100%%,
                          ramp-time: 0 weeks,
                          skills: { production: 100%% readily, fulfilment: 90%% readily, admin: 80%%, stocking: 80%% } }
                people:
                  owner: { role: owner, timetable: "Mon-Sat 09:00-19:00"%s }
                plans:
                  hand: { hires: [ { role: hand, from: week 1 } ] }
                """.formatted(own);
    }
}
