package dev.stagecrew.simulator.replication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.event.ShopEvent.PersonStarted;
import dev.stagecrew.core.event.ShopEvent.SearchOpened;
import dev.stagecrew.core.event.ShopEvent.WorkDue;
import dev.stagecrew.core.time.SimTime;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** One hire in a small shop: what it costs the owner, and when. */
final class RecruitingTest {
    private static final String SHOP = """
            version: 1
            id: shop
            starts: 2026-01-05
            months: 4
            shop: { order-value: 35, traffic: { social: 500 a month } }
            people: { owner: { role: owner, timetable: "Mon-Sat 09:00-17:00" } }
            plans:
              hire: { hires: [ { role: manager, from: week 8 } ] }
            assumptions: { interview-hours: 8 h, onboarding-hours: 6 h, attrition: 0%, mis-hire: 0% }
            """;

    @Test
    void recruitingTakesTheHoursItTakesSpreadOverTheSearchAndTheFirstFortnight() {
        History history = History.of(SHOP, "hire");
        Map<Integer, Double> hoursByDay = history.all(WorkDue.class)
                .filter(due -> due.duty().equals("recruiting"))
                .collect(Collectors.groupingBy(
                        due -> SimTime.dayOf(due.atMillis()),
                        Collectors.summingDouble(due -> SimTime.inHours(due.workMillis()))));
        assertThat(hoursByDay.values().stream().mapToDouble(Double::doubleValue).sum())
                .isCloseTo(8 + 6, within(1e-9));
        assertThat(hoursByDay.values()).as("no day is lost to it").allMatch(hours -> hours <= 1);
        int searchDay =
                dayOf(history.all(SearchOpened.class).findFirst().orElseThrow().atMillis());
        int startDay =
                dayOf(history.all(PersonStarted.class).findFirst().orElseThrow().atMillis());
        assertThat(hoursByDay.keySet()).allMatch(day -> day >= searchDay && day <= startDay + 14);
    }

    @Test
    void nobodyRecruitsWhereNothingIsPlanned() {
        assertThat(History.of(SHOP, "do-nothing").all(WorkDue.class))
                .noneMatch(due -> due.duty().equals("recruiting"));
    }

    private static int dayOf(long millis) {
        return SimTime.dayOf(millis);
    }
}
