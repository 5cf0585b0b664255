package dev.stagecrew.learn.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A cell that is a date, with or without a time: {@code 2026-01-31 13:45:00 +0300}, {@code 20260131}, {@code 31.01.2026},
 * {@code 1/31/26 1:45 PM}, {@code Jan 31, 2026}. Which of the first two numbers is the day stays open where it is not written.
 */
final class DateText {
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("oca", 1),
            Map.entry("feb", 2),
            Map.entry("\u015fub", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("nis", 4),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("haz", 6),
            Map.entry("jul", 7),
            Map.entry("tem", 7),
            Map.entry("aug", 8),
            Map.entry("a\u011fu", 8),
            Map.entry("sep", 9),
            Map.entry("eyl", 9),
            Map.entry("oct", 10),
            Map.entry("eki", 10),
            Map.entry("nov", 11),
            Map.entry("kas", 11),
            Map.entry("dec", 12),
            Map.entry("ara", 12));

    private final String text;
    private int at;

    private int first;
    private int second;
    private int year;
    private boolean open;
    private boolean dotted;
    private LocalTime time = LocalTime.MIDNIGHT;
    private boolean timed;
    private @Nullable ZoneOffset offset;
    private boolean universal;

    private DateText(String text) {
        this.text = text;
    }

    /** The parts of a cell, null when it is no date. */
    static @Nullable DateText of(String cell) {
        DateText date = new DateText(cell);
        return date.date() && date.rest() ? date : null;
    }

    /** Whether the order of day and month is not written. */
    boolean open() {
        return open;
    }

    /** Whether points stand between the numbers: wherever people write so, the day comes first. */
    boolean dotted() {
        return dotted;
    }

    int first() {
        return first;
    }

    int second() {
        return second;
    }

    int year() {
        return year;
    }

    @Nullable
    ZoneOffset offset() {
        return universal ? null : offset;
    }

    /** A number that grows with the day, whether or not there is such a day. */
    int ordinal(DayOrder order) {
        return (year * 13 + month(order)) * 32 + day(order);
    }

    private int month(DayOrder order) {
        return !open || order == DayOrder.MONTH_FIRST ? first : second;
    }

    private int day(DayOrder order) {
        return !open || order == DayOrder.MONTH_FIRST ? second : first;
    }

    /** The moment, null when there is no such day. */
    @Nullable
    CellMoment moment(DayOrder order) {
        try {
            LocalDate day = LocalDate.of(year, month(order), day(order));
            return new CellMoment(LocalDateTime.of(day, time), timed, offset);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private boolean date() {
        int from = at;
        int digits = digits();
        if (digits == 8 || digits == 10) {
            return compact(from, digits);
        }
        if (digits == 0) {
            return wordFirst();
        }
        char mark = peek();
        if (digits == 4) {
            return yearFirst(number(from, at), mark);
        }
        return digits <= 2 && yearLast(number(from, at), mark);
    }

    private boolean compact(int from, int digits) {
        year = number(from, from + 4);
        first = number(from + 4, from + 6);
        second = number(from + 6, from + 8);
        if (digits == 10) {
            int hour = number(from + 8, from + 10);
            timed = true;
            if (hour > 23) {
                return false;
            }
            time = LocalTime.of(hour, 0);
        }
        return year >= 1900 && year < 2200 && first >= 1 && first <= 12 && second >= 1 && second <= 31;
    }

    private boolean yearFirst(int leading, char mark) {
        if (mark != '-' && mark != '/' && mark != '.') {
            return false;
        }
        year = leading;
        at++;
        first = shortNumber();
        if (first > 0 && at == text.length()) {
            second = 1; // a month
            return true;
        }
        if (peek() != mark) {
            return false;
        }
        at++;
        second = shortNumber();
        return first > 0 && second > 0;
    }

    private boolean yearLast(int leading, char mark) {
        if (mark == ' ' || mark == '-' || mark == '.') {
            int back = at;
            at++;
            skipBlanks();
            int month = month();
            if (month > 0) {
                second = leading;
                first = month;
                skipMarks();
                return endsInYear();
            }
            at = back;
        }
        if (mark != '-' && mark != '/' && mark != '.') {
            return false;
        }
        open = true;
        dotted = mark == '.';
        at++;
        first = leading;
        second = shortNumber();
        if (peek() != mark || first < 1 || second < 1) {
            return false;
        }
        at++;
        return endsInYear();
    }

    private boolean wordFirst() {
        first = month();
        skipMarks();
        int from = at;
        if (first > 0 && digits() == 4) {
            year = number(from, at);
            second = 1; // a month
            return true;
        }
        at = from;
        second = shortNumber();
        skipMarks();
        return first > 0 && second > 0 && endsInYear();
    }

    private boolean endsInYear() {
        int from = at;
        int digits = digits();
        int number = number(from, at);
        year = digits == 2 ? 2000 + number : number;
        return digits == 2 || digits == 4;
    }

    private int month() {
        int from = at;
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        if (at - from < 3) {
            return 0;
        }
        String word = text.substring(from, from + 3).replace('I', '\u0131').toLowerCase(Locale.ROOT);
        return MONTHS.getOrDefault(word, MONTHS.getOrDefault(word.replace('\u0131', 'i'), 0));
    }

    private boolean rest() {
        skipMarks();
        if (peek() == 'T') {
            at++;
        }
        if (digit(peek()) && !timed && !time()) {
            return false;
        }
        skipBlanks();
        return at == text.length() || zone();
    }

    private boolean time() {
        int hour = shortNumber();
        if (peek() != ':' && peek() != '.') {
            return false;
        }
        char mark = peek();
        at++;
        int minute = shortNumber();
        int second = 0;
        if (peek() == mark) {
            at++;
            second = shortNumber();
            if (peek() == '.' || peek() == ',') {
                at++;
                digits();
            }
        }
        skipBlanks();
        hour = half(hour);
        if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) {
            return false;
        }
        time = LocalTime.of(hour, minute, second);
        timed = true;
        return true;
    }

    /** The hour of the day of an hour before or after noon. */
    private int half(int hour) {
        for (String[] halves : new String[][] {{"AM", "PM"}, {"\u00d6\u00d6", "\u00d6S"}, {"a.m.", "p.m."}}) {
            if (hour >= 1 && hour <= 12 && text.regionMatches(true, at, halves[0], 0, halves[0].length())) {
                at += halves[0].length();
                return hour % 12;
            }
            if (hour >= 1 && hour <= 12 && text.regionMatches(true, at, halves[1], 0, halves[1].length())) {
                at += halves[1].length();
                return hour % 12 + 12;
            }
        }
        return hour;
    }

    private boolean zone() {
        String zone = text.substring(at);
        if (zone.equals("Z") || zone.equals("UTC") || zone.equals("GMT")) {
            offset = ZoneOffset.UTC;
            universal = true;
            return true;
        }
        int from = zone.startsWith("UTC") || zone.startsWith("GMT") ? 3 : 0;
        int colon = zone.length() == from + 6 && zone.charAt(from + 3) == ':' ? 1 : 0;
        if (zone.length() != from + 5 + colon || (zone.charAt(from) != '+' && zone.charAt(from) != '-')) {
            return false;
        }
        at += from + 1;
        int hours = shortNumber(2);
        at += colon;
        int minutes = shortNumber(2);
        if (hours < 0 || hours > 14 || minutes < 0 || minutes > 59) {
            return false;
        }
        int sign = zone.charAt(from) == '-' ? -1 : 1;
        offset = ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
        return true;
    }

    /** The next digits as a number, -1 when one of them is none. */
    private int shortNumber(int digits) {
        int number = 0;
        for (int i = 0; i < digits; i++, at++) {
            if (!digit(peek())) {
                return -1;
            }
            number = number * 10 + peek() - '0';
        }
        return number;
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private int digits() {
        int from = at;
        while (digit(peek())) {
            at++;
        }
        return at - from;
    }

    /** A number of one or two digits, -1 when there is none. */
    private int shortNumber() {
        int from = at;
        int digits = digits();
        return digits == 1 || digits == 2 ? number(from, at) : -1;
    }

    private int number(int from, int to) {
        int number = 0;
        for (int i = from; i < to && i - from < 9; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }

    private void skipBlanks() {
        while (peek() == ' ' || peek() == '\u00A0' || peek() == '\u202F') {
            at++;
        }
    }

    private void skipMarks() {
        while (peek() == ' ' || peek() == ',' || peek() == '.' || peek() == '-' || peek() == '\u00A0') {
            if (peek() == '-' && text.substring(at).matches("-\\d{2}:?\\d{2}")) {
                return; // an offset
            }
            at++;
        }
    }
}
