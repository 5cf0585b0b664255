package dev.stagecrew.simulator.replication;

import dev.stagecrew.core.event.ShopEvent;
import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.measure.KpiCatalogue;
import dev.stagecrew.core.result.PeriodValues;
import dev.stagecrew.core.result.ReplicationResult;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.core.shop.Standing;
import dev.stagecrew.scenario.file.ScenarioReader;
import dev.stagecrew.simulator.clock.Lane;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Everything that happened in one history of a plan, in order. */
record History(List<ShopEvent> events, ReplicationResult result) {
    static History of(String yaml, String plan) {
        return of(yaml, plan, 0);
    }

    static History of(String yaml, String plan, int number) {
        Scenario scenario = ScenarioReader.read(yaml, "history.yaml");
        List<ShopEvent> events = new ArrayList<>();
        try (Lane lane = new Lane()) {
            Replication replication =
                    new Replication(scenario, KpiCatalogue.of(scenario), scenario.seed(), standing(scenario, lane));
            ReplicationResult result = replication
                    .run(lane, scenario.plan(plan), number, events::add)
                    .result();
            return new History(events, result);
        }
    }

    private static Standing standing(Scenario scenario, Lane lane) {
        Pilot pilot = new Pilot(scenario, scenario.seed());
        return pilot.isNeeded()
                ? pilot.standing(IntStream.range(0, 2)
                        .mapToObj(year -> pilot.year(lane, year))
                        .toList())
                : Standing.NONE;
    }

    <E extends ShopEvent> Stream<E> all(Class<E> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** The value of a KPI in a week or a month. */
    double at(Period period, String kpi) {
        return result.periods().stream()
                .filter(values -> values.period().equals(period))
                .findFirst()
                .orElseThrow()
                .value(result.kpis().indexOf(kpi));
    }

    /** The value of a KPI over the whole horizon. */
    double whole(String kpi) {
        PeriodValues last = result.periods().get(result.periods().size() - 1);
        return last.value(result.kpis().indexOf(kpi));
    }
}
