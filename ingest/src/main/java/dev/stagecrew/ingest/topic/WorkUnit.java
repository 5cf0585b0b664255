package dev.stagecrew.ingest.topic;

/**
 * A piece of work for one worker: a block of replications of one plan. Doing it twice changes nothing.
 *
 * @param scenario SHA-256 of the scenario's text, in hexadecimal: a worker that finds another text must not simulate
 * @param from first replication, counted from 0
 * @param count how many
 */
public record WorkUnit(StreamId run, String scenario, String plan, int from, int count) {
    public WorkUnit {
        if (from < 0 || count < 1) {
            throw new IllegalArgumentException(
                    "a unit of work must begin at 0 or later and have at least one replication, not " + count + " from "
                            + from);
        }
    }

    /** The last replication. */
    public int through() {
        return from + count - 1;
    }

    /** Key in the topic of work: {@code run/plan/from-through}. */
    public String key() {
        return run.prefix() + plan + "/" + from + "-" + through();
    }
}
