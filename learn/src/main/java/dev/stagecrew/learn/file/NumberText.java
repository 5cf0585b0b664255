package dev.stagecrew.learn.file;

import java.util.Currency;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A cell that is a number, with a currency before or after it, thousands apart, and its minus in any place. */
public final class NumberText {
    private static final Set<String> NONE =
            Set.of("", "-", "--", "\u2014", "\u2013", "n/a", "na", "null", "nan", "none");
    private static final Set<String> MONEY = money();

    private NumberText() {}

    private static Set<String> money() {
        Set<String> codes = Currency.getAvailableCurrencies().stream()
                .map(currency -> currency.getCurrencyCode().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        codes.addAll(Set.of(
                "tl", "ca", "us", "au", "nz", "hk", "a", "c", "r", "s", "rs", "kr", "z\u0142", "k\u010d", "ft", "lei",
                "fr"));
        return codes;
    }

    /** Whether a cell stands for nothing at all. */
    public static boolean none(String cell) {
        return cell.isEmpty() || (cell.length() <= 4 && NONE.contains(cell.toLowerCase(Locale.ROOT)));
    }

    /** The number of a cell under a convention, empty when it is none. */
    public static OptionalDouble read(String cell, DecimalSign sign) {
        String bare = bare(cell);
        if (bare == null) {
            return OptionalDouble.empty();
        }
        StringBuilder plain = new StringBuilder(bare.length());
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            if (c == sign.decimal()) {
                plain.append('.');
            } else if (c != sign.group()) {
                plain.append(c);
            }
        }
        try {
            return OptionalDouble.of(Double.parseDouble(plain.toString()));
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    /** Digits with their separators and a leading minus; null when the cell is no number. */
    static @Nullable String bare(String cell) {
        StringBuilder bare = new StringBuilder(cell.length());
        StringBuilder word = new StringBuilder();
        boolean negative = false;
        boolean digits = false;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c >= '0' && c <= '9') {
                bare.append(c);
                digits = true;
            } else if (c == '.' || c == ',') {
                bare.append(c);
            } else if (c == '-' || c == '\u2212' || c == '(') {
                negative = true;
            } else if (Character.isLetter(c)) {
                word.append(c);
            } else if (!silent(c)) {
                return null;
            }
        }
        if (!digits || (word.length() > 0 && !MONEY.contains(word.toString().toLowerCase(Locale.ROOT)))) {
            return null;
        }
        int end = bare.length();
        if (word.length() > 0 && bare.charAt(end - 1) == '.') {
            bare.setLength(end - 1); // as in "12 kr."
        }
        return negative ? bare.insert(0, '-').toString() : bare.toString();
    }

    private static boolean silent(char c) {
        return c == ' '
                || c == '\u00A0'
                || c == '\u202F'
                || c == '\''
                || c == '\u2019'
                || c == '+'
                || c == ')'
                || Character.getType(c) == Character.CURRENCY_SYMBOL;
    }
}
