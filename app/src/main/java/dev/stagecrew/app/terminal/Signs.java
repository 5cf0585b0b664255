package dev.stagecrew.app.terminal;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * How signs are written: as they are, or so that every font, every pipe and whoever reads aloud knows them. Letters stay
 * as they are in any case, since names and paths are made of them.
 *
 * @param plain whether signs beyond ASCII are replaced
 * @param yes what stands for a tick
 * @param no what stands for a cross
 */
public record Signs(boolean plain, String yes, String no) {
    /** As they are. */
    public static final Signs ALL = new Signs(false, "", "");

    /** Replaced, in no particular language. */
    public static final Signs PLAIN = new Signs(true, "yes", "no");

    private static final Map<Integer, String> REPLACED = Map.ofEntries(
            sign('…', "..."),
            sign('–', "-"),
            sign('—', "-"),
            sign('−', "-"),
            sign('±', "+/-"),
            sign('×', "x"),
            sign('·', "-"),
            sign('≠', "is not"),
            sign('≥', ">="),
            sign('≤', "<="),
            sign('∞', "infinite"),
            sign('→', "->"),
            sign('‘', "'"),
            sign('’', "'"),
            sign('“', "\""),
            sign('”', "\""),
            sign('\u00a0', " "),
            sign('\u202f', " "),
            sign('█', "#"),
            sign('░', "."),
            sign('€', "EUR "),
            sign('£', "GBP "),
            sign('¥', "JPY "),
            sign('₺', "TRY "));

    private static Map.Entry<Integer, String> sign(char sign, String replacement) {
        return Map.entry((int) sign, replacement);
    }

    /** The same signs in a language. */
    public Signs saying(String yesThere, String noThere) {
        return new Signs(plain, yesThere, noThere);
    }

    /** The text, written so. */
    public String of(String text) {
        if (!plain) {
            return text;
        }
        return text.codePoints().mapToObj(this::written).collect(Collectors.joining());
    }

    private String written(int sign) {
        return switch (sign) {
            case '✓' -> yes;
            case '✗' -> no;
            default -> REPLACED.getOrDefault(sign, Character.toString(sign));
        };
    }
}
