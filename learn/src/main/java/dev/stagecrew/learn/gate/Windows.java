package dev.stagecrew.learn.gate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds the days that something can be learned from. */
public final class Windows {
    /** What an analytics export leaves unfinished at its end. */
    private static final int UNFINISHED_DAYS = 2;

    private static final int HOLE_DAYS = 21;
    private static final double HOLE_EXPECTED = 20;

    private Windows() {}

    /**
     * The days from the first to the last of these, less the last two, which an export often has in part. What lies beyond
     * a hole of three weeks, in which twenty were expected, belongs to another export: the side with more is kept.
     *
     * @param until the last whole day where the user names it; nothing is taken off then
     * @return empty where there are no days
     */
    public static Optional<LearnWindow> of(List<LocalDate> dates, Optional<LocalDate> until) {
        SortedMap<LocalDate, Integer> days = new TreeMap<>();
        dates.stream()
                .filter(day -> until.map(last -> !day.isAfter(last)).orElse(true))
                .forEach(day -> days.merge(day, 1, Integer::sum));
        if (days.isEmpty()) {
            return Optional.empty();
        }
        LearnWindow whole = largest(days);
        LocalDate last = until.filter(named -> whole.last().equals(days.lastKey()))
                .orElseGet(() -> whole.last().minusDays(UNFINISHED_DAYS));
        return last.isBefore(whole.first()) ? Optional.empty() : Optional.of(new LearnWindow(whole.first(), last));
    }

    /** The days that two tables have in common; empty where they have none. */
    public static Optional<LearnWindow> common(LearnWindow one, LearnWindow other) {
        LocalDate first = one.first().isAfter(other.first()) ? one.first() : other.first();
        LocalDate last = one.last().isBefore(other.last()) ? one.last() : other.last();
        return last.isBefore(first) ? Optional.empty() : Optional.of(new LearnWindow(first, last));
    }

    private static LearnWindow largest(SortedMap<LocalDate, Integer> days) {
        LearnWindow all = new LearnWindow(days.firstKey(), days.lastKey());
        double rate = days.values().stream().mapToInt(Integer::intValue).sum() / (double) all.days();
        LearnWindow best = new LearnWindow(all.first(), all.first());
        int most = -1;
        LocalDate first = all.first();
        LocalDate last = all.first();
        int sum = 0;
        for (var day : days.entrySet()) {
            int gap = new LearnWindow(last, day.getKey()).days() - 2;
            if (gap >= HOLE_DAYS && gap * rate >= HOLE_EXPECTED) {
                first = day.getKey();
                sum = 0;
            }
            last = day.getKey();
            sum += day.getValue();
            if (sum > most) {
                most = sum;
                best = new LearnWindow(first, last);
            }
        }
        return best;
    }
}
