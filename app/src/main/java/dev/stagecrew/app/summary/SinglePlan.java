package dev.stagecrew.app.summary;

import dev.stagecrew.app.terminal.TextTable;
import dev.stagecrew.app.words.CliText;
import dev.stagecrew.core.decision.Yardstick;
import dev.stagecrew.core.kpi.KpiDefinition;
import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.kpi.Unit;
import dev.stagecrew.core.result.ResultReader;
import dev.stagecrew.core.stat.Estimate;
import dev.stagecrew.core.stat.FewYears;
import dev.stagecrew.core.stat.TypicalYear;
import dev.stagecrew.reports.words.Numbers;
import dev.stagecrew.reports.words.Numbers.Ends;
import dev.stagecrew.study.whatif.DecidingKpi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a plan without another beside it comes to: mean with its interval, and the bad and the good year. */
final class SinglePlan {
    private SinglePlan() {}

    static void add(ResultReader run, CliText words, Numbers numbers, List<String> lines) {
        TextTable table = words.table(List.of(
                PlanNames.of(run.manifest(), run.manifest().baseline()),
                words.say("summary.mean"),
                words.say("summary.interval"),
                words.say("summary.years")));
        boolean shop =
                DecidingKpi.of(run).filter(kpi -> kpi.unit() == Unit.MONEY).isPresent();
        List<String> notes = new ArrayList<>();
        for (KpiDefinition kpi : MainKpis.of(run)) {
            if (!isNews(run, kpi)) {
                continue;
            }
            double[] years = run.values(run.manifest().baseline(), kpi.id(), Period.WHOLE);
            FewYears few = FewYears.of(years);
            boolean typical = few.carryTheMean() || (shop && Yardstick.isWait(kpi));
            Estimate estimate = Estimate.of(years, kpi.unit());
            TypicalYear middle = TypicalYear.of(years);
            table.row(List.of(
                    typical ? words.say("summary.typical", words.kpi(kpi)) : words.kpi(kpi),
                    numbers.value(kpi.unit(), typical ? middle.median() : estimate.mean()),
                    typical
                            ? range(numbers, kpi, middle.low(), middle.high())
                            : range(numbers, kpi, estimate.low(), estimate.high()),
                    range(numbers, kpi, estimate.p10(), estimate.p90())));
            if (few.carryTheMean()) {
                notes.add(words.paragraph(
                        "  ", "  ", RareYearsNote.decide(words.kpi(kpi), few, estimate.count(), words, numbers)));
            }
        }
        lines.addAll(table.lines());
        lines.addAll(notes);
    }

    private static String range(Numbers numbers, KpiDefinition kpi, double low, double high) {
        Ends ends = numbers.ends(kpi.unit(), low, high);
        return low == high ? ends.low() : ends.low() + " … " + ends.high();
    }

    /** A desk without a shop sells nothing in every year: that is no news. */
    private static boolean isNews(ResultReader run, KpiDefinition kpi) {
        boolean counted = kpi.unit() == Unit.COUNT || kpi.unit() == Unit.MONEY;
        return !counted
                || Arrays.stream(run.values(run.manifest().baseline(), kpi.id(), Period.WHOLE))
                        .anyMatch(value -> value != 0);
    }
}
