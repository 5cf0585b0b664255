package dev.stagecrew.simulator.clock;

/** An agent failed: a fault of the program, never of the scenario. */
public final class SimulationFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SimulationFailedException(long atMillis, Throwable cause) {
        super("an agent failed at " + atMillis + " ms of simulated time: " + cause, cause);
    }
}
