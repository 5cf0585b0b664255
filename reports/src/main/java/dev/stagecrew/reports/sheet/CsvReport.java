package dev.stagecrew.reports.sheet;

import dev.stagecrew.core.decision.Verdict;
import dev.stagecrew.core.decision.Yardstick;
import dev.stagecrew.core.kpi.KpiDefinition;
import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.result.RunManifest.PlanSummary;
import dev.stagecrew.core.stat.Estimate;
import dev.stagecrew.core.stat.PairedDifference;
import dev.stagecrew.reports.story.RunFigures;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/**
 * A run's numbers as CSV (RFC 4180): ids rather than names, a point for decimals whatever the language, an empty field
 * for what is not known, so that any program reads them.
 */
public final class CsvReport {
    private static final MathContext DIGITS = new MathContext(12);

    private CsvReport() {}

    /** Every KPI of every plan: by month, then over the whole horizon. */
    public static void kpis(RunFigures run, Writer out) throws IOException {
        out.write("plan,kpi,unit,period,number,years,mean,low,high,p10,p50,p90\r\n");
        List<Period> periods = new ArrayList<>(run.months());
        periods.add(Period.WHOLE);
        for (PlanSummary plan : run.plans()) {
            for (KpiDefinition kpi : run.manifest().kpis()) {
                for (Period period : periods) {
                    Estimate at = run.at(plan.id(), kpi.id(), period);
                    line(
                            out,
                            plan.id(),
                            kpi.id(),
                            kpi.unit().id(),
                            period.span().id(),
                            period.number(),
                            at.count(),
                            at.mean(),
                            at.low(),
                            at.high(),
                            at.p10(),
                            at.p50(),
                            at.p90());
                }
            }
        }
    }

    /** Every KPI of every plan minus the baseline, over the whole horizon. */
    public static void differences(RunFigures run, Writer out) throws IOException {
        out.write(
                "plan,baseline,kpi,unit,years,mean,low,high,p10,p90,better-in,correlation,verdict,median,median-low,median-high,judged-by\r\n");
        for (PlanSummary plan : run.challengers()) {
            for (KpiDefinition kpi : run.manifest().kpis()) {
                PairedDifference d = run.contrast(plan.id(), kpi.id(), Period.WHOLE);
                line(
                        out,
                        plan.id(),
                        run.baseline().id(),
                        kpi.id(),
                        kpi.unit().id(),
                        d.count(),
                        d.mean(),
                        d.low(),
                        d.high(),
                        d.p10(),
                        d.p90(),
                        d.betterIn(),
                        d.correlation(),
                        Verdict.of(d, kpi, run.matters(kpi.id()))
                                .map(Verdict::id)
                                .orElse(""),
                        d.typical().median(),
                        d.typical().low(),
                        d.typical().high(),
                        Yardstick.of(kpi, d).id());
            }
        }
    }

    private static void line(Writer out, Object... fields) throws IOException {
        for (int i = 0; i < fields.length; i++) {
            out.write(i == 0 ? "" : ",");
            out.write(field(fields[i]));
        }
        out.write("\r\n");
    }

    private static String field(Object value) {
        if (value instanceof Double number) {
            return Double.isFinite(number)
                    ? Double.toString(new BigDecimal(number).round(DIGITS).doubleValue())
                    : "";
        }
        String text = value.toString();
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
