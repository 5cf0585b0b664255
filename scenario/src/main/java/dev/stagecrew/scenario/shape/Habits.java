package dev.stagecrew.scenario.shape;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How people write numbers, units and days by habit, put as scenarios want them: {@code 1.400,50 TL} is 1400.50, {@code
 * 24000/ay} is 24000 a month. Only for what is suggested: nothing here is ever taken for what somebody meant.
 */
final class Habits {
    /** A number in groups of three, as {@code 150.000}, {@code 1,234.50} or {@code 12 000}. */
    private static final Pattern GROUPED =
            Pattern.compile("([+-]?[1-9]\\d{0,2})((?:\\.\\d{3})+|(?:,\\d{3})+|(?:[ \u00a0\u202f'’_]\\d{3})+)"
                    + "(?:[.,](\\d+))?(?![\\d.,])(.*)");

    private static final Pattern DECIMAL_COMMA = Pattern.compile("([+-]?\\d+),(\\d+)(?![\\d.,])(.*)");
    private static final Pattern DOTTED = Pattern.compile("[+-]?[1-9]\\d{0,2}(?:\\.\\d{3})+");
    private static final Pattern CURRENCY = Pattern.compile(
            "\\s*(?:\\p{Sc}|(?<![a-z])(?:tl|lira|try|usd|eur|euros?|dollars?|gbp|thb|baht)(?![a-z]))\\s*");
    private static final Pattern TWELVE_HOURS =
            Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?\\s?(a|p)\\.?m\\b\\.?", Pattern.CASE_INSENSITIVE);
    private static final Pattern EVERY_SECOND = Pattern.compile(
            "(?:her )?(?:iki haftada|15 günde|on beş günde) bir|biweekly|fortnightly|every two weeks",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("saat", "h"),
            Map.entry("saatte", "/hour"),
            Map.entry("hr", "h"),
            Map.entry("hrs", "h"),
            Map.entry("dakika", "min"),
            Map.entry("dk", "min"),
            Map.entry("gün", "day"),
            Map.entry("günde", "/day"),
            Map.entry("günlük", "/day"),
            Map.entry("hafta", "week"),
            Map.entry("haftada", "/week"),
            Map.entry("haftalık", "/week"),
            Map.entry("ay", "month"),
            Map.entry("ayda", "/month"),
            Map.entry("aylık", "/month"),
            Map.entry("yıl", "year"),
            Map.entry("yılda", "/year"),
            Map.entry("yıllık", "/year"),
            Map.entry("daily", "/day"),
            Map.entry("weekly", "/week"),
            Map.entry("monthly", "/month"),
            Map.entry("yearly", "/year"));
    private static final Map<String, String> WEEKDAYS = weekdays();

    private Habits() {}

    /** A number with its unit, without a currency, with a decimal point alone and an English unit. */
    static String measured(String text) {
        String bare = CURRENCY.matcher(text.strip().toLowerCase(Locale.ROOT))
                .replaceFirst(" ")
                .strip();
        return units(number(bare)).replaceAll("\\s+", " ").strip();
    }

    static boolean hasCurrency(String text) {
        return CURRENCY.matcher(text.toLowerCase(Locale.ROOT)).find();
    }

    /** Whether a number may mean a thousand times what it says: {@code 150.000}. */
    static boolean hasDottedThousands(String number) {
        return DOTTED.matcher(number).matches();
    }

    /** The same text with the number at its beginning written plainly. */
    static String number(String text) {
        Matcher grouped = GROUPED.matcher(text);
        if (grouped.matches()) {
            String decimals = grouped.group(3) == null ? "" : "." + grouped.group(3);
            return grouped.group(1) + grouped.group(2).replaceAll("\\D", "") + decimals + grouped.group(4);
        }
        Matcher comma = DECIMAL_COMMA.matcher(text);
        return comma.matches() ? comma.group(1) + "." + comma.group(2) + comma.group(3) : text;
    }

    /** The same text with English units. */
    static String units(String text) {
        String english = WORD.matcher(text.toLowerCase(Locale.ROOT))
                .replaceAll(word -> UNITS.getOrDefault(word.group(), word.group()));
        return english.replaceAll("\\s*/\\s*(?=h)", " an ")
                .replaceAll("\\s*/\\s*", " a ")
                .replaceAll(" an h$", " an hour");
    }

    /** The same text with English weekdays, hours of a day of 24 ({@code 5pm} is 17:00), and without the quotation marks of a word processor. */
    static String timetable(String text) {
        return WORD.matcher(ofTwentyFour(EVERY_SECOND
                                .matcher(text)
                                .replaceAll("every second")
                                .replaceAll("[“”„«»]", ""))
                        .toLowerCase(Locale.forLanguageTag("tr")))
                .replaceAll(word -> WEEKDAYS.getOrDefault(plain(word.group()), word.group()));
    }

    private static String ofTwentyFour(String text) {
        return TWELVE_HOURS.matcher(text).replaceAll(time -> {
            int hour = Integer.parseInt(time.group(1));
            if (hour < 1 || hour > 12) {
                return time.group();
            }
            int half = time.group(3).equalsIgnoreCase("p") ? 12 : 0;
            return String.format(
                    Locale.ROOT, "%02d:%s", hour % 12 + half, time.group(2) == null ? "00" : time.group(2));
        });
    }

    /** Letters without their marks: ç is c, ı is i. */
    static String plain(String text) {
        String marked =
                text.replace('ı', 'i').replace('İ', 'I').replace("ß", "ss").replace("ø", "o");
        return Normalizer.normalize(marked, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    private static Map<String, String> weekdays() {
        Map<String, String> days = new LinkedHashMap<>();
        String[][] names = {
            {"Mon", "mon", "pazartesi", "pzt", "pts"},
            {"Tue", "tue", "sali", "sal"},
            {"Wed", "wed", "carsamba", "car"},
            {"Thu", "thu", "persembe", "per"},
            {"Fri", "fri", "cuma", "cum"},
            {"Sat", "sat", "cumartesi", "cmt", "cts"},
            {"Sun", "sun", "pazar", "paz"}
        };
        for (String[] day : names) {
            for (int i = 1; i < day.length; i++) {
                days.put(day[i], day[0]);
            }
        }
        return days;
    }
}
