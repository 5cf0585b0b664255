package dev.stagecrew.scenario.shape;

import dev.stagecrew.core.language.Sentence;
import dev.stagecrew.core.time.Timetable;
import dev.stagecrew.core.time.Timetable.Shift;
import dev.stagecrew.scenario.problem.ProblemCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The hours of a week in words: {@code Mon-Fri 09:00-17:00, Sat 10:00-14:00}, {@code Mon, Wed 9-12 13-17}, {@code round
 * the clock}. A shift past midnight goes on into the next day. Somebody may work every second week in another way: {@code
 * every second Sat 09:00-13:00}, {@code week A Mon-Wed 9-17, week B Mon-Thu 9-17}.
 */
public final class Timetables {
    private static final Sentence EXPECTED = Sentence.of("expected.timetable");
    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final List<String> LONG_DAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final Pattern DAY = Pattern.compile("([a-z]+)(?:\\s*-\\s*([a-z]+))?");
    private static final Pattern HOURS =
            Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?\\s*-\\s*(\\d{1,2})(?:[:.](\\d{2}))?");
    private static final Pattern TOKEN = Pattern.compile("(" + DAY + "|" + HOURS + ")\\s*[,;]?\\s*");
    /** Weeks are those of the calendar: the one of the first simulated day is A, the next is B and every second. */
    private static final Pattern WEEK =
            Pattern.compile("[,;]?\\s*(every second|every other|alternate|week a|week b)\\s*:?\\s+");

    private static final int DAY_MINUTES = 24 * 60;

    private Timetables() {}

    /** The hours of every week. */
    public static TextShape<Timetable> shape() {
        return new TextShape<>(EXPECTED, Schemas.text(), (text, reading) -> {
            Timetable timetable = parseOrSuggest(text);
            if (!timetable.isWeekly()) {
                throw new Misread(ProblemCode.E014, Sentence.of("every-week-alike", EXPECTED), "");
            }
            return timetable;
        });
    }

    /** The hours of somebody, who may work every second week in another way. */
    public static TextShape<Timetable> rota() {
        return new TextShape<>(Sentence.of("expected.rota"), Schemas.text(), (text, reading) -> parseOrSuggest(text));
    }

    /** Hours that are the same every week as they are written in a scenario: days with the same hours together. */
    public static String text(Timetable week) {
        Map<String, List<Integer>> days = new LinkedHashMap<>();
        for (int day = 0; day < DAYS.size(); day++) {
            String hours = week.on(day, 0).stream().map(Timetables::text).collect(Collectors.joining(" "));
            if (!hours.isEmpty()) {
                days.computeIfAbsent(hours, none -> new ArrayList<>()).add(day);
            }
        }
        return days.entrySet().stream()
                .map(same -> names(same.getValue()) + " " + same.getKey())
                .collect(Collectors.joining(", "));
    }

    private static String names(List<Integer> days) {
        int first = days.get(0);
        int last = days.get(days.size() - 1);
        return days.size() > 1 && last - first == days.size() - 1
                ? name(first) + "-" + name(last)
                : days.stream().map(Timetables::name).collect(Collectors.joining(", "));
    }

    private static String name(int day) {
        String name = DAYS.get(day);
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static String text(Shift shift) {
        return time(shift.fromMinute()) + "-" + time(shift.toMinute());
    }

    private static String time(int minute) {
        return String.format(Locale.ROOT, "%02d:%02d", minute / 60, minute % 60);
    }

    private static Timetable parseOrSuggest(String text) throws Misread {
        try {
            return parse(text);
        } catch (Misread misread) {
            String english = Habits.timetable(text);
            if (!misread.suggestion().isEmpty() || english.equals(text) || !understood(english)) {
                throw misread;
            }
            throw new Misread(misread.code(), misread.what(), english);
        }
    }

    private static boolean understood(String text) {
        try {
            parse(text);
            return true;
        } catch (Misread unclear) {
            return false;
        }
    }

    static Timetable parse(String text) throws Misread {
        String words = text.strip().toLowerCase(Locale.ROOT).replace('–', '-');
        if (words.equals("round the clock")) {
            return Timetable.roundTheClock();
        }
        List<Shift> first = new ArrayList<>();
        List<Shift> second = new ArrayList<>();
        List<Integer> days = new ArrayList<>();
        Weeks usual = Weeks.BOTH;
        Weeks weeks = Weeks.BOTH;
        boolean hoursGiven = false;
        int end = 0;
        while (end < words.length()) {
            Matcher week = WEEK.matcher(words).region(end, words.length());
            Matcher token = TOKEN.matcher(words).region(end, words.length());
            if (week.lookingAt()) {
                weeks = Weeks.of(week.group(1));
                usual = week.group(1).startsWith("week") ? weeks : usual;
                days.clear();
                hoursGiven = false;
                end = week.end();
            } else if (!token.lookingAt()) {
                throw unclear("");
            } else if (Character.isDigit(token.group(1).charAt(0))) {
                List<Shift> shifts = new ArrayList<>();
                addShifts(token.group(1), days, shifts);
                first.addAll(weeks == Weeks.SECOND ? List.of() : shifts);
                second.addAll(weeks == Weeks.FIRST ? List.of() : shifts);
                hoursGiven = true;
                end = token.end();
            } else {
                if (hoursGiven) {
                    days.clear();
                    hoursGiven = false;
                    weeks = usual;
                }
                days.addAll(days(token.group(1)));
                end = token.end();
            }
        }
        if (!hoursGiven) {
            throw unclear("");
        }
        return new Timetable(checked(first), checked(second));
    }

    private static List<Integer> days(String part) throws Misread {
        Matcher range = DAY.matcher(part);
        if (!range.matches()) {
            throw unclear("");
        }
        int from = day(range.group(1));
        int to = range.group(2) == null ? from : day(range.group(2));
        List<Integer> days = new ArrayList<>();
        for (int i = 0; i <= Math.floorMod(to - from, 7); i++) {
            days.add((from + i) % 7);
        }
        return days;
    }

    private static int day(String name) throws Misread {
        int day = LONG_DAYS.contains(name) ? LONG_DAYS.indexOf(name) : DAYS.indexOf(name);
        if (day < 0) {
            throw new Misread(ProblemCode.E014, Sentence.of("no-weekday", name, EXPECTED), Closest.to(name, DAYS));
        }
        return day;
    }

    private static void addShifts(String part, List<Integer> days, List<Shift> shifts) throws Misread {
        Matcher hours = HOURS.matcher(part);
        if (!hours.matches() || days.isEmpty()) {
            throw unclear("");
        }
        int from = minute(hours.group(1), hours.group(2));
        int to = minute(hours.group(3), hours.group(4));
        for (int day : days) {
            if (from < to) {
                shifts.add(new Shift(day, from, to));
            } else if (from > to) {
                shifts.add(new Shift(day, from, DAY_MINUTES));
                if (to > 0) {
                    shifts.add(new Shift((day + 1) % 7, 0, to));
                }
            } else {
                throw new Misread(ProblemCode.E015, Sentence.of("empty-shift", part), "");
            }
        }
    }

    private static int minute(String hour, @Nullable String minute) throws Misread {
        int value = Integer.parseInt(hour) * 60 + (minute == null ? 0 : Integer.parseInt(minute));
        if (value > DAY_MINUTES || (minute != null && Integer.parseInt(minute) > 59)) {
            throw new Misread(ProblemCode.E015, Sentence.of("times-of-day"), "");
        }
        return value;
    }

    private static List<Shift> checked(List<Shift> shifts) throws Misread {
        List<Shift> sorted = shifts.stream()
                .sorted(Comparator.comparingInt(Shift::weekday).thenComparingInt(Shift::fromMinute))
                .toList();
        for (int i = 1; i < sorted.size(); i++) {
            Shift before = sorted.get(i - 1);
            Shift after = sorted.get(i);
            if (before.weekday() == after.weekday() && after.fromMinute() < before.toMinute()) {
                throw new Misread(
                        ProblemCode.E017,
                        Sentence.of("shifts-overlap", Sentence.of("weekday." + DAYS.get(after.weekday()))),
                        "");
            }
        }
        return sorted;
    }

    private static Misread unclear(String suggestion) {
        return new Misread(ProblemCode.E014, Sentence.of("must-be", EXPECTED), suggestion);
    }

    /** Which of two weeks. */
    private enum Weeks {
        BOTH,
        FIRST,
        SECOND;

        static Weeks of(String words) {
            return words.equals("week a") ? FIRST : SECOND;
        }
    }
}
