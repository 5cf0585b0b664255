package dev.stagecrew.learn.gate;

import dev.stagecrew.core.stat.OverdispersedCounts;
import dev.stagecrew.core.stat.PoissonLognormal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Days that leave every rate: on which the shop was closed, and on which a burst was sold.
 *
 * <p>Closed is a day of nothing on a weekday that otherwise has at least {@value #LEAST_EXPECTED}, if chance makes it so in
 * fewer than one of a thousand. A desk that is closed still finds something in its inbox: there a day counts as closed below
 * half of what is expected, if that happens in fewer than one of ten thousand. A burst is as unlikely from above. What is
 * expected, and how much days differ anyway, is learned again without them until no more are found.
 */
public final class OddDays {
    static final int LEAST_EXPECTED = 5;
    private static final double NOTHING_BY_CHANCE = 1e-3;
    private static final double BY_CHANCE = 1e-4;
    private static final int ROUNDS = 12;

    private final DayCounts counts;
    private final boolean[] closed;
    private final boolean[] bursting;
    private DayPattern pattern;

    private OddDays(DayCounts counts, Set<LocalDate> planned) {
        this.counts = counts;
        this.closed = new boolean[counts.days()];
        this.bursting = new boolean[counts.days()];
        for (int day = 0; day < closed.length; day++) {
            closed[day] = planned.contains(counts.date(day));
        }
        this.pattern = DayPattern.of(counts, usual());
    }

    /** The odd days of sales. */
    public static OddDays ofSales(DayCounts counts, Set<LocalDate> planned) {
        OddDays odd = new OddDays(counts, planned);
        odd.search(false);
        return odd;
    }

    /** The odd days of a help desk, which has closed days and no bursts. */
    public static OddDays ofTickets(DayCounts counts, Set<LocalDate> planned) {
        OddDays odd = new OddDays(counts, planned);
        odd.search(true);
        return odd;
    }

    /** The pattern of all other days. */
    public DayPattern pattern() {
        return pattern;
    }

    public SortedSet<LocalDate> closed() {
        SortedSet<LocalDate> days = new TreeSet<>();
        for (int day = 0; day < closed.length; day++) {
            if (closed[day]) {
                days.add(counts.date(day));
            }
        }
        return days;
    }

    /** Bursts in order, those of neighbouring days as one. */
    public List<Burst> bursts() {
        List<Burst> found = new ArrayList<>();
        for (int day = 0; day < bursting.length; day++) {
            if (bursting[day]) {
                int first = day;
                double expected = pattern.expected(day);
                while (day + 1 < bursting.length && bursting[day + 1]) {
                    day++;
                    expected += pattern.expected(day);
                }
                found.add(new Burst(counts.date(first), counts.date(day), counts.sum(first, day + 1), expected));
            }
        }
        return found;
    }

    private void search(boolean desk) {
        for (int round = 0; round < ROUNDS; round++) {
            if (pattern.daysCounted() <= pattern.fitted() || !mark(desk)) {
                return;
            }
            pattern = DayPattern.of(counts, usual());
        }
    }

    private boolean mark(boolean desk) {
        OverdispersedCounts swing = pattern.swing();
        boolean more = false;
        for (int day = 0; day < closed.length; day++) {
            double expected = pattern.expected(day);
            if (closed[day] || bursting[day] || !(expected > 0)) {
                continue;
            }
            PoissonLognormal chance = new PoissonLognormal(expected, swing.variation());
            closed[day] = isClosed(counts.count(day), expected, chance, desk);
            bursting[day] = !desk && isBurst(counts.count(day), expected, chance);
            more |= closed[day] || bursting[day];
        }
        return more;
    }

    private static boolean isClosed(double count, double expected, PoissonLognormal chance, boolean desk) {
        if (expected < LEAST_EXPECTED) {
            return false;
        }
        if (count == 0) {
            return chance.atMost(0) < NOTHING_BY_CHANCE;
        }
        return desk && count < expected / 2 && chance.atMost((long) count) < BY_CHANCE;
    }

    private static boolean isBurst(double count, double expected, PoissonLognormal chance) {
        double variance = expected + expected * expected * chance.variation() * chance.variation();
        // within three deviations no tail is so thin, and most days need no more work
        return count > expected + 3 * Math.sqrt(variance) && chance.atLeast((long) count) < BY_CHANCE;
    }

    private boolean[] usual() {
        boolean[] usual = new boolean[closed.length];
        for (int day = 0; day < usual.length; day++) {
            usual[day] = !closed[day] && !bursting[day];
        }
        return usual;
    }
}
