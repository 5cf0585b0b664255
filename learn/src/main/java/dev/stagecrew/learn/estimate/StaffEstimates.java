package dev.stagecrew.learn.estimate;

import dev.stagecrew.core.language.Sentence;
import dev.stagecrew.core.stat.Quantiles;
import dev.stagecrew.learn.fact.Ticket;
import dev.stagecrew.learn.gate.LearnWindow;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Who worked when, by what they did: actions of one person with less than {@value #GAP_MINUTES} minutes between them are
 * one presence, rounded out to quarters of an hour. How many were at work in an hour is how much of it presences cover,
 * not how many people were seen in it: who answers one message at five past ten was not there from ten to eleven.
 */
final class StaffEstimates {
    private static final int GAP_MINUTES = 45;
    private static final int QUARTER = 15;
    private static final int LEAST_ACTIONS = 20;
    private static final int LEAST_WEEKS = 4;
    private static final int DAY_MINUTES = 24 * 60;
    private static final double SOONER = .2;
    private static final double LATER = .8;

    private final Ground ground;
    private final LearnWindow window;
    private final Set<LocalDate> closed;

    /** Minutes of a day from and to which somebody was there. */
    record Span(LocalDate day, int from, int to) {}

    private StaffEstimates(Ground ground, LearnWindow window, Set<LocalDate> closed) {
        this.ground = ground;
        this.window = window;
        this.closed = closed;
    }

    static List<Learned> of(Ground ground, LearnWindow window, Set<LocalDate> closed) {
        return new StaffEstimates(ground, window, closed).learn();
    }

    private List<Learned> learn() {
        List<Learned> learned = new ArrayList<>();
        Map<Long, List<Instant>> actions = actions();
        if (actions.isEmpty()) {
            return learned;
        }
        long busy = actions.values().stream()
                .filter(times -> times.size() >= LEAST_ACTIONS)
                .count();
        learned.add(Learned.of(
                "observed.agents",
                actions.size(),
                actions.size(),
                actions.size(),
                actions.size(),
                window,
                Sentence.of("estimate.agents", actions.size(), busy, LEAST_ACTIONS)));
        if (window.days() < LEAST_WEEKS * 7) {
            learned.add(Learned.assumed(
                    "people", actions.size(), window, Sentence.of("estimate.too-few", window.days() / 7, LEAST_WEEKS)));
            return learned;
        }
        Map<Long, List<Span>> spans = new TreeMap<>();
        actions.forEach((agent, times) -> spans.put(agent, spans(times)));
        atWork(spans, learned);
        timetables(actions, spans, learned);
        return learned;
    }

    private Map<Long, List<Instant>> actions() {
        Map<Long, List<Instant>> actions = new TreeMap<>();
        for (Ticket ticket : ground.facts().tickets()) {
            if (ticket.agent().isPresent()) {
                List<Instant> times = actions.computeIfAbsent(ticket.agent().getAsLong(), any -> new ArrayList<>());
                ticket.firstReply().ifPresent(times::add);
                ticket.solved().ifPresent(times::add);
            }
        }
        actions.values().removeIf(List::isEmpty);
        actions.values().forEach(times -> times.sort(Comparator.naturalOrder()));
        return actions;
    }

    private List<Span> spans(List<Instant> times) {
        List<Span> spans = new ArrayList<>();
        for (Instant time : times) {
            LocalDate day = ground.day(time);
            LocalTime clock = time.atZone(ground.facts().zone()).toLocalTime();
            int minute = clock.getHour() * 60 + clock.getMinute();
            int from = minute - minute % QUARTER;
            int to = Math.min(DAY_MINUTES, from + QUARTER);
            Span last = spans.isEmpty() ? new Span(day.minusDays(1), 0, 0) : spans.get(spans.size() - 1);
            if (last.day().equals(day) && minute - last.to() < GAP_MINUTES) {
                spans.set(spans.size() - 1, new Span(day, last.from(), Math.max(last.to(), to)));
            } else if (window.contains(day)) {
                spans.add(new Span(day, from, to));
            }
        }
        return spans;
    }

    private void atWork(Map<Long, List<Span>> spans, List<Learned> learned) {
        double[] covered = new double[24];
        spans.values().stream()
                .flatMap(List::stream)
                .filter(span -> isWorkday(span.day()))
                .forEach(span -> cover(covered, span));
        long days = window.first()
                .datesUntil(window.last().plusDays(1))
                .filter(this::isWorkday)
                .count();
        for (int hour = 0; hour < 24; hour++) {
            double people = covered[hour] / 60 / Math.max(1, days);
            learned.add(Learned.of(
                    String.format(Locale.ROOT, "observed.at-work.%02d", hour),
                    people,
                    people,
                    people,
                    days,
                    window,
                    Sentence.of("estimate.at-work", days)));
        }
    }

    private static void cover(double[] covered, Span span) {
        for (int hour = span.from() / 60; hour * 60 < span.to(); hour++) {
            covered[hour] += Math.min(span.to(), hour * 60 + 60) - Math.max(span.from(), hour * 60);
        }
    }

    private boolean isWorkday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && !closed.contains(day);
    }

    private void timetables(Map<Long, List<Instant>> actions, Map<Long, List<Span>> spans, List<Learned> learned) {
        List<Map.Entry<Long, List<Instant>>> busiest = actions.entrySet().stream()
                .filter(agent -> agent.getValue().size() >= LEAST_ACTIONS)
                .sorted(Comparator.comparing((Map.Entry<Long, List<Instant>> agent) ->
                                -agent.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .toList();
        int number = 0;
        for (Map.Entry<Long, List<Instant>> agent : busiest) {
            String timetable = timetable(spans.getOrDefault(agent.getKey(), List.of()));
            if (!timetable.isEmpty()) {
                number++;
                int times = agent.getValue().size();
                learned.add(Learned.written(
                        "people.agent-" + number + ".timetable",
                        timetable,
                        times,
                        window,
                        Sentence.of("estimate.timetable", times)));
            }
        }
    }

    /** The hours of each weekday on which somebody was there at least every second week. */
    private String timetable(List<Span> spans) {
        Map<LocalDate, Span> days = new HashMap<>();
        spans.forEach(span -> days.merge(
                span.day(),
                span,
                (one, other) ->
                        new Span(span.day(), Math.min(one.from(), other.from()), Math.max(one.to(), other.to()))));
        StringBuilder written = new StringBuilder();
        String open = "";
        DayOfWeek since = DayOfWeek.MONDAY;
        for (DayOfWeek weekday : DayOfWeek.values()) {
            String hours = hours(days, weekday);
            if (!hours.equals(open)) {
                write(written, since, weekday.minus(1), open);
                since = weekday;
                open = hours;
            }
        }
        write(written, since, DayOfWeek.SUNDAY, open);
        return written.toString();
    }

    private String hours(Map<LocalDate, Span> days, DayOfWeek weekday) {
        List<Span> of = days.values().stream()
                .filter(span -> span.day().getDayOfWeek() == weekday)
                .toList();
        long weeks = window.first()
                .datesUntil(window.last().plusDays(1))
                .filter(day -> day.getDayOfWeek() == weekday && !closed.contains(day))
                .count();
        if (of.size() * 2L < weeks || of.isEmpty()) {
            return "";
        }
        int from = quarter(Quantiles.of(of.stream().mapToDouble(Span::from).toArray(), SOONER)[0], false);
        int to = quarter(Quantiles.of(of.stream().mapToDouble(Span::to).toArray(), LATER)[0], true);
        return clock(from) + "-" + clock(Math.max(to, from + QUARTER));
    }

    private static int quarter(double minute, boolean up) {
        return QUARTER * (int) (up ? Math.ceil(minute / QUARTER) : Math.floor(minute / QUARTER));
    }

    private static String clock(int minute) {
        return String.format(Locale.ROOT, "%02d:%02d", minute / 60, minute % 60);
    }

    private static void write(StringBuilder written, DayOfWeek first, DayOfWeek last, String hours) {
        if (hours.isEmpty()) {
            return;
        }
        written.append(written.length() == 0 ? "" : ", ")
                .append(name(first))
                .append(first == last ? "" : "-" + name(last))
                .append(' ')
                .append(hours);
    }

    private static String name(DayOfWeek weekday) {
        return weekday.name().charAt(0) + weekday.name().substring(1, 3).toLowerCase(Locale.ROOT);
    }
}
