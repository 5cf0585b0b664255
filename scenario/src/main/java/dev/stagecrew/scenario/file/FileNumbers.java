package dev.stagecrew.scenario.file;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as they are written in files and manuals. */
final class FileNumbers {
    private FileNumbers() {}

    /** The shortest decimal form to six significant digits: 0.0255, 45, 2.5. */
    static String plain(double value) {
        BigDecimal rounded = new BigDecimal(value, new MathContext(6)).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
