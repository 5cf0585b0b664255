package dev.stagecrew.core.language;

import java.math.BigDecimal;

/**
 * A number in a sentence, in the signs of the language that the sentence is said in.
 *
 * @param number with as many digits as are to be shown; of a percentage, the hundredths
 * @param percent whether it is a percentage
 */
public record Digits(BigDecimal number, boolean percent) {
    /** The number in a language. */
    public String in(Language language) {
        String digits = number.toPlainString().replace('.', language.decimal());
        return percent ? language.percent(digits) : digits;
    }
}
