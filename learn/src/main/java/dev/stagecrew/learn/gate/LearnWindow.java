package dev.stagecrew.learn.gate;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** The whole days that something is learned from. */
public record LearnWindow(LocalDate first, LocalDate last) {
    public LearnWindow {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a window from " + first + " to " + last);
        }
    }

    public int days() {
        return (int) ChronoUnit.DAYS.between(first, last) + 1;
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** The months of which every day is in the window. */
    public List<YearMonth> wholeMonths() {
        List<YearMonth> whole = new ArrayList<>();
        for (YearMonth month = YearMonth.from(first); !month.atDay(1).isAfter(last); month = month.plusMonths(1)) {
            if (contains(month.atDay(1)) && contains(month.atEndOfMonth())) {
                whole.add(month);
            }
        }
        return whole;
    }
}
