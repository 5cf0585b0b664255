package dev.stagecrew.learn.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.stat.OverdispersedCounts;
import dev.stagecrew.learn.Samples;
import dev.stagecrew.learn.fact.Facts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the guide found in real exports. */
class GateTest {
    @Test
    void everyRowOfOnlineRetailHasItsFate() {
        KeptSales kept = KeptSales.of(Samples.onlineRetail());

        assertThat(kept.count(SaleFate.SALE)).isEqualTo(12_494);
        assertThat(kept.count(SaleFate.CREDIT_NOTE)).isEqualTo(2_554);
        assertThat(kept.count(SaleFate.ZERO)).isEqualTo(1_408);
        assertThat(kept.count(SaleFate.ADJUSTMENT)).isEqualTo(3);
        assertThat(kept.fates().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(16_459);
    }

    @Test
    void onlineRetailIsClosedOnSixteenDays() {
        DayCounts counts = sales(Samples.onlineRetail(), Optional.empty());
        OddDays odd = OddDays.ofSales(counts, Set.of());

        assertThat(odd.closed())
                .containsExactlyElementsOf(days(
                        "2010-12-24",
                        "2010-12-26",
                        "2010-12-27",
                        "2010-12-28",
                        "2010-12-29",
                        "2010-12-30",
                        "2010-12-31",
                        "2011-01-02",
                        "2011-01-03",
                        "2011-04-22",
                        "2011-04-24",
                        "2011-04-25",
                        "2011-04-29",
                        "2011-05-02",
                        "2011-05-30",
                        "2011-08-29"));
        assertThat(odd.bursts()).isEmpty();
        assertThat(counts.date(0)).isEqualTo("2010-12-01");
        assertThat(counts.date(counts.days() - 1)).isEqualTo("2011-08-29");
    }

    @Test
    void onlineRetailHasItsWeekAndItsMonths() {
        DayPattern pattern = OddDays.ofSales(sales(Samples.onlineRetail(), Optional.empty()), Set.of())
                .pattern();

        double[] told = {1.02, 1.05, 1.06, 1.23, .99, 0, .64};
        for (int weekday = 0; weekday < 7; weekday++) {
            assertThat(pattern.weekday(weekday)).isCloseTo(told[weekday], within(.02));
        }
        assertThat(pattern.months().get(YearMonth.of(2010, 12))).isCloseTo(76.8, within(1.0));
        assertThat(pattern.months().get(YearMonth.of(2011, 1))).isCloseTo(45.3, within(1.0));
        assertThat(pattern.months().get(YearMonth.of(2011, 5))).isCloseTo(68.1, within(1.0));
        OverdispersedCounts swing = pattern.swing();
        assertThat(swing.variation()).isCloseTo(.21, within(.02));
        assertThat(swing.persistence()).isCloseTo(.44, within(.05));
    }

    @Test
    void theShoppingDayOfOlistIsABurst() {
        DayCounts counts = sales(Samples.olist(), Optional.of(LocalDate.of(2018, 8, 14)));
        OddDays odd = OddDays.ofSales(counts, Set.of());

        assertThat(odd.bursts()).anySatisfy(burst -> {
            assertThat(burst.first()).isEqualTo("2017-11-24");
            assertThat(burst.counted()).isGreaterThanOrEqualTo(62);
        });
        assertThat(odd.pattern().swing().variation()).isCloseTo(.22, within(.03));
    }

    @Test
    void theHolidaysOfTheDeskAreQuiet() {
        Facts facts = Samples.incidents();
        LearnWindow window = new LearnWindow(LocalDate.of(2016, 4, 11), LocalDate.of(2016, 5, 8));
        DayCounts counts = DayCounts.of(
                window,
                facts.tickets().stream()
                        .map(ticket -> ticket.created().atZone(facts.zone()).toLocalDate()));
        OddDays odd = OddDays.ofTickets(counts, Set.of());

        assertThat(odd.closed()).containsExactlyElementsOf(days("2016-04-21", "2016-04-22"));
        double[] told = {1.49, 1.22, 1.33, 1.35, 1.27, .20, .15};
        for (int weekday = 0; weekday < 7; weekday++) {
            assertThat(odd.pattern().weekday(weekday)).isCloseTo(told[weekday], within(.03));
        }
    }

    private static DayCounts sales(Facts facts, Optional<LocalDate> until) {
        List<LocalDate> dates = KeptSales.of(facts).sales().stream()
                .map(sale -> sale.placed().atZone(facts.zone()).toLocalDate())
                .toList();
        return DayCounts.of(Windows.of(dates, until).orElseThrow(), dates.stream());
    }

    private static List<LocalDate> days(String... days) {
        return Stream.of(days).map(LocalDate::parse).toList();
    }
}
