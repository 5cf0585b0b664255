package dev.stagecrew.learn.file;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the cells of one column tell about the order of day and month, the zone, and the years. */
public final class DateEvidence {
    /** So many times must the day change before an order that sorts the file is no accident (2 in 6! for one that does not). */
    private static final int STEPS = 6;

    private long dayFirst;
    private long monthFirst;
    private long unclear;
    private boolean dotted;
    private boolean undotted;
    private final Sorted byDay = new Sorted();
    private final Sorted byMonth = new Sorted();
    private final Map<Integer, Long> years = new TreeMap<>();
    private final Map<Integer, Boolean> judged = new HashMap<>();
    private final Map<ZoneOffset, Map<YearMonth, CellMoment>> offsets = new TreeMap<>();

    /** Whether keys come in an order, and the greatest. */
    private static final class Sorted {
        private int last;
        private int most;
        private int steps;
        private boolean up = true;
        private boolean down = true;

        void see(int key) {
            up &= last == 0 || key >= last;
            down &= last == 0 || key <= last;
            steps += last != 0 && key != last ? 1 : 0;
            last = key;
            most = Math.max(most, key);
        }

        boolean sorted() {
            return steps >= STEPS && (up || down);
        }
    }

    /** Sees a cell of a row. */
    public void see(String cell, long row) {
        DateText date = NumberText.none(cell) ? null : DateText.of(cell);
        if (date == null) {
            return;
        }
        years.merge(date.year(), 1L, Long::sum);
        byDay.see(date.ordinal(DayOrder.DAY_FIRST));
        byMonth.see(date.ordinal(DayOrder.MONTH_FIRST));
        if (date.open()) {
            open(date, row);
        }
        ZoneOffset offset = date.offset();
        if (offset != null) {
            CellMoment moment = date.moment(DayOrder.DAY_FIRST);
            if (moment != null) {
                offsets.computeIfAbsent(offset, any -> new TreeMap<>())
                        .putIfAbsent(YearMonth.from(moment.local()), moment);
            }
        }
    }

    private void open(DateText date, long row) {
        dotted |= date.dotted();
        undotted |= !date.dotted();
        if (date.first() > 12 && dayFirst == 0) {
            dayFirst = row;
        } else if (date.second() > 12 && monthFirst == 0) {
            monthFirst = row;
        } else if (date.first() <= 12 && date.second() <= 12 && date.first() != date.second() && unclear == 0) {
            unclear = row;
        }
    }

    /** The order that the cells prove: by a number above twelve, by points, or by being sorted under it only. */
    public Optional<DayOrder> proven() {
        if (dayFirst > 0 != monthFirst > 0) {
            return Optional.of(dayFirst > 0 ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST);
        }
        if (dotted && !undotted) {
            return Optional.of(DayOrder.DAY_FIRST);
        }
        return unclear > 0 && byDay.sorted() != byMonth.sorted()
                ? Optional.of(byDay.sorted() ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST)
                : Optional.empty();
    }

    /** The two rows that cannot both be right, when there are. */
    public long @Nullable [] contradiction() {
        return dayFirst > 0 && monthFirst > 0
                ? new long[] {Math.min(dayFirst, monthFirst), Math.max(dayFirst, monthFirst)}
                : null;
    }

    /** The first row that could be read in two ways; 0 when there is none. */
    public long unclear() {
        return unclear;
    }

    /** A number that grows with the newest day. */
    public int newest(DayOrder order) {
        return order == DayOrder.DAY_FIRST ? byDay.most : byMonth.most;
    }

    /** One moment a month under each offset from Greenwich that is written. */
    public Map<ZoneOffset, Map<YearMonth, CellMoment>> offsets() {
        return offsets;
    }

    /**
     * Whether a day is in a year that its column can be about: from 1995 to 2100, and not apart from nearly all others by
     * years in which nothing happened.
     */
    public boolean plausible(LocalDate day) {
        return judged.computeIfAbsent(day.getYear(), this::plausible);
    }

    private boolean plausible(int year) {
        if (year < 1995 || year > 2100) {
            return false;
        }
        int from = bulk();
        int to = from;
        while (years.containsKey(from - 1)) {
            from--;
        }
        while (years.containsKey(to + 1)) {
            to++;
        }
        long all = years.values().stream().mapToLong(Long::longValue).sum();
        return (year >= from && year <= to) || years.getOrDefault(year, 0L) * 100 >= all;
    }

    private int bulk() {
        return years.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(2000);
    }
}
