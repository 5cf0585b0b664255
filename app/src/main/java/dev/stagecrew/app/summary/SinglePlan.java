package dev.stagecrew.app.summary;

import dev.stagecrew.app.terminal.Table;
import dev.stagecrew.app.words.Words;
import dev.stagecrew.core.kpi.KpiDefinition;
import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.result.ResultReader;
import dev.stagecrew.core.stat.Estimate;
import dev.stagecrew.reports.words.Numbers;
import java.util.List;

/** What a plan without another beside it comes to: mean with its interval, and the bad and the good year. */
final class SinglePlan {
    private SinglePlan() {}

    static void add(ResultReader run, Words words, Numbers numbers, List<String> lines) {
        Table table = new Table(List.of(
                run.manifest().baseline(),
                words.say("summary.mean"),
                words.say("summary.interval"),
                words.say("summary.years")));
        for (KpiDefinition kpi : MainKpis.of(run)) {
            Estimate estimate = Estimate.of(run.values(run.manifest().baseline(), kpi.id(), Period.WHOLE));
            table.row(List.of(
                    kpi.id(),
                    numbers.value(kpi.unit(), estimate.mean()),
                    range(numbers, kpi, estimate.low(), estimate.high()),
                    range(numbers, kpi, estimate.p10(), estimate.p90())));
        }
        lines.addAll(table.lines());
    }

    private static String range(Numbers numbers, KpiDefinition kpi, double low, double high) {
        return numbers.value(kpi.unit(), low) + " … " + numbers.value(kpi.unit(), high);
    }
}
