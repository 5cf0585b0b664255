package dev.stagecrew.benchmarks.desk;

import dev.stagecrew.core.event.EventSink;
import dev.stagecrew.core.event.ShopEvent;
import dev.stagecrew.core.event.ShopEvent.ContactAbandoned;
import dev.stagecrew.core.event.ShopEvent.ContactAnswered;
import dev.stagecrew.core.event.ShopEvent.ContactArrived;
import dev.stagecrew.core.event.ShopEvent.TimeSpent;
import dev.stagecrew.core.measure.KpiCatalogue;
import dev.stagecrew.core.plan.Plan;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.core.shop.Standing;
import dev.stagecrew.core.time.SimTime;
import dev.stagecrew.scenario.file.ScenarioReader;
import dev.stagecrew.simulator.clock.Lane;
import dev.stagecrew.simulator.replication.Replication;
import java.nio.file.Path;

/** This engine, by the front door: the scenario file that users run, an actor a staff member, every KPI measured. */
final class EngineDesk implements Contender {
    private final Scenario scenario;
    private final Plan plan;
    private final Replication replication;
    private final Lane lane = new Lane();
    private int number;

    EngineDesk(Path file) {
        scenario = ScenarioReader.read(file);
        plan = scenario.plan(scenario.baseline());
        replication = new Replication(scenario, KpiCatalogue.of(scenario), scenario.seed(), Standing.NONE);
    }

    @Override
    public String name() {
        return "Stagecrew, an Akka actor a staff member";
    }

    /** A year and its warm-up at a time, as often as it takes. */
    @Override
    public DeskRun simulate(double hours, int round) {
        double hoursAYear =
                24.0 * (scenario.calendar().endDay() - scenario.calendar().firstDay());
        Counter counter = new Counter();
        double done = 0;
        while (done < hours) {
            replication.run(lane, plan, number++, counter);
            done += hoursAYear;
        }
        return new DeskRun(
                counter.arrived,
                counter.abandoned,
                SimTime.inHours(counter.waitMillis),
                SimTime.inHours(counter.busyMillis),
                done);
    }

    @Override
    public void close() {
        lane.close();
    }

    /** Counts the warm-up too, which the KPIs leave out. */
    private static final class Counter implements EventSink {
        private long arrived;
        private long abandoned;
        private long waitMillis;
        private long busyMillis;

        @Override
        public void accept(ShopEvent event) {
            if (event instanceof ContactArrived) {
                arrived++;
            } else if (event instanceof ContactAnswered answered) {
                waitMillis += answered.waitMillis();
            } else if (event instanceof ContactAbandoned gone) {
                abandoned++;
                waitMillis += gone.waitMillis();
            } else if (event instanceof TimeSpent spent) {
                busyMillis += spent.spentMillis();
            }
        }
    }
}
