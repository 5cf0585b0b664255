package dev.stagecrew.core.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stagecrew.core.time.SimTime;
import dev.stagecrew.core.work.Trade.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TradeTest {
    private static final int SITE = 0;
    private static final int CONTENT = 1;
    private static final int CRM = 2;
    private static final long NOW = 3 * SimTime.WEEK_MILLIS;

    private static final Part SITE_READILY = new Part(SITE, 7, 6, true);
    private static final Part SOME_CONTENT = new Part(CONTENT, 6, 4, false);

    @Test
    void whatIsDoneReadilyComesFirstThenWhatElseThenReadilyAgain() {
        Trade trade = new Trade(List.of(SOME_CONTENT, SITE_READILY), false, 0);
        assertThat(hours(trade, 15, NOW))
                .containsExactly(
                        SITE, SITE, SITE, SITE, SITE, SITE, CONTENT, CONTENT, CONTENT, CONTENT, SITE, SITE, SITE, SITE,
                        SITE);
    }

    @Test
    void aJobIsDoneBeforeAnythingElse() {
        Trade trade = new Trade(List.of(SOME_CONTENT, SITE_READILY), true, 0);
        assertThat(hours(trade, 60, NOW)).containsOnly(SITE);
    }

    @Test
    void theNextWeekBringsItsNeed() {
        Trade trade = new Trade(List.of(SOME_CONTENT, SITE_READILY), false, 0);
        hours(trade, 15, NOW);
        assertThat(hours(trade, 10, NOW + SimTime.WEEK_MILLIS)).contains(SITE, CONTENT);
    }

    /** Six hours against four: shared beyond the need of the week too. */
    @Test
    void severalTradesShareTheTimeInProportionToTheirNeed() {
        Trade trade = new Trade(List.of(new Part(CRM, 7, 4, true), SITE_READILY), false, 0);
        List<Integer> hours = hours(trade, 30, NOW);
        assertThat(hours.stream().filter(duty -> duty == SITE)).hasSize(18);
        assertThat(hours.stream().filter(duty -> duty == CRM)).hasSize(12);
    }

    /** An hour and a half a week: two hours in one week, one in the next. */
    @Test
    void partsOfAnHourAreMadeUpForInTheNextWeek() {
        Trade trade = new Trade(List.of(new Part(CONTENT, 6, 1.5, false)), false, 0);
        for (int weeks = 0; weeks < 6; weeks += 2) {
            assertThat(hours(trade, 10, NOW + weeks * SimTime.WEEK_MILLIS)).hasSize(2);
            assertThat(hours(trade, 10, NOW + (weeks + 1) * SimTime.WEEK_MILLIS))
                    .hasSize(1);
        }
    }

    @Test
    void nobodyDoesWhatIsNotNeededAtAll() {
        Trade trade = new Trade(List.of(new Part(SITE, 7, 0, true)), false, 0);
        assertThat(hours(trade, 3, NOW)).isEmpty();
        assertThat(hours(Trade.NONE, 3, NOW)).isEmpty();
    }

    @Test
    void whoWouldNotBeginADutyDoesAnother() {
        Trade trade = new Trade(List.of(SOME_CONTENT, SITE_READILY), false, 0);
        assertThat(trade.next(NOW, duty -> duty != SITE))
                .isNotNull()
                .satisfies(work -> assertThat(work.duty()).isEqualTo(CONTENT));
        assertThat(trade.next(NOW, duty -> false)).isNull();
    }

    @Test
    void anOutsiderBeginsWhenBriefed() {
        Trade trade = new Trade(List.of(SITE_READILY), false, NOW + SimTime.HOUR_MILLIS);
        assertThat(hours(trade, 3, NOW)).isEmpty();
        assertThat(hours(trade, 3, NOW + SimTime.HOUR_MILLIS)).hasSize(3);
    }

    @Test
    void theMoreUrgentOfTwoTradesComesFirstWhicheverIsNamedFirst() {
        Part urgent = new Part(CRM, 6, 2, true);
        Part other = new Part(SITE, 7, 3, true);
        List<Integer> expected = List.of(CRM, CRM, SITE, SITE, SITE);
        assertThat(hours(new Trade(List.of(other, urgent), false, 0), 5, NOW)).isEqualTo(expected);
        assertThat(hours(new Trade(List.of(urgent, other), false, 0), 5, NOW)).isEqualTo(expected);
    }

    /** Of equal urgency the one of whose need more is left: 4 and 2 hours take turns two to one. */
    @Test
    void tradesOfTheSameUrgencyTakeTurns() {
        Trade trade = new Trade(List.of(new Part(CRM, 7, 2, true), new Part(SITE, 7, 4, true)), false, 0);
        assertThat(hours(trade, 6, NOW)).containsExactly(CRM, SITE, SITE, CRM, SITE, SITE);
    }

    @Test
    void whatElseIsDoneWaitsWhicheverIsNamedFirst() {
        Trade trade = new Trade(List.of(SITE_READILY, SOME_CONTENT), false, 0);
        assertThat(hours(trade, 10, NOW).subList(0, 6)).containsOnly(SITE);
        assertThat(trade.priority(CONTENT)).isEqualTo(6);
        assertThat(trade.priority(SITE)).isEqualTo(7);
        assertThatThrownBy(() -> trade.priority(CRM)).hasMessageContaining("duty " + CRM);
    }

    /** The duties of so many hours, or of fewer when there are no more. */
    private static List<Integer> hours(Trade trade, int hours, long atMillis) {
        List<Integer> duties = new java.util.ArrayList<>();
        for (int hour = 0; hour < hours; hour++) {
            Work next = trade.next(atMillis, duty -> true);
            if (next != null) {
                assertThat(next.sizeMillis()).isEqualTo(SimTime.HOUR_MILLIS);
                duties.add(next.duty());
            }
        }
        return duties;
    }
}
