package dev.stagecrew.learn.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.random.Streams;
import dev.stagecrew.core.stat.Quantiles;
import dev.stagecrew.learn.Samples;
import dev.stagecrew.learn.fact.Facts;
import dev.stagecrew.learn.fact.Ticket;
import dev.stagecrew.learn.gate.DayCounts;
import dev.stagecrew.learn.gate.KeptSales;
import dev.stagecrew.learn.gate.LearnWindow;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Forecasts of real shops made from their past, against the figures of the guide. */
class BackTestTest {
    private static final long SEED = 42;

    /** Public holidays and Easter Sunday, which a shop knows ahead. */
    private static final Set<LocalDate> HOLIDAYS = Stream.of(
                    "2011-04-22", "2011-04-24", "2011-04-25", "2011-04-29", "2011-05-02", "2011-05-30", "2011-08-29")
            .map(LocalDate::parse)
            .collect(Collectors.toUnmodifiableSet());

    private static final RollingOrigins SIX_OF_RETAIL = new RollingOrigins(LocalDate.of(2011, 3, 2), 6, 28, 28, 7);

    @Test
    void weeklyOrdersOfOnlineRetailAreForeseen() {
        BackTested tested = SIX_OF_RETAIL.of(retail(), sales(.1, OptionalInt.empty()), SEED);
        assertThat(tested.points()).hasSize(24);
        assertThat(tested.crps()).isLessThanOrEqualTo(37.5);
        assertThat(tested.recentCrps()).isCloseTo(44.7, within(.1));
        assertThat(tested.within80()).isBetween(17, 23);
        assertThat(tested.within95()).isGreaterThanOrEqualTo(21);
    }

    @Test
    void aLevelThatNeverDriftsIsTooSure() {
        BackTested tested = SIX_OF_RETAIL.of(retail(), sales(0, OptionalInt.of(13)), SEED);
        assertThat(tested.trust()).isEqualTo(Trust.TOO_SURE);
    }

    @Test
    void thirteenWeeksOfOnlineRetailAreForeseen() {
        RollingOrigins one = new RollingOrigins(LocalDate.of(2011, 6, 1), 1, 7, 91, 7);
        double[] total = one.total(retail(), sales(.1, OptionalInt.empty()), SEED);
        double[] ends = Quantiles.of(total, .1, .9);
        double mean = Arrays.stream(total).average().orElseThrow();
        assertThat(4_321.0).isBetween(ends[0], ends[1]);
        assertThat(mean / 4_321 - 1).isCloseTo(0, within(.10));
    }

    @Test
    void weeklyOrdersOfOlistAreForeseenNoBetterThanByTheLastWeeks() {
        Facts facts = Samples.olist();
        DayCounts counts = DayCounts.of(
                new LearnWindow(LocalDate.of(2017, 2, 1), LocalDate.of(2018, 8, 14)),
                facts.sales().stream()
                        .map(sale -> sale.placed().atZone(facts.zone()).toLocalDate()));
        BackTested tested = new RollingOrigins(LocalDate.of(2018, 3, 1), 6, 28, 28, 7)
                .of(counts, sales(.1, OptionalInt.empty()), SEED);
        assertThat(tested.points()).hasSize(23);
        assertThat(tested.crps()).isLessThanOrEqualTo(10.3);
        assertThat(tested.recentCrps()).isCloseTo(9.95, within(.05));
        assertThat(tested.within80()).isBetween(16, 21);
        assertThat(tested.skill()).isLessThan(.1);
    }

    @Test
    void aWeekOfTicketsIsForeseenFromThree() {
        Facts facts = Samples.incidents();
        DayCounts counts = DayCounts.of(
                new LearnWindow(LocalDate.of(2016, 4, 11), LocalDate.of(2016, 5, 8)),
                facts.tickets().stream()
                        .map(ticket -> ticket.created().atZone(facts.zone()).toLocalDate()));
        CountForecast.Assumed desk = new CountForecast.Assumed(Set.of(), true, .1, OptionalInt.empty());
        BackTested week = new RollingOrigins(LocalDate.of(2016, 5, 2), 1, 7, 7, 7).of(counts, desk, SEED);
        BackTested daily = new RollingOrigins(LocalDate.of(2016, 5, 2), 1, 7, 7, 1).of(counts, desk, SEED);
        assertThat(week.points().get(0).actual()).isEqualTo(2_064);
        assertThat(week.bias()).isCloseTo(0, within(.08));
        assertThat(daily.within80()).isBetween(4, 7);
        assertThat(daily.within95()).isEqualTo(7);
        assertThat(daily.trust()).isEqualTo(Trust.CANNOT_TELL);
    }

    @Test
    void theShareOfTicketsSolvedWithinFourHoursIsForeseenFromThreeWeeks() {
        Facts facts = Samples.incidents();
        LocalDate origin = LocalDate.of(2016, 5, 2);
        Map<LocalDate, double[]> days = new TreeMap<>();
        for (Ticket ticket : facts.tickets()) {
            double[] day =
                    days.computeIfAbsent(ticket.created().atZone(facts.zone()).toLocalDate(), any -> new double[2]);
            boolean within = ticket.solved()
                    .map(end -> Duration.between(ticket.created(), end).toMinutes() <= 240)
                    .orElse(false);
            day[0] += within ? 1 : 0;
            day[1]++;
        }
        List<ShareForecast.Day> known = days.entrySet().stream()
                .filter(day -> day.getKey().isBefore(origin))
                .map(day -> new ShareForecast.Day(day.getKey(), day.getValue()[0], day.getValue()[1]))
                .toList();
        double[] drawn = ShareForecast.from(known)
                .draw(
                        origin,
                        origin.plusDays(6),
                        800,
                        new Streams(SEED, 0).named("share").at(0));
        double[] ends = Quantiles.of(drawn, .1, .9, .025, .975);

        assertThat(.494).isBetween(ends[0], ends[1]);
        assertThat(ends[2]).isGreaterThan(.42);
        assertThat(ends[3]).isLessThan(.57);
    }

    private static CountForecast.Assumed sales(double drift, OptionalInt weeks) {
        return new CountForecast.Assumed(HOLIDAYS, false, drift, weeks);
    }

    private static DayCounts retail() {
        Facts facts = Samples.onlineRetail();
        return DayCounts.of(
                new LearnWindow(LocalDate.of(2010, 12, 1), LocalDate.of(2011, 8, 31)),
                KeptSales.of(facts).sales().stream()
                        .map(sale -> sale.placed().atZone(facts.zone()).toLocalDate()));
    }
}
