package dev.stagecrew.scenario.shape;

import dev.stagecrew.core.language.Sentence;
import dev.stagecrew.scenario.problem.ProblemCode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Days of a plan as people name them: {@code week 6}, {@code day 40}, {@code month 4}, {@code 2026-03-01}. */
public final class PlanDays {
    private static final Pattern COUNTED = Pattern.compile("(day|week|month)\\s+(-?\\d{1,5})");
    private static final Pattern SWAPPED = Pattern.compile("(-?\\d{1,5})\\s*\\.?\\s*(day|week|month)s?");
    private static final Pattern BARE = Pattern.compile("-?\\d{1,5}");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./](\\d{4})");
    private static final Pattern MONTH_OF_YEAR = Pattern.compile("(\\p{L}{3,9})\\s+(\\d{4})");
    private static final Pattern QUARTER = Pattern.compile("q([1-4])\\s+(\\d{4})");
    private static final List<String> MONTHS = List.of(
            "january ocak",
            "february şubat",
            "march mart",
            "april nisan",
            "may mayıs",
            "june haziran",
            "july temmuz",
            "august ağustos",
            "september eylül",
            "october ekim",
            "november kasım",
            "december aralık");
    private static final Sentence EXPECTED = Sentence.of("expected.day-of-plan");
    private static final Sentence A_DATE = Sentence.of("expected.date");

    private static final Pattern TO = Pattern.compile("\\s+(?:to|-|–)\\s+");

    private PlanDays() {}

    /** A day within the horizon, 0 for the first; {@code week 1} and {@code day 1} are the first day. */
    public static TextShape<Integer> within() {
        return new TextShape<>(EXPECTED, schema(), (text, reading) -> {
            Horizon horizon = reading.horizon();
            int day = day(text, horizon);
            if (day < 0) {
                throw new Misread(ProblemCode.E016, Sentence.of("before-first-day", horizon.starts()), "");
            }
            if (day >= horizon.endDay()) {
                throw new Misread(ProblemCode.E016, Sentence.of("after-last-day", horizon.lastDay()), "");
            }
            return day;
        });
    }

    /**
     * Days from one to another.
     *
     * @param untilDay the first that is no longer one of them
     */
    public record Days(int fromDay, int untilDay) {}

    /** Stretches of days, as {@code 2026-03-01 to 2026-08-31}: the last day, week or month is part of it; or single ones. */
    public static TextShape<List<Days>> stretches() {
        return new TextShape<>(Sentence.of("expected.stretches"), Schemas.text(), (text, reading) -> {
            List<Days> stretches = new ArrayList<>();
            for (String part : text.split(",", -1)) {
                stretches.add(stretch(part.strip(), reading));
            }
            return List.copyOf(stretches);
        });
    }

    private static Days stretch(String text, Reading reading) throws Misread {
        String[] ends = TO.split(text, -1);
        if (ends.length > 2) {
            throw new Misread(ProblemCode.E014, Sentence.of("must-be", Sentence.of("expected.stretches")), "");
        }
        TextShape<Integer> day = within();
        int from = day.parser().parse(ends[0].strip(), reading);
        String end = ends[ends.length - 1].strip();
        int last = day.parser().parse(end, reading);
        if (last < from) {
            throw new Misread(ProblemCode.E016, Sentence.of("ends-before"), "");
        }
        return new Days(from, after(end, last, reading.horizon()));
    }

    /** The first day after the day, week or month that begins on a day. */
    private static int after(String text, int day, Horizon horizon) {
        String words = text.toLowerCase(Locale.ROOT);
        if (words.startsWith("week")) {
            return day + 7;
        }
        return words.startsWith("month") ? horizon.dayOf(horizon.date(day).plusMonths(1)) : day + 1;
    }

    /** A calendar date. */
    public static TextShape<LocalDate> date(int fromYear, int toYear) {
        return new TextShape<>(A_DATE, Schemas.text("\\d{4}-\\d{2}-\\d{2}"), (text, reading) -> {
            LocalDate date = date(text, Sentence.of("must-be", A_DATE));
            if (date.getYear() < fromYear || date.getYear() > toYear) {
                throw new Misread(ProblemCode.E015, Sentence.of("years", fromYear, toYear), "");
            }
            return date;
        });
    }

    private static int day(String text, Horizon horizon) throws Misread {
        String words = text.toLowerCase(Locale.ROOT);
        Matcher counted = COUNTED.matcher(words);
        if (counted.matches()) {
            int number = Integer.parseInt(counted.group(2));
            return switch (counted.group(1)) {
                case "day" -> number - 1;
                case "week" -> (number - 1) * 7;
                default -> number < 1 ? -1 : horizon.startOfMonth(Math.min(number, 10_000));
            };
        }
        if (!DATE.matcher(words).matches()) {
            throw new Misread(ProblemCode.E014, Sentence.of("must-be", EXPECTED), meant(words));
        }
        return horizon.dayOf(date(words, Sentence.of("must-be", EXPECTED)));
    }

    private static String meant(String words) {
        String english = Habits.units(words);
        Matcher swapped = SWAPPED.matcher(english);
        if (BARE.matcher(english).matches()) {
            return "week " + english;
        }
        if (swapped.matches()) {
            return swapped.group(2) + " " + swapped.group(1);
        }
        return COUNTED.matcher(english).matches() ? english : isoDate(words);
    }

    /**
     * The date as {@code 2026-03-01}, the first day where a month or a quarter is named; the empty string where day and
     * month could be either way round.
     */
    private static String isoDate(String text) {
        Matcher quarter = QUARTER.matcher(text);
        if (quarter.matches()) {
            return isoDate(quarter.group(2), 3 * Integer.parseInt(quarter.group(1)) - 2, 1);
        }
        Matcher month = MONTH_OF_YEAR.matcher(text);
        if (month.matches()) {
            return isoDate(month.group(2), month(month.group(1)), 1);
        }
        Matcher date = DAY_FIRST.matcher(text);
        if (!date.matches()) {
            return "";
        }
        int one = Integer.parseInt(date.group(1));
        int two = Integer.parseInt(date.group(2));
        if (text.contains("/") && two > 12) {
            return isoDate(date.group(3), one, two);
        }
        return text.contains("/") && one <= 12 ? "" : isoDate(date.group(3), two, one);
    }

    private static String isoDate(String year, int month, int day) {
        try {
            return LocalDate.of(Integer.parseInt(year), month, day).toString();
        } catch (DateTimeException notADate) {
            return "";
        }
    }

    /** From 1 to 12 by the English or Turkish name or the beginning of one, 0 when it is none. */
    private static int month(String name) {
        return IntStream.range(0, MONTHS.size())
                .filter(at -> Stream.of(MONTHS.get(at).split(" "))
                        .anyMatch(known -> Habits.plain(known).startsWith(Habits.plain(name))))
                .map(at -> at + 1)
                .findFirst()
                .orElse(0);
    }

    private static LocalDate date(String text, Sentence otherwise) throws Misread {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notADate) {
            Sentence reason = DATE.matcher(text).matches() ? Sentence.of("no-such-day") : otherwise;
            throw new Misread(ProblemCode.E014, reason, isoDate(text));
        }
    }

    private static Map<String, Object> schema() {
        return Schemas.text("((day|week|month)\\s+\\d+|\\d{4}-\\d{2}-\\d{2})");
    }
}
