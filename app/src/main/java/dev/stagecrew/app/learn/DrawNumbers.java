package dev.stagecrew.app.learn;

import java.math.BigDecimal;
import java.math.MathContext;

/** How values stand in a file of joint draws: six digits and a decimal point. */
final class DrawNumbers {
    private static final MathContext DIGITS = new MathContext(6);

    private DrawNumbers() {}

    static String plain(double value) {
        return new BigDecimal(value, DIGITS).stripTrailingZeros().toPlainString();
    }
}
