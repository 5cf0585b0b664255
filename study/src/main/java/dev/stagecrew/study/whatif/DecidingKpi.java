package dev.stagecrew.study.whatif;

import dev.stagecrew.core.kpi.KpiDefinition;
import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.register.Kpi;
import dev.stagecrew.core.result.ResultReader;
import java.util.Arrays;
import java.util.Optional;

/** The one number that plans are judged by: a shop's contribution, the wait at a help desk without a shop. */
public final class DecidingKpi {
    private DecidingKpi() {}

    /** The KPI that decides in this run. */
    public static Optional<KpiDefinition> of(ResultReader run) {
        return kpi(run, sells(run) ? Kpi.CONTRIBUTION.id() : Kpi.MEAN_WAIT_MINUTES.id());
    }

    private static boolean sells(ResultReader run) {
        return kpi(run, Kpi.REVENUE.id()).isPresent()
                && Arrays.stream(run.values(run.manifest().baseline(), Kpi.REVENUE.id(), Period.WHOLE))
                        .anyMatch(value -> value > 0);
    }

    private static Optional<KpiDefinition> kpi(ResultReader run, String id) {
        return run.manifest().kpis().stream().filter(kpi -> kpi.id().equals(id)).findFirst();
    }
}
