package dev.stagecrew.core.decision.payback;

import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.result.ResultReader;
import java.util.Arrays;
import java.util.List;

/** The weekly differences of a flow of money, {@code [year][week]}, and the part-week that a horizon may end with. */
final class WeeklySteps {
    /** Of all that flowed: weeks add up to the whole horizon but for rounding when there is no part-week. */
    private static final double ROUNDING = 1e-9;

    private WeeklySteps() {}

    static double[][] of(ResultReader run, String plan, String kpi) {
        double[][] steps = weeks(run, plan, kpi);
        double[] ours = run.values(plan, kpi, Period.WHOLE);
        double[] theirs = run.values(run.manifest().baseline(), kpi, Period.WHOLE);
        double[] rest = new double[steps.length];
        boolean any = false;
        for (int year = 0; year < steps.length; year++) {
            rest[year] = ours[year] - theirs[year] - Arrays.stream(steps[year]).sum();
            any |= Math.abs(rest[year]) > ROUNDING * (Math.abs(ours[year]) + Math.abs(theirs[year]));
        }
        return any ? longer(steps, rest) : steps;
    }

    private static double[][] weeks(ResultReader run, String plan, String kpi) {
        List<Period> weeks = run.periods(Period.Span.WEEK);
        double[][] steps = new double[run.replications()][weeks.size()];
        for (int week = 0; week < weeks.size(); week++) {
            double[] ours = run.values(plan, kpi, weeks.get(week));
            double[] theirs = run.values(run.manifest().baseline(), kpi, weeks.get(week));
            for (int year = 0; year < steps.length; year++) {
                steps[year][week] = ours[year] - theirs[year];
            }
        }
        return steps;
    }

    private static double[][] longer(double[][] steps, double[] rest) {
        double[][] longer = new double[steps.length][];
        for (int year = 0; year < steps.length; year++) {
            int weeks = steps[year].length;
            longer[year] = Arrays.copyOf(steps[year], weeks + 1);
            longer[year][weeks] = rest[year];
        }
        return longer;
    }
}
