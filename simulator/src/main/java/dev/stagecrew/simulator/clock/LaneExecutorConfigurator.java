package dev.stagecrew.simulator.clock;

import akka.dispatch.DispatcherPrerequisites;
import akka.dispatch.ExecutorServiceConfigurator;
import akka.dispatch.ExecutorServiceFactory;
import com.typesafe.config.Config;
import java.util.concurrent.ThreadFactory;

/** Gives Akka's dispatcher the lane's executor; named in the configuration and made by reflection. */
public final class LaneExecutorConfigurator extends ExecutorServiceConfigurator {
    private final DispatcherPrerequisites prerequisites;

    public LaneExecutorConfigurator(Config config, DispatcherPrerequisites prerequisites) {
        super(config, prerequisites);
        this.prerequisites = prerequisites;
    }

    @Override
    public ExecutorServiceFactory createExecutorServiceFactory(String id, ThreadFactory threadFactory) {
        LaneExecutor executor = prerequisites
                .settings()
                .setup()
                .get(LaneSetup.class)
                .orElseThrow(() -> new IllegalStateException("the actor system was started without a lane"))
                .executor();
        return () -> executor;
    }
}
