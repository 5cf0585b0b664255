package dev.stagecrew.simulator.clock;

import akka.actor.setup.Setup;
import akka.actor.typed.DispatcherSelector;
import akka.actor.typed.Props;

/** Carries a lane's executor through Akka's start-up to the dispatcher that will use it. */
final class LaneSetup extends Setup {
    /** What every agent of a lane is spawned with. */
    static final Props PROPS = DispatcherSelector.fromConfig("stagecrew.lane");

    private final LaneExecutor executor;

    LaneSetup(LaneExecutor executor) {
        this.executor = executor;
    }

    LaneExecutor executor() {
        return executor;
    }
}
