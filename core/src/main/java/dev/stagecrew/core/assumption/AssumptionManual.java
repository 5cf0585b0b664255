package dev.stagecrew.core.assumption;

import dev.stagecrew.core.kpi.Unit;
import java.math.BigDecimal;
import java.math.MathContext;

/** Every assumption with its values, range, source and grade: {@code docs/assumptions.md}. */
public final class AssumptionManual {
    private static final String INTRODUCTION = """
            # The assumptions

            Made from the code; a test keeps it current.

            What the model believes about the world beyond the shop's own books. Each may be overridden in a scenario, by a
            value or by a range from which each simulated year draws its own. The range is what seems plausible; it is
            our judgement where the source gives none.

            Grades: **A** peer-reviewed or very large observational data; **B** a vendor, agency or official study with a
            stated sample; **C** a blog or an unstated sample; **fit** a curve fitted to a cited table, or a level fitted
            to a stated start; **assumed** no usable source. Effects from observational sources are upper bounds.

            | name | unit | central | plausible | sceptic | reported-case | grade | meaning | source |
            | --- | --- | --- | --- | --- | --- | --- | --- | --- |
            """;

    private AssumptionManual() {}

    /** The whole table in Markdown. */
    public static String markdown() {
        StringBuilder page = new StringBuilder(INTRODUCTION);
        for (Assumption assumption : Assumption.values()) {
            page.append("| `").append(assumption.id()).append("` | ");
            page.append(assumption.unit().id()).append(" | ");
            page.append(value(assumption, assumption.under(Preset.CENTRAL))).append(" | ");
            page.append(value(assumption, assumption.low())).append(" to ");
            page.append(value(assumption, assumption.high())).append(" | ");
            page.append(value(assumption, assumption.under(Preset.SCEPTIC))).append(" | ");
            page.append(value(assumption, assumption.under(Preset.REPORTED_CASE)))
                    .append(" | ");
            page.append(assumption.grade().id()).append(" | ");
            page.append(cell(assumption.meaning())).append(" | ");
            page.append(cell(assumption.source())).append(" |\n");
        }
        return page.toString();
    }

    private static String value(Assumption assumption, double value) {
        boolean share = assumption.unit() == Unit.RATIO;
        BigDecimal rounded = new BigDecimal(share ? value * 100 : value, new MathContext(6)).stripTrailingZeros();
        return (rounded.signum() == 0 ? "0" : rounded.toPlainString()) + (share ? "%" : "");
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
