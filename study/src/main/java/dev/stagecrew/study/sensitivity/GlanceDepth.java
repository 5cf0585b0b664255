package dev.stagecrew.study.sensitivity;

import dev.stagecrew.core.decision.screening.Glance;
import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.register.Kpi;
import dev.stagecrew.core.result.ResultReader;
import dev.stagecrew.core.stat.Moments;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How much a glance looks at. It follows from the run alone, and never from a clock: the same run has the same glance on
 * every machine.
 *
 * @param assumptions how many are looked at
 * @param years of both plans at each end
 */
public record GlanceDepth(int assumptions, int years) {
    private static final int MOST_ASSUMPTIONS = 6;
    private static final int USUAL_YEARS = 6;
    private static final int FEWEST_YEARS = 4;

    /** Years of the coffee shop that two cores live in two to four seconds. */
    private static final double BUDGET = 200;

    /** Visits, and what comes of them, in such a year: what a year costs goes with them. */
    private static final double VISITS = 150_000;

    /** What a message or an order costs beside a visit. */
    private static final double EACH = 10;

    /** What a year costs however little happens, as a share of one of the coffee shop. */
    private static final double IDLE = 0.2;

    /** What there is time for; nothing for a run of few years, or whose years are too long. */
    public static Optional<GlanceDepth> of(ResultReader run, Question question) {
        if (run.replications() < USUAL_YEARS) {
            return Optional.empty();
        }
        double pairs = BUDGET / (cost(run, question.plan()) + cost(run, question.against()));
        return Stream.of(USUAL_YEARS, FEWEST_YEARS)
                .map(years -> new GlanceDepth(fitting(pairs / years), years))
                .filter(depth -> depth.assumptions() > 0)
                .findFirst();
    }

    private static int fitting(double settings) {
        int assumptions = MOST_ASSUMPTIONS;
        while (assumptions > 0 && Glance.settings(assumptions) > settings) {
            assumptions--;
        }
        return assumptions;
    }

    /** Years simulated, at most. */
    public int mostYears() {
        return 2 * years * Glance.settings(assumptions);
    }

    /** What a year of a plan costs against one of the coffee shop. */
    static double cost(ResultReader run, String plan) {
        double visits =
                mean(run, plan, Kpi.SESSIONS) + EACH * (mean(run, plan, Kpi.ORDERS) + mean(run, plan, Kpi.CONTACTS));
        return IDLE + (1 - IDLE) * visits / VISITS;
    }

    private static double mean(ResultReader run, String plan, Kpi kpi) {
        boolean has = run.manifest().kpis().stream().anyMatch(each -> each.id().equals(kpi.id()));
        double mean = has ? Moments.of(run.values(plan, kpi.id(), Period.WHOLE)).mean() : 0;
        return Double.isNaN(mean) ? 0 : mean;
    }
}
