package dev.stagecrew.core.decision;

import dev.stagecrew.core.kpi.KpiDefinition;
import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.register.Kpi;
import dev.stagecrew.core.result.ResultReader;
import dev.stagecrew.core.stat.Moments;
import dev.stagecrew.core.stat.PairedDifference;
import dev.stagecrew.core.stat.TypicalYear;
import java.util.Optional;

/**
 * A plan against another in one KPI and period, with what matters and the verdict.
 *
 * <p>A difference matters from the run's share of the mean of the plan it is compared with; of a wait, of its typical year.
 * What is left over of money (contribution, cash, lowest cash) may lie around zero, where a share of it says nothing: there
 * it is the share of that plan's revenue, in a run that has revenue.
 *
 * @param plan the plan that is judged
 * @param against what it is compared with
 * @param kpi the KPI
 * @param period the period
 * @param difference plan minus the other
 * @param matters the smallest difference that matters, in the KPI's unit; 0 when there is nothing to take a share of
 * @param yardstick what the difference is judged by
 * @param verdict empty for a KPI of which neither direction is better
 */
public record Contrast(
        String plan,
        String against,
        KpiDefinition kpi,
        Period period,
        PairedDifference difference,
        double matters,
        Yardstick yardstick,
        Optional<Verdict> verdict) {

    /** A plan against the run's baseline. */
    public static Contrast of(ResultReader run, String plan, String kpi, Period period) {
        return of(run, plan, run.manifest().baseline(), kpi, period);
    }

    /**
     * A plan against any other.
     *
     * @throws IllegalArgumentException for a plan, KPI or period that the run does not have
     */
    public static Contrast of(ResultReader run, String plan, String against, String kpi, Period period) {
        KpiDefinition definition = definition(run, kpi)
                .orElseThrow(() -> new IllegalArgumentException(
                        "the run " + run.manifest().run() + " has no KPI \"" + kpi + "\""));
        PairedDifference difference = PairedDifference.of(
                run.values(plan, kpi, period), run.values(against, kpi, period), definition.better());
        double matters = matters(run, against, kpi, period);
        return new Contrast(
                plan,
                against,
                definition,
                period,
                difference,
                matters,
                Yardstick.of(definition, difference),
                Verdict.of(difference, definition, matters));
    }

    /** The difference by its yardstick. */
    public double value() {
        return yardstick.value(difference);
    }

    /** The lower end of its 95% interval. */
    public double low() {
        return yardstick.low(difference);
    }

    /** The upper end of its 95% interval. */
    public double high() {
        return yardstick.high(difference);
    }

    /** Whether a few years carry the mean, which therefore judges nothing. */
    public boolean rareYearsDecide() {
        return difference.few().carryTheMean();
    }

    /** The smallest difference to a plan that matters, in the KPI's unit. */
    public static double matters(ResultReader run, String against, String kpi, Period period) {
        boolean ofRevenue = isLeftOver(kpi) && definition(run, Kpi.REVENUE.id()).isPresent();
        double[] values = run.values(against, ofRevenue ? Kpi.REVENUE.id() : kpi, period);
        boolean wait = definition(run, kpi).filter(Yardstick::isWait).isPresent();
        double scale =
                wait ? TypicalYear.of(values).median() : Moments.of(values).mean();
        return Double.isNaN(scale) ? 0 : run.manifest().matters() * Math.abs(scale);
    }

    /** Whether a KPI is what is left over of money, which may lie around zero. */
    public static boolean isLeftOver(String kpi) {
        return Kpi.byId(kpi).filter(Kpi::isLeftOver).isPresent();
    }

    private static Optional<KpiDefinition> definition(ResultReader run, String kpi) {
        return run.manifest().kpis().stream()
                .filter(definition -> definition.id().equals(kpi))
                .findFirst();
    }
}
