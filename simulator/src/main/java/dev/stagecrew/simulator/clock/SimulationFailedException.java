package dev.stagecrew.simulator.clock;

/** An agent failed, or none came to life: a fault of the program, never of the scenario. */
public final class SimulationFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SimulationFailedException(long atMillis, Throwable cause) {
        super("an agent failed at " + atMillis + " ms of simulated time: " + cause, cause);
    }

    SimulationFailedException(long atMillis) {
        super("the agents did not come to life at " + atMillis + " ms of simulated time");
    }
}
