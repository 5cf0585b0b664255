package dev.stagecrew.core.result;

/** The port through which finished replications leave the simulator. */
public interface ResultSink {
    /**
     * Takes a finished replication. May be called from several threads at once and may block when the receiving side is
     * slower: that is the back-pressure that keeps memory bounded.
     *
     * @throws ResultsLostException when the result can no longer be delivered; the run then stops and keeps what was
     *     finished
     */
    void accept(ReplicationResult result);
}
