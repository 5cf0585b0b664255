package dev.stagecrew.app.run;

import dev.stagecrew.core.decision.stopping.Decision;
import dev.stagecrew.core.decision.stopping.Watched;
import dev.stagecrew.core.plan.Plan;
import dev.stagecrew.core.result.KeptRun;
import dev.stagecrew.core.result.ReplicationResult;
import dev.stagecrew.core.result.ResultSink;
import dev.stagecrew.core.result.ResultsLostException;
import dev.stagecrew.core.result.RunManifest;
import dev.stagecrew.ingest.follow.RunPresence;
import dev.stagecrew.ingest.pipeline.ResultPipeline;
import dev.stagecrew.ingest.pipeline.TimeSpent;
import dev.stagecrew.ingest.publish.EventLog;
import dev.stagecrew.simulator.experiment.Effort;
import dev.stagecrew.simulator.experiment.Experiment;
import dev.stagecrew.study.trial.Interruption;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One run: simulator, stream and store put together. The broker and the store start while the first years are already
 * being simulated; after {@link #carryOut} the store can be read, and {@link #close} waits for the broker to stop.
 */
public final class Session implements AutoCloseable {
    private final RunSpec spec;
    private final RunManifest manifest;
    private final List<String> plans;
    private final Interruption interruption;
    private final RunPresence presence;
    private final ResultPipeline pipeline;
    private final Workforce workforce;
    private final Watchlist watchlist;
    private final AtomicInteger simulated = new AtomicInteger();
    private Effort effort = new Effort(0, 0, 0);

    private Session(
            RunSpec spec,
            RunManifest manifest,
            Interruption interruption,
            RunPresence presence,
            ResultPipeline pipeline,
            Workforce workforce) {
        this.spec = spec;
        this.manifest = manifest;
        this.interruption = interruption;
        this.presence = presence;
        this.pipeline = pipeline;
        this.workforce = workforce;
        this.plans = spec.scenario().plans().stream().map(Plan::id).toList();
        this.watchlist = new Watchlist(spec.scenario());
    }

    /** Opens stream, store and simulator; stream and store take their time in the background. */
    public static Session open(RunSpec spec, RunManifest manifest, Interruption interruption) {
        RunPresence presence = RunPresence.in(spec.folder());
        try {
            return open(spec, manifest, interruption, presence);
        } catch (RuntimeException e) {
            presence.close();
            throw e;
        }
    }

    private static Session open(RunSpec spec, RunManifest manifest, Interruption interruption, RunPresence presence) {
        boolean goesOn = RunFolder.holdsRun(spec.folder());
        ResultPipeline pipeline = ResultPipeline.open(manifest, spec.folder(), spec.stream());
        try {
            if (goesOn) {
                pipeline.awaitStore(); // whether it is the same run is known before its first year
            }
            Workforce workforce =
                    spec.workers() ? RemoteWorkers.open(spec, pipeline, manifest) : new OwnLanes(spec, pipeline);
            interruption.onRequest(workforce::cancel);
            return new Session(spec, manifest, interruption, presence, pipeline, workforce);
        } catch (RuntimeException e) {
            pipeline.close();
            throw e;
        }
    }

    /** Simulates until it is enough, or the user wants to stop, or results can no longer be kept. */
    public Ending carryOut(Watcher watcher) {
        try {
            int years = simulate(watcher);
            if (interruption.requested()) {
                return stopped(new Ending.Interrupted());
            }
            logEvents(Math.min(spec.events(), years));
            pipeline.finish(plans.stream().collect(Collectors.toMap(Function.identity(), plan -> years)));
            return new Ending.Finished(years);
        } catch (ResultsLostException e) {
            return stopped(new Ending.Lost(String.valueOf(e.getMessage())));
        }
    }

    /** Lives the chosen years again and sends everything that happens in them into the stream. */
    private void logEvents(int years) {
        if (years == 0) {
            return;
        }
        try (Experiment again = Experiment.open(spec.scenario(), spec.seed(), 1)) {
            for (String plan : plans) {
                for (int year = 0; year < years && !interruption.requested(); year++) {
                    try (EventLog log = pipeline.events(plan, year)) {
                        again.replicate(plan, year, log);
                    }
                }
            }
        }
    }

    private Ending stopped(Ending ending) {
        pipeline.abort(ending.reason());
        return ending;
    }

    private int simulate(Watcher watcher) {
        if (spec.years() instanceof Years.Precise precise) {
            int years = 0;
            Decision decision = precise.sequential().next(0, List.of());
            while (decision instanceof Decision.Continue more && !interruption.requested()) {
                batch(years, more.replications(), more.reached(), watcher);
                years = more.replications();
                List<Watched> watched = watchlist.watched();
                if (watched.isEmpty()) {
                    return years;
                }
                decision = precise.sequential().next(years, watched);
            }
            if (decision instanceof Decision.Stop enough) {
                watcher.enough(enough, years, Watchlist.kpis(spec.scenario()));
            }
            return years;
        }
        batch(0, spec.years().most(), Double.NaN, watcher);
        return spec.years().most();
    }

    private void batch(int from, int to, double reached, Watcher watcher) {
        int total = to * plans.size();
        Consumer<ReplicationResult> noted = result -> {
            watchlist.note(result);
            watcher.simulated(simulated.incrementAndGet(), total, reached);
        };
        ResultSink sink = result -> {
            pipeline.sink().accept(result);
            noted.accept(result);
        };
        spec.known().forEach((plan, folder) -> takeOver(plan, folder, from, to, sink));
        List<String> unknown =
                plans.stream().filter(plan -> !spec.known().containsKey(plan)).toList();
        if (!unknown.isEmpty()) {
            effort = effort.plus(workforce.simulate(unknown, from, to, noted));
        }
    }

    private void takeOver(String plan, Path folder, int from, int to, ResultSink sink) {
        try (KeptRun run = RunFolder.open(folder)) {
            run.readAhead(plan);
            StoredYears.copy(run, plan, from, to, sink);
        }
    }

    /** What is run. */
    public RunManifest manifest() {
        return manifest;
    }

    /** What the simulation took. */
    public Effort effort() {
        return effort;
    }

    /** What stream and store took. */
    public TimeSpent timeSpent() {
        return pipeline.timeSpent();
    }

    /** How many records that came under the run's name could not be read. */
    public int passedOver() {
        return pipeline.passedOver();
    }

    @Override
    public void close() {
        try {
            workforce.close();
        } finally {
            try {
                pipeline.close();
            } finally {
                presence.close();
            }
        }
    }

    /** Who wants to know how far it has come. */
    public interface Watcher {
        /**
         * One more year has been simulated.
         *
         * @param done years so far, of all plans
         * @param total years to the next look at the precision, or to the end
         * @param reached the least precise difference at the last look; NaN or infinite when there was none
         */
        void simulated(int done, int total, double reached);

        /**
         * The years are enough, or as many as there may be.
         *
         * @param why whether the differences are as precise as wanted, and how precise the worst is
         * @param years of each plan
         * @param watched ids of the KPIs whose differences had to become precise
         */
        void enough(Decision.Stop why, int years, List<String> watched);
    }
}
