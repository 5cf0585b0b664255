package dev.stagecrew.simulator.replication;

import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.event.EventSink;
import dev.stagecrew.core.measure.KpiCatalogue;
import dev.stagecrew.core.measure.KpiFold;
import dev.stagecrew.core.plan.Course;
import dev.stagecrew.core.plan.Plan;
import dev.stagecrew.core.random.Streams;
import dev.stagecrew.core.result.ReplicationResult;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.core.shop.Flows;
import dev.stagecrew.core.shop.Opening;
import dev.stagecrew.core.shop.Standing;
import dev.stagecrew.core.shop.Stocks;
import dev.stagecrew.core.time.ShopCalendar;
import dev.stagecrew.core.time.SimTime;
import dev.stagecrew.core.work.Duties;
import dev.stagecrew.simulator.agent.ShopTree;
import dev.stagecrew.simulator.agent.World;
import dev.stagecrew.simulator.clock.Lane;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;

/** One replication of one plan, a simulated history: what happens in it depends on the scenario, the plan, the seed and its number. */
public final class Replication {
    private final Scenario scenario;
    private final KpiCatalogue catalogue;
    private final long seed;
    private final BiFunction<Assumptions, Duties, Stocks> stocks;

    /**
     * Replications of a shop.
     *
     * @param standing what holds the shop as it is ({@link Pilot})
     */
    public Replication(Scenario scenario, KpiCatalogue catalogue, long seed, Standing standing) {
        this.scenario = scenario;
        this.catalogue = catalogue;
        this.seed = seed;
        Opening opening = scenario.shop().opening();
        this.stocks = (assumptions, duties) -> Stocks.moving(opening, duties.needHours(), standing, assumptions);
    }

    private Replication(Scenario scenario, KpiCatalogue catalogue, long seed) {
        this.scenario = scenario;
        this.catalogue = catalogue;
        this.seed = seed;
        Opening opening = scenario.shop().opening();
        this.stocks = (assumptions, duties) -> Stocks.held(opening, assumptions, Flows.UNHEARD);
    }

    /** Replications of a shop whose qualities, customers and reviews stay as its file states them, whatever happens. */
    public static Replication still(Scenario scenario, KpiCatalogue catalogue, long seed) {
        return new Replication(scenario, catalogue, seed);
    }

    /**
     * Runs one replication on a lane.
     *
     * @param number of the replication, from 0
     * @param listener hears every event after the measures have
     * @throws LostSomebodyException when conservation or Little's law does not hold
     */
    public Outcome run(Lane lane, Plan plan, int number, EventSink listener) {
        ShopCalendar calendar = scenario.calendar();
        Streams streams = new Streams(seed, number);
        KpiFold fold = new KpiFold(catalogue, calendar, plan, scenario.shop().openingCash());
        AtomicLong events = new AtomicLong();
        Assumptions assumptions = scenario.assumptions().drawn(streams);
        Duties duties = new Duties(scenario.dutiesNeeded(assumptions));
        World world = new World(
                scenario,
                new Course(plan),
                calendar,
                duties,
                streams,
                assumptions,
                stocks.apply(assumptions, duties),
                lane.clock(),
                fold.andThen(listener).andThen(event -> events.setPlain(events.getPlain() + 1)),
                kpi -> fold.lastWeek(kpi, lane.clock().nowMillis()),
                lane::fail);
        lane.run(ShopTree.create(world), SimTime.startOfDay(calendar.firstDay()), calendar.endMillis());
        ReplicationResult result = new ReplicationResult(plan.id(), number, catalogue.ids(), fold.finish());
        check(fold, plan, number);
        return new Outcome(result, events.getPlain());
    }

    private static void check(KpiFold fold, Plan plan, int number) {
        if (fold.conservationGap() != 0 || fold.littleGapMillis() != 0) {
            throw new LostSomebodyException(
                    "plan " + plan.id() + ", replication " + number + ": " + fold.conservationGap()
                            + " contacts unaccounted for, Little's law off by " + fold.littleGapMillis() + " ms");
        }
    }

    /** What a replication leaves behind, and how many events it had. */
    public record Outcome(ReplicationResult result, long events) {}
}
