package dev.stagecrew.study.why;

import dev.stagecrew.core.decision.payback.Heading;
import dev.stagecrew.core.decision.payback.Longer;
import dev.stagecrew.core.decision.payback.Longer.Horizon;
import dev.stagecrew.core.decision.payback.Payback;
import dev.stagecrew.core.kpi.Direction;
import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.kpi.Period.Span;
import dev.stagecrew.core.plan.Plan;
import dev.stagecrew.core.register.Kpi;
import dev.stagecrew.core.result.ResultReader;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.core.stat.Estimate;
import dev.stagecrew.core.stat.PairedDifference;
import dev.stagecrew.study.trial.Yearbook;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Lives a plan on that has not paid for itself within the horizon and is on its way up: 24 and 36 months of it and of the
 * baseline, in the same years.
 */
public final class LongerStudy {
    /** The horizons, in months; the years of the last hold those of the others. */
    private static final List<Integer> MONTHS = List.of(24, 36);

    private final Scenario scenario;
    private final String plan;
    private final int years;
    private final Yearbook book;

    /**
     * A study.
     *
     * @param years of both plans
     */
    public LongerStudy(Scenario scenario, String plan, int years, Yearbook book) {
        this.scenario = scenario;
        this.plan = plan;
        this.years = years;
        this.book = book;
    }

    /** Months that are to be lived, of each plan and year. */
    public static int months() {
        return MONTHS.get(MONTHS.size() - 1);
    }

    /** Whether more months would say more: behind at the end of the run, on the way up, and not as long already. */
    public static boolean worthIt(ResultReader run, String plan) {
        List<Period> months = run.periods(Span.MONTH);
        int all = months.size();
        if (all < 2 * Heading.RECENT || all >= months() || !hasMoney(run)) {
            return false;
        }
        double[] last = gaps(run, plan, months.get(all - 1));
        double[] before = gaps(run, plan, months.get(all - 1 - Heading.RECENT));
        Heading heading = Heading.of(
                PairedDifference.of(last, new double[last.length], Direction.HIGHER_IS_BETTER),
                PairedDifference.of(last, before, Direction.HIGHER_IS_BETTER));
        return heading.upwards() && Payback.of(run, plan).meanPathWeek().isEmpty();
    }

    private static boolean hasMoney(ResultReader run) {
        return run.manifest().kpis().stream().anyMatch(kpi -> kpi.id().equals(Kpi.CONTRIBUTION.id()));
    }

    private static double[] gaps(ResultReader run, String plan, Period period) {
        String kpi = Kpi.CONTRIBUTION.id();
        return minus(run.values(plan, kpi, period), run.values(run.manifest().baseline(), kpi, period));
    }

    private static double[] minus(double[] ours, double[] theirs) {
        double[] gaps = new double[ours.length];
        Arrays.setAll(gaps, year -> ours[year] - theirs[year]);
        return gaps;
    }

    /**
     * Carries it out.
     *
     * @param runYears years of the run that this belongs to
     */
    public Longer carryOut(int runYears) {
        Scenario longer = scenario.withMonths(months());
        Plan ours = longer.plan(plan);
        Plan theirs = longer.plan(longer.baseline());
        List<double[]> with = book.months(longer, ours, Kpi.CONTRIBUTION.id(), years);
        List<double[]> without = book.months(longer, theirs, Kpi.CONTRIBUTION.id(), years);
        List<Horizon> horizons = MONTHS.stream()
                .filter(months -> months > scenario.months())
                .map(months -> horizon(months, minus(sum(with, months), sum(without, months))))
                .toList();
        return new Longer(ours.id(), theirs.id(), runYears, years, horizons);
    }

    private static double[] sum(List<double[]> months, int first) {
        double[] sum = new double[months.get(0).length];
        IntStream.range(0, first).forEach(month -> Arrays.setAll(sum, year -> sum[year] + months.get(month)[year]));
        return sum;
    }

    private static Horizon horizon(int months, double[] differences) {
        int ahead = (int) Arrays.stream(differences).filter(gap -> gap > 0).count();
        return new Horizon(months, Estimate.of(differences), ahead);
    }
}
