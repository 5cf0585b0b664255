package dev.stagecrew.simulator.experiment;

import dev.stagecrew.core.event.EventSink;
import dev.stagecrew.core.measure.KpiCatalogue;
import dev.stagecrew.core.plan.Plan;
import dev.stagecrew.core.result.ReplicationResult;
import dev.stagecrew.core.result.ResultSink;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.core.shop.Standing;
import dev.stagecrew.simulator.replication.Pilot;
import dev.stagecrew.simulator.replication.Replication;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Many replications of many plans, side by side on lanes. What comes out depends on the scenario and the seed alone;
 * lanes decide only how soon, and in which order.
 *
 * <p>Ahead of the first replication it watches some years of the shop as it is, to learn what holds it there
 * ({@link Pilot}).
 */
public final class Experiment implements AutoCloseable {
    private final Scenario scenario;
    private final long seed;
    private final KpiCatalogue catalogue;
    private final Pilot pilot;
    private final LaneTeam lanes;
    private final Standings standings;
    private final boolean still;

    private Experiment(Scenario scenario, long seed, LaneTeam lanes, Standings standings, boolean still) {
        this.scenario = scenario;
        this.seed = seed;
        this.catalogue = KpiCatalogue.of(scenario);
        this.pilot = new Pilot(scenario, seed);
        this.lanes = lanes;
        this.standings = standings;
        this.still = still;
    }

    /**
     * Sets up lanes for a scenario; their threads start with the first replication.
     *
     * @throws IllegalArgumentException when there is not at least one lane
     */
    public static Experiment open(Scenario scenario, long seed, int lanes) {
        if (lanes < 1) {
            throw new IllegalArgumentException("there must be at least one lane, not " + lanes);
        }
        return new Experiment(scenario, seed, LaneTeam.of(lanes), new Standings(), false);
    }

    /**
     * The same lanes and seed for another scenario, as a search needs that tries many. Cancelling or closing either
     * cancels or closes both. What holds a shop is found once for all that differ in their plans alone.
     */
    public Experiment with(Scenario other) {
        return new Experiment(other, seed, lanes, standings, still);
    }

    /**
     * The same lanes and seed for the shop as its file states it on the first day, every day: nothing slow moves, and nobody
     * has to learn what would hold it.
     */
    public Experiment still() {
        return new Experiment(scenario, seed, lanes, standings, true);
    }

    /** What holds the shop as it is; nothing when the experiment was cancelled before it was found. */
    public Optional<Standing> standing() {
        return standings.find(pilot, lanes);
    }

    /**
     * Simulates replications of the plans and blocks until they are done, the experiment is cancelled or one fails.
     *
     * @param from first replication, inclusive
     * @param to last replication, exclusive
     * @param sink takes every finished replication, in any order, from several threads
     * @throws CancellationException when the thread was interrupted, which cancels the experiment
     */
    public Effort run(List<String> planIds, int from, int to, ResultSink sink) {
        List<Plan> plans = planIds.stream().map(scenario::plan).toList();
        int units = plans.size() * (to - from);
        AtomicLong events = new AtomicLong();
        long start = System.nanoTime();
        int finished = replication()
                .map(replication -> lanes.share(units, (lane, unit) -> {
                    Plan plan = plans.get(unit % plans.size());
                    Replication.Outcome outcome = replication.run(lane, plan, from + unit / plans.size(), event -> {});
                    events.addAndGet(outcome.events());
                    sink.accept(outcome.result());
                }))
                .orElse(0);
        return new Effort(finished, events.get(), System.nanoTime() - start);
    }

    /**
     * One replication whose every event somebody listens to.
     *
     * @throws CancellationException when the thread was interrupted, or the experiment cancelled before it began
     */
    public ReplicationResult replicate(String planId, int number, EventSink listener) {
        Plan plan = scenario.plan(planId);
        return replication()
                .map(replication -> lanes.alone(
                        lane -> replication.run(lane, plan, number, listener).result()))
                .orElseThrow(() -> new CancellationException("the experiment was cancelled"));
    }

    private Optional<Replication> replication() {
        return still
                ? Optional.of(Replication.still(scenario, catalogue, seed))
                : standing().map(standing -> new Replication(scenario, catalogue, seed, standing));
    }

    /** Stops soon; replications that were finished have reached the sink. */
    public void cancel() {
        lanes.cancel();
    }

    /** Closes the lanes after what they are doing; an interrupt is kept until then. */
    @Override
    public void close() {
        lanes.close();
    }
}
