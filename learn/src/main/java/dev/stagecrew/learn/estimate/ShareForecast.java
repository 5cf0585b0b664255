package dev.stagecrew.learn.estimate;

import dev.stagecrew.core.random.RandomStream;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A forecast of a share, as of tickets that are answered within four hours, over days to come: each takes the numbers of a
 * day of the same weekday, drawn from those known. Days differ by more than the chance of their tickets, and this keeps it.
 */
public final class ShareForecast {
    private final Map<DayOfWeek, List<Day>> known = new EnumMap<>(DayOfWeek.class);

    /** How many there were on a day, and of how many it was so. */
    public record Day(LocalDate day, double happened, double count) {}

    private ShareForecast(List<Day> days) {
        for (Day day : days) {
            known.computeIfAbsent(day.day().getDayOfWeek(), any -> new ArrayList<>())
                    .add(day);
        }
    }

    /** The forecast that follows from some days. */
    public static ShareForecast from(List<Day> days) {
        return new ShareForecast(days);
    }

    /** Draws of the share from one day to another, itself included; NaN in a draw in which nothing comes. */
    public double[] draw(LocalDate first, LocalDate last, int draws, RandomStream chance) {
        double[] shares = new double[draws];
        Arrays.setAll(shares, draw -> {
            double happened = 0;
            double count = 0;
            for (long ahead = 0; ahead <= ChronoUnit.DAYS.between(first, last); ahead++) {
                List<Day> like = known.getOrDefault(first.plusDays(ahead).getDayOfWeek(), List.of());
                if (!like.isEmpty()) {
                    Day drawn = like.get(chance.nextInt(like.size()));
                    happened += drawn.happened();
                    count += drawn.count();
                }
            }
            return happened / count;
        });
        return shares;
    }
}
