package dev.stagecrew.learn.estimate;

import static dev.stagecrew.learn.estimate.Learned.told;

import dev.stagecrew.core.language.Sentence;
import dev.stagecrew.learn.fact.Facts;
import dev.stagecrew.learn.gate.Burst;
import dev.stagecrew.learn.gate.DayCounts;
import dev.stagecrew.learn.gate.LearnWindow;
import dev.stagecrew.learn.gate.LevelBreak;
import dev.stagecrew.learn.gate.OddDays;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Learns everything that facts tell without simulating. The same facts and seed give the same estimates. */
public final class Estimates {
    /** Too few weeks after a break to learn from alone. */
    private static final int LEAST_WEEKS_AFTER = 13;

    private final Ground ground;
    private final List<Learned> learned = new ArrayList<>();
    private final List<Sentence> warnings = new ArrayList<>();
    private final List<LevelBreak> breaks = new ArrayList<>();
    private final SortedSet<LocalDate> closures = new TreeSet<>();
    private final SortedMap<YearMonth, Double> months = new TreeMap<>();
    private final SortedMap<LocalDate, Double> weeks = new TreeMap<>();
    private List<Burst> bursts = List.of();
    private Optional<BackTested> backTest = Optional.empty();

    private Estimates(Ground ground) {
        this.ground = ground;
    }

    public static Estimated of(Facts facts, long seed) {
        return of(facts, LearnAsk.seeded(seed));
    }

    /**
     * Learns from some facts.
     *
     * @throws IllegalArgumentException where there is no whole day of orders or tickets
     */
    public static Estimated of(Facts facts, LearnAsk ask) {
        return new Estimates(Ground.of(facts, ask)).learn();
    }

    private Estimated learn() {
        LearnWindow window = ground.sold()
                .or(ground::asked)
                .orElseThrow(() -> new IllegalArgumentException("no whole day of orders or tickets"));
        ground.sold().ifPresent(this::orders);
        learned.addAll(VisitEstimates.of(ground, warnings));
        ground.asked().ifPresent(this::tickets);
        warnings.addAll(breaks.stream().map(this::said).toList());
        return new Estimated(
                window, ground.kept().fates(), closures, bursts, breaks, learned, warnings, months, weeks, backTest);
    }

    private void orders(LearnWindow window) {
        DayCounts counts = ground.salesByDay(window);
        OddDays odd = ground.oddOfSales(window);
        closures.addAll(odd.closed());
        bursts = odd.bursts();
        bursts.forEach(burst -> warnings.add(Sentence.of(
                "estimate.burst", burst.first(), burst.last(), told(burst.counted()), told(burst.expected()))));
        List<LevelBreak> moved = LevelBreak.ofWeeks("orders", counts, odd.pattern());
        breaks.addAll(moved);
        LevelBreak.ofTimes("dispatch", ParcelEstimates.dispatches(ground), window)
                .ifPresent(breaks::add);
        learned.addAll(OrderEstimates.of(ground, window, warnings));
        learned.addAll(DemandEstimates.of(ground, window, odd, moved, warnings));
        learned.addAll(ParcelEstimates.of(ground, window, warnings));
        months(window, odd);
        weeks(counts);
        backTest(window, counts);
    }

    private void months(LearnWindow window, OddDays odd) {
        Map<YearMonth, Double> levels = odd.pattern().months();
        window.wholeMonths().forEach(month -> {
            if (levels.containsKey(month)) {
                months.put(month, levels.get(month));
            }
        });
    }

    private void weeks(DayCounts counts) {
        for (int day = counts.days() % 7; day + 7 <= counts.days(); day += 7) {
            weeks.put(counts.date(day), counts.sum(day, day + 7));
        }
    }

    private void backTest(LearnWindow window, DayCounts counts) {
        if (window.days() < RollingOrigins.LEAST_WEEKS * 7) {
            warnings.add(Sentence.of("estimate.no-back-test", window.days() / 7, RollingOrigins.LEAST_WEEKS));
            return;
        }
        RollingOrigins origins = RollingOrigins.of(counts);
        Learned drift = DemandEstimates.drift(ground, window, counts, origins);
        learned.add(drift);
        backTest = Optional.of(origins.of(
                counts,
                // without the drift, which was chosen on these very weeks: a verdict must be able to be bad
                new CountForecast.Assumed(ground.ask().closed(), false, 0, OptionalInt.empty()),
                ground.ask().seed()));
    }

    private void tickets(LearnWindow window) {
        DayCounts counts = ground.ticketsByDay(window);
        OddDays odd = OddDays.ofTickets(counts, ground.ask().closed());
        closures.addAll(odd.closed());
        breaks.addAll(LevelBreak.ofWeeks("tickets", counts, odd.pattern()));
        LevelBreak.ofTimes("first-reply", TicketEstimates.firstReplies(ground), window)
                .ifPresent(breaks::add);
        learned.addAll(TicketEstimates.of(ground, window, odd, warnings));
        learned.addAll(StaffEstimates.of(ground, window, odd.closed()));
    }

    private Sentence said(LevelBreak one) {
        long left = new LearnWindow(
                                one.at(),
                                ground.sold().or(ground::asked).orElseThrow().last())
                        .days()
                / 7;
        Object before = told(one.before());
        Object after = told(one.after());
        Sentence what = switch (one.what()) {
            case "orders" -> Sentence.of("estimate.break.orders", one.at(), before, after);
            case "tickets" -> Sentence.of("estimate.break.tickets", one.at(), before, after);
            case "dispatch" -> Sentence.of("estimate.break.dispatch", one.at(), before, after);
            default -> Sentence.of("estimate.break.first-reply", one.at(), before, after);
        };
        return left >= LEAST_WEEKS_AFTER ? what : Sentence.of("estimate.break.short", what, left);
    }
}
