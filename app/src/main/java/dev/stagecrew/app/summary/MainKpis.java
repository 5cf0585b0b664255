package dev.stagecrew.app.summary;

import dev.stagecrew.core.decision.GivingUp;
import dev.stagecrew.core.kpi.KpiDefinition;
import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.register.KpiPlace;
import dev.stagecrew.core.result.ResultReader;
import java.util.Arrays;
import java.util.List;

/** The KPIs in which plans are compared, the most telling first. */
public final class MainKpis {

    private MainKpis() {}

    /** Those that the run has and that are defined in at least one year of its baseline. */
    public static List<KpiDefinition> of(ResultReader run) {
        List<KpiDefinition> all = run.manifest().kpis();
        return KpiPlace.COMPARISON.ids().stream()
                .flatMap(id -> all.stream().filter(kpi -> kpi.id().equals(id)))
                .filter(kpi -> defined(run, kpi))
                .filter(kpi -> GivingUp.compares(run, kpi.id()))
                .toList();
    }

    private static boolean defined(ResultReader run, KpiDefinition kpi) {
        return Arrays.stream(run.values(run.manifest().baseline(), kpi.id(), Period.WHOLE))
                .anyMatch(value -> !Double.isNaN(value));
    }
}
