package dev.stagecrew.reports.words;

import dev.stagecrew.core.kpi.Unit;
import dev.stagecrew.core.language.Language;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Currency;
import java.util.Locale;
import java.util.function.BiFunction;

/**
 * Numbers as the reader writes them: {@code 1,234.5} and {@code 85%} in English, {@code 1.234,5} and {@code %85} in
 * Turkish. The only formatter of reports; a value that is not defined is a dash.
 */
public final class Numbers {
    private static final String UNDEFINED = "–";
    private static final String MINUS = "\u2212";
    /** More decimals than this tell nobody anything. */
    private static final int FINEST = 6;

    private final Words words;
    private final DecimalFormatSymbols symbols;
    private final String currency;

    private Numbers(Words words, String currencyCode) {
        this.words = words;
        this.symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setDecimalSeparator(words.language().decimal());
        symbols.setGroupingSeparator(words.language().group());
        this.currency = symbol(currencyCode);
    }

    /**
     * The formatter of a language and a currency.
     *
     * @param currencyCode ISO 4217
     */
    public static Numbers of(Words words, String currencyCode) {
        return new Numbers(words, currencyCode);
    }

    /** A number with exactly so many decimals, half up. */
    public String decimal(double value, int decimals) {
        if (Double.isNaN(value)) {
            return UNDEFINED;
        }
        if (Double.isInfinite(value)) {
            return (value < 0 ? MINUS : "") + "∞";
        }
        String digits = pattern(decimals).format(Math.abs(value));
        boolean zero = digits.chars().noneMatch(c -> c >= '1' && c <= '9');
        return value < 0 && !zero ? MINUS + digits : digits;
    }

    /** A ratio as a percentage: 0.85 is {@code 85%} or {@code %85}. */
    public String percent(double ratio, int decimals) {
        Language language = words.language();
        return sized(ratio * 100, decimals, language.percentBefore(), language.percentAfter());
    }

    /** A relative change with its sign: 0.5 is {@code +50%} or {@code +%50}. */
    public String change(double ratio) {
        String size = percent(Math.abs(ratio), 0);
        return Double.isNaN(ratio) ? UNDEFINED : sign(ratio, size) + size;
    }

    /** Money with its sign before the number; cents only where a unit price needs them. */
    public String money(double value) {
        return sized(value, Math.abs(value) < 100 && value != Math.rint(value) ? 2 : 0, currency, "");
    }

    /** Money for a sentence: three significant digits, so that nobody reads more into it than there is. */
    public String roundMoney(double value) {
        return money(significant(value));
    }

    /** A length of time in minutes, in words a person uses: {@code 35 min}, {@code 4 h 10 min}, {@code 31 h}. */
    public String duration(double minutes) {
        return duration(minutes, minutes, 0);
    }

    private String duration(double minutes, double largest, int finer) {
        if (Double.isNaN(minutes)) {
            return UNDEFINED;
        }
        if (Math.abs(minutes) < 60) {
            int decimals = Math.abs(largest) < 10 && largest != 0 ? 1 : 0;
            return words.say("number.minutes", decimal(minutes, decimals + finer));
        }
        long whole = Math.round(minutes);
        if (finer > 0 || Math.abs(minutes) >= 600 || whole % 60 == 0) {
            return words.say("number.hours", decimal(minutes / 60, finer));
        }
        return words.say("number.hours-minutes", whole((whole - whole % 60) / 60), Math.abs(whole % 60));
    }

    /** A value in its unit, as in {@code 3.4%}, {@code 47 h} or {@code 1,204}. */
    public String value(Unit unit, double value) {
        return value(unit, value, value, 0);
    }

    /** A value beside others: with the decimals that the largest of them gets, so that a row reads as one. */
    public String beside(Unit unit, double value, double largest) {
        return value(unit, value, largest, 0);
    }

    /** The ends of a range, as they are written. */
    public record Ends(String low, String high) {}

    /** The ends of a range of values, with so many decimals that they differ where they are not the same number. */
    public Ends ends(Unit unit, double low, double high) {
        return ends(low, high, (value, finer) -> value(unit, value, value, finer));
    }

    /** The ends of a range of differences, with their signs, told apart in the same way. */
    public Ends differenceEnds(Unit unit, double low, double high) {
        return ends(low, high, (value, finer) -> difference(unit, value, finer));
    }

    private static Ends ends(double low, double high, BiFunction<Double, Integer, String> written) {
        Ends ends = new Ends(written.apply(low, 0), written.apply(high, 0));
        for (int finer = 1; low < high && ends.low().equals(ends.high()) && finer <= FINEST; finer++) {
            ends = new Ends(written.apply(low, finer), written.apply(high, finer));
        }
        return ends;
    }

    private String value(Unit unit, double value, double largest, int finer) {
        if (Double.isNaN(value)) {
            return UNDEFINED;
        }
        double size = Math.abs(largest);
        return switch (unit) {
            case COUNT -> decimal(value, finer + (size < 100 && largest != Math.rint(largest) ? 1 : 0));
            case RATIO -> percent(value, finer + (size >= 0.0995 || size == 0 ? 0 : size >= 0.01 ? 1 : 2));
            case MONEY -> finer == 0 ? money(value) : sized(value, finer - 1, currency, "");
            case MINUTES -> duration(value, largest, finer);
            case HOURS, HOURS_PER_WEEK -> words.say("number.hours", decimal(value, finer + (size < 10 ? 1 : 0)));
            case DAYS -> words.say("number.days", decimal(value, finer + 1));
            case WEEKS -> words.say("number.weeks", decimal(value, finer));
            case STARS, INDEX -> decimal(value, finer + 2);
        };
    }

    /**
     * A mark of an axis: short, and with the same decimals as its neighbours.
     *
     * @param largest the largest value on the axis, which decides how coarse the marks may be
     */
    public String mark(Unit unit, double value, double largest) {
        if (value == 0 && unit != Unit.RATIO) {
            return unit == Unit.MONEY ? money(0) : "0";
        }
        return switch (unit) {
            case RATIO -> percent(value, largest < 0.02 ? 1 : 0);
            case MONEY -> shortMoney(value, largest);
            case MINUTES -> largest < 10 ? words.say("number.minutes", decimal(value, 1)) : duration(value);
            case HOURS, HOURS_PER_WEEK -> words.say("number.hours", decimal(value, largest < 10 ? 1 : 0));
            case DAYS, STARS, INDEX -> decimal(value, largest < 10 ? 1 : 0);
            case COUNT, WEEKS -> decimal(value, largest < 5 ? 1 : 0);
        };
    }

    private String shortMoney(double value, double largest) {
        if (largest >= 1_000_000) {
            return sized(value / 1_000_000, 1, currency, words.say("number.million"));
        }
        if (largest >= 10_000) {
            return sized(
                    value / 1000,
                    largest < 30_000 && value % 1000 != 0 ? 1 : 0,
                    currency,
                    words.say("number.thousand"));
        }
        return sized(value, 0, currency, "");
    }

    /** A difference in its unit, with its sign; the difference of two ratios is in percentage points. */
    public String difference(Unit unit, double value) {
        return difference(unit, value, 0);
    }

    private String difference(Unit unit, double value, int finer) {
        if (Double.isNaN(value)) {
            return UNDEFINED;
        }
        double size = Math.abs(value);
        boolean round = unit == Unit.MONEY && size >= 100 && finer == 0;
        String text = unit == Unit.RATIO
                ? words.say("number.points", decimal(size * 100, finer + (size < 0.1 ? 2 : 1)))
                : value(unit, round ? significant(size) : size, round ? significant(size) : size, finer);
        return sign(value, text) + text;
    }

    /** A value for a sentence: money in three digits, the rest as {@link #value}. */
    public String rough(Unit unit, double value) {
        return unit == Unit.MONEY
                ? roundMoney(value)
                : unit == Unit.COUNT ? decimal(significant(value), 0) : value(unit, value);
    }

    /** A whole number. */
    public String whole(long value) {
        return decimal((double) value, 0);
    }

    private static String sign(double value, String size) {
        boolean zero = size.chars().noneMatch(c -> c >= '1' && c <= '9') && Double.isFinite(value);
        return zero ? "±" : value < 0 ? MINUS : "+";
    }

    private String sized(double value, int decimals, String before, String after) {
        String digits = decimal(value, decimals);
        if (digits.equals(UNDEFINED)) {
            return digits;
        }
        return digits.startsWith(MINUS) ? MINUS + before + digits.substring(1) + after : before + digits + after;
    }

    private static double significant(double value) {
        if (value == 0 || !Double.isFinite(value)) {
            return value;
        }
        double unit = Math.pow(10, Math.floor(Math.log10(Math.abs(value))) - 2);
        return unit < 1 ? Math.rint(value) : Math.rint(value / unit) * unit;
    }

    private DecimalFormat pattern(int decimals) {
        DecimalFormat format = new DecimalFormat(decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals), symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }

    private static String symbol(String code) {
        return switch (code) {
            case "TRY" -> "₺";
            case "EUR" -> "€";
            case "USD" -> "$";
            case "GBP" -> "£";
            case "JPY" -> "¥";
            default -> Currency.getInstance(code).getCurrencyCode() + "\u00a0";
        };
    }
}
