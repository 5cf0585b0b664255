package dev.stagecrew.learn.estimate;

import dev.stagecrew.core.language.Sentence;
import dev.stagecrew.learn.gate.Burst;
import dev.stagecrew.learn.gate.LearnWindow;
import dev.stagecrew.learn.gate.LevelBreak;
import dev.stagecrew.learn.gate.SaleFate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All that was learned directly.
 *
 * @param window of the orders, or of the tickets where there are no orders
 * @param fates what became of the rows of orders
 * @param closures closed days of the shop, and of its help desk
 * @param learned by key, in the order of a scenario
 * @param warnings what a reader has to know before they believe it
 * @param months orders of each whole month on a usual day of it, weekdays and odd days taken out
 * @param weeks orders of each whole week, by its first day
 * @param backTest of weekly orders; empty with fewer than 26 weeks
 */
public record Estimated(
        LearnWindow window,
        Map<SaleFate, Integer> fates,
        SortedSet<LocalDate> closures,
        List<Burst> bursts,
        List<LevelBreak> breaks,
        List<Learned> learned,
        List<Sentence> warnings,
        SortedMap<YearMonth, Double> months,
        SortedMap<LocalDate, Double> weeks,
        Optional<BackTested> backTest) {
    public Estimated {
        fates = Map.copyOf(fates);
        closures = new TreeSet<>(closures);
        bursts = List.copyOf(bursts);
        breaks = List.copyOf(breaks);
        learned = List.copyOf(learned);
        warnings = List.copyOf(warnings);
        months = new TreeMap<>(months);
        weeks = new TreeMap<>(weeks);
    }

    /** What was learned under a key. */
    public Optional<Learned> under(String key) {
        return learned.stream().filter(one -> one.key().equals(key)).findFirst();
    }
}
