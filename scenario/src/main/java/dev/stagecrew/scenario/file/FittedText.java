package dev.stagecrew.scenario.file;

import dev.stagecrew.core.today.Agreement;
import dev.stagecrew.core.today.Figure;
import dev.stagecrew.core.today.FreeParameter;
import dev.stagecrew.core.today.Today;
import java.math.BigDecimal;
import java.math.MathContext;

/** Writes a fit into a scenario's text, so that whoever reads it has the same numbers. */
public final class FittedText {
    private static final String PATH = "today.fitted.";
    private static final int DIGITS = 6;

    private FittedText() {}

    /** The text with the fit of its shop. */
    public static String of(String text, Today today, Agreement agreement) {
        String written = ScenarioEditor.set(text, PATH + "for=" + today.digest());
        // each is put first, so that the last comes first
        for (Figure figure : Figure.values()) {
            double found = agreement.found(figure);
            if (!Double.isNaN(found)) {
                written = ScenarioEditor.set(written, PATH + "found." + figure.id() + "=" + plain(found));
            }
        }
        for (FreeParameter factor : FreeParameter.values()) {
            written = ScenarioEditor.set(written, PATH + factor.id() + "=" + plain(agreement.factor(factor)));
        }
        return written;
    }

    /** Never with three decimals, which could be thousands. */
    static String plain(double value) {
        BigDecimal number = new BigDecimal(value, new MathContext(DIGITS)).stripTrailingZeros();
        return (number.scale() == 3 ? number.setScale(4) : number).toPlainString();
    }
}
