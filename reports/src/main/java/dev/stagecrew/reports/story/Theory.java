package dev.stagecrew.reports.story;

import dev.stagecrew.core.people.Position;
import dev.stagecrew.core.random.Distribution;
import dev.stagecrew.core.random.Distribution.Exponential;
import dev.stagecrew.core.result.RunManifest.PlanSummary;
import dev.stagecrew.core.scenario.Desk;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.core.stat.Estimate;
import dev.stagecrew.core.stat.StudentT;
import dev.stagecrew.core.theory.ErlangA;
import dev.stagecrew.core.time.Timetable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The simulated help desk beside the exact value, for a scenario that is a queue of theory and nothing else. */
final class Theory {
    private static final String DESK = "customer-service";

    private final Telling telling;

    Theory(Telling telling) {
        this.telling = telling;
    }

    Table table() {
        List<List<String>> rows = new ArrayList<>();
        Optional<ErlangA> exact = telling.scenario().flatMap(Theory::exact);
        if (exact.isPresent() && telling.figures().has("mean-wait-minutes")) {
            PlanSummary plan = telling.figures().baseline();
            rows.add(row(plan, "mean-wait-minutes", exact.get().meanWaitHours() * 60));
            rows.add(row(plan, "abandoned-share", exact.get().abandonedShare()));
            rows.add(row(plan, "utilisation", exact.get().utilisation()));
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
        Estimate simulated = telling.figures().whole(plan.id(), kpi);
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

    private static Optional<ErlangA> exact(Scenario scenario) {
        return scenario.shop()
                .desk()
                .filter(desk -> scenario.shop().traffic().isEmpty())
                .flatMap(desk -> {
                    int servers = (int) scenario.people().stream()
                            .filter(Theory::alwaysThere)
                            .count();
                    boolean pure = servers > 0
                            && servers == scenario.people().size()
                            && desk.handling() instanceof Exponential
                            && desk.patience()
                                    .map(Exponential.class::isInstance)
                                    .orElse(true);
                    return pure ? Optional.of(exact(desk, servers)) : Optional.empty();
                });
    }

    private static ErlangA exact(Desk desk, int servers) {
        double patience = desk.patience().map(Theory::mean).orElse(Double.POSITIVE_INFINITY);
        return ErlangA.of(desk.arrivalsPerHour(), 60 / mean(desk.handling()), servers, patience / 60);
    }

    private static double mean(Distribution distribution) {
        return distribution instanceof Exponential exponential ? exponential.mean() : Double.NaN;
    }

    private static boolean alwaysThere(Position person) {
        return person.hoursPerWeek() == Timetable.roundTheClock().hoursPerWeek()
                && person.role().skills().stream()
                        .anyMatch(skill -> skill.duty().equals(DESK));
    }
}
