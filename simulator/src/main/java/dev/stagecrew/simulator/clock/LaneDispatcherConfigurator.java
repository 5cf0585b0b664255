package dev.stagecrew.simulator.clock;

import akka.dispatch.DispatcherPrerequisites;
import akka.dispatch.MessageDispatcher;
import akka.dispatch.MessageDispatcherConfigurator;
import com.typesafe.config.Config;

/** Makes the lane's dispatcher; named in the configuration and made by reflection. */
public final class LaneDispatcherConfigurator extends MessageDispatcherConfigurator {
    private final LaneDispatcher dispatcher;

    public LaneDispatcherConfigurator(Config config, DispatcherPrerequisites prerequisites) {
        super(config, prerequisites);
        LaneExecutor executor = prerequisites
                .settings()
                .setup()
                .get(LaneSetup.class)
                .orElseThrow(() -> new IllegalStateException("the actor system was started without a lane"))
                .executor();
        dispatcher = new LaneDispatcher(this, config.getString("id"), executor);
    }

    @Override
    public MessageDispatcher dispatcher() {
        return dispatcher;
    }
}
