package dev.stagecrew.simulator.replication;

/** The books of a replication do not balance: arrivals are not answers, give-ups and waiting. A fault of the program. */
public final class LostSomebodyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LostSomebodyException(String message) {
        super(message);
    }
}
