package dev.stagecrew.learn.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.register.Kpi;
import dev.stagecrew.core.result.ResultReader;
import dev.stagecrew.core.result.RunManifest;
import dev.stagecrew.core.result.RunManifest.PlanSummary;
import dev.stagecrew.core.result.RunManifest.ScenarioSource;
import dev.stagecrew.learn.fact.Facts;
import dev.stagecrew.learn.fact.Origin;
import dev.stagecrew.learn.fact.Sale;
import dev.stagecrew.learn.track.Tracked.Point;
import dev.stagecrew.learn.track.Tracked.Standing;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A run of 101 years: in year y of every month 50 + y orders; the plan gains y - 60 on the baseline a month. */
final class TrackingTest {
    private static final LocalDate BEGAN = LocalDate.of(2026, 3, 1);
    private static final int YEARS = 101;

    @Test
    void monthsThatAreOverLieInsideOrOutsideOfWhatWasPredicted() {
        Tracked tracked = track(100, 61, 141, 30);

        assertThat(tracked.of(Kpi.ORDERS))
                .extracting(Point::month, Point::observed, Point::standing)
                .containsExactly(
                        tuple(1, 100.0, Standing.INSIDE),
                        tuple(2, 61.0, Standing.INSIDE),
                        tuple(3, 141.0, Standing.ABOVE));
        Point first = tracked.of(Kpi.ORDERS).get(0);
        assertThat(List.of(first.low(), first.median(), first.high())).containsExactly(60.0, 100.0, 140.0);
        assertThat(tracked.inside(Kpi.ORDERS)).isEqualTo(2);
    }

    /** The fourth month has only begun. */
    @Test
    void aMonthThatIsNotOverIsNotJudged() {
        assertThat(track(100, 100, 100, 3).of(Kpi.ORDERS)).hasSize(3);
    }

    @Test
    void whatLiesOutsideAtTheEndIsToldSinceWhen() {
        assertThat(track(145, 100, 145, 148, 3).off(Kpi.ORDERS))
                .extracting(Point::month)
                .containsExactly(3, 4);
        assertThat(track(145, 148, 100, 3).off(Kpi.ORDERS)).isEmpty();
        assertThat(track(145, 40, 3).off(Kpi.ORDERS)).extracting(Point::month).containsExactly(2);
    }

    /** Years with about as many orders as there were count: 80 and 120 orders mean a loss of 30 and a gain of 10 a month. */
    @Test
    void yearsThatLookLikeWhatHappenedSayWhatComes() {
        Tracked poor = track(80, 80, 80, 3);
        Tracked rich = track(120, 120, 120, 3);
        int months = 3;

        assertThat(poor.outlook().orElseThrow().gainBefore()).isCloseTo(-10 * months, within(1e-9));
        assertThat(poor.outlook().orElseThrow().gainNow()).isCloseTo(-30 * months, within(3.0 * months));
        assertThat(rich.outlook().orElseThrow().gainNow()).isCloseTo(10 * months, within(4.0 * months));
        assertThat(rich.outlook().orElseThrow().betterNow()).isGreaterThan(.7);
        assertThat(rich.outlook().orElseThrow().years()).isBetween(10.0, 60.0);
    }

    @Test
    void whereNoYearIsLikeWhatHappenedNothingIsSaidOfWhatComes() {
        assertThat(track(5, 5, 5, 3).outlook()).isEmpty();
    }

    /** So many orders in each month from the first on; the last is cut off after its first days. */
    private static Tracked track(int... orders) {
        List<Sale> sales = new ArrayList<>();
        for (int month = 0; month < orders.length; month++) {
            int days = month == orders.length - 1 ? 3 : 28;
            for (int order = 0; order < orders[month]; order++) {
                sales.add(sale(BEGAN.plusMonths(month).plusDays(order % days), month + "-" + order));
            }
        }
        sales.sort(Comparator.comparing(Sale::placed));
        Facts facts = new Facts(
                ZoneOffset.UTC,
                "EUR",
                sales,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return Tracking.of(new Invented(), "plan", BEGAN, facts);
    }

    private static Sale sale(LocalDate day, String id) {
        return new Sale(
                id,
                day.atTime(12, 0).toInstant(ZoneOffset.UTC),
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                20,
                "EUR",
                0,
                false,
                false,
                Optional.empty(),
                OptionalLong.empty(),
                OptionalInt.empty(),
                1,
                OptionalInt.empty(),
                new Origin(0, 1));
    }

    /** Six months of 101 years. */
    private static final class Invented implements ResultReader {
        @Override
        public RunManifest manifest() {
            return new RunManifest(
                    "shop-1",
                    new ScenarioSource("shop", "Shop", "shop.yaml", "", "", BEGAN.toString(), "EUR", "en"),
                    1,
                    YEARS,
                    6,
                    "base",
                    "central",
                    0.02,
                    "fixed",
                    List.of(
                            new PlanSummary("base", "base", "", List.of()),
                            new PlanSummary("plan", "plan", "", List.of())),
                    List.of(Kpi.ORDERS.definition(), Kpi.CONTRIBUTION.definition()),
                    List.of(),
                    List.of(),
                    Map.of(),
                    "");
        }

        @Override
        public boolean complete() {
            return true;
        }

        @Override
        public int replications() {
            return YEARS;
        }

        @Override
        public List<Period> periods(Period.Span span) {
            return IntStream.rangeClosed(1, 6).mapToObj(Period::month).toList();
        }

        @Override
        public double[] values(String plan, String kpi, Period period) {
            return IntStream.range(0, YEARS)
                    .mapToDouble(year -> kpi.equals("orders") ? 50 + year : plan.equals("plan") ? year - 60 : 0)
                    .toArray();
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
