package dev.stagecrew.app.run;

import dev.stagecrew.core.kpi.KpiDefinition;
import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.result.PeriodValues;
import dev.stagecrew.core.result.ReplicationResult;
import dev.stagecrew.core.result.ResultReader;
import dev.stagecrew.core.result.ResultSink;
import java.util.ArrayList;
import java.util.List;

/** Years of a plan taken from the store of an earlier run, as the simulator would hand them over. */
final class StoredYears {
    private StoredYears() {}

    /** Gives the years of a plan from (inclusive) to (exclusive) to a sink. */
    static void copy(ResultReader run, String plan, int from, int to, ResultSink sink) {
        List<String> kpis =
                run.manifest().kpis().stream().map(KpiDefinition::id).toList();
        List<Period> periods = new ArrayList<>();
        for (Period.Span span : Period.Span.values()) {
            periods.addAll(run.periods(span));
        }
        double[][][] values = new double[periods.size()][kpis.size()][];
        for (int period = 0; period < periods.size(); period++) {
            for (int kpi = 0; kpi < kpis.size(); kpi++) {
                values[period][kpi] = run.values(plan, kpis.get(kpi), periods.get(period));
            }
        }
        for (int year = from; year < to; year++) {
            List<PeriodValues> all = new ArrayList<>();
            for (int period = 0; period < periods.size(); period++) {
                double[] row = new double[kpis.size()];
                for (int kpi = 0; kpi < row.length; kpi++) {
                    row[kpi] = values[period][kpi][year];
                }
                all.add(new PeriodValues(periods.get(period), row));
            }
            sink.accept(new ReplicationResult(plan, year, kpis, all));
        }
    }
}
