package dev.stagecrew.reports.story;

import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.register.Kpi;
import dev.stagecrew.core.result.RunManifest.PlanSummary;
import dev.stagecrew.core.stat.Estimate;
import dev.stagecrew.core.stat.StudentT;
import dev.stagecrew.core.theory.ErlangA;
import dev.stagecrew.core.theory.ExactDesk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The simulated help desk beside the exact value, for a scenario that is a queue of theory and nothing else. */
final class Theory {
    private final Telling telling;
    private final Optional<ExactDesk> desk;

    Theory(Telling telling) {
        this.telling = telling;
        this.desk = telling.scenario().flatMap(ExactDesk::of);
    }

    /** Why there is nothing to hold the run against, where more work arrives than can be done. */
    Optional<String> growing() {
        return desk.filter(queue -> !queue.isStable())
                .map(queue -> telling.say(
                        "page.theory.growing",
                        telling.numbers().decimal(queue.load(), 1),
                        queue.servers(),
                        telling.numbers().decimal(queue.growthPerHour(), 1)));
    }

    Table table() {
        List<List<String>> rows = new ArrayList<>();
        Optional<ErlangA> exact = desk.filter(ExactDesk::isStable).map(ExactDesk::steadyState);
        if (exact.isPresent() && telling.figures().has(Kpi.MEAN_WAIT_MINUTES.id())) {
            PlanSummary plan = telling.figures().baseline();
            rows.add(row(plan, Kpi.MEAN_WAIT_MINUTES.id(), exact.get().meanWaitHours() * 60));
            rows.add(row(plan, Kpi.ABANDONED_SHARE.id(), exact.get().abandonedShare()));
            rows.add(row(plan, Kpi.UTILISATION.id(), exact.get().utilisation()));
        }
        List<String> heads = List.of(
                telling.say("head.kpi"),
                telling.say("head.simulated"),
                telling.say("head.interval"),
                telling.say("head.exact"),
                telling.say("head.errors"));
        return new Table(telling.say("table.theory"), heads, rows, true);
    }

    private List<String> row(PlanSummary plan, String kpi, double exact) {
        Estimate simulated = Estimate.of(telling.figures().values(plan.id(), kpi, Period.WHOLE));
        double error = simulated.halfWidth() / StudentT.critical95(Math.max(1, simulated.count() - 1L));
        return List.of(
                telling.title(kpi),
                precise(simulated.mean()),
                telling.say("range", precise(simulated.low()), precise(simulated.high())),
                precise(exact),
                telling.numbers().decimal(error == 0 ? 0 : (simulated.mean() - exact) / error, 1));
    }

    private String precise(double value) {
        return telling.numbers().decimal(value, 4);
    }
}
