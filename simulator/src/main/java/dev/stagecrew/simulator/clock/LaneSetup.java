package dev.stagecrew.simulator.clock;

import akka.actor.setup.Setup;

/** Carries a lane's executor through Akka's start-up to the dispatcher that will use it. */
final class LaneSetup extends Setup {
    private final LaneExecutor executor;

    LaneSetup(LaneExecutor executor) {
        this.executor = executor;
    }

    LaneExecutor executor() {
        return executor;
    }
}
