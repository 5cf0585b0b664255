package dev.stagecrew.ingest.topic;

import dev.stagecrew.core.result.RunManifest;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** How a run begins and ends in the stream. */
public sealed interface RunRecord {
    /** The run that the record belongs to. */
    StreamId run();

    /** Last part of the record's key: a run has one record of each kind, and compaction keeps both. */
    String part();

    /** What a visitor makes of this kind of record. */
    <R> R tell(Visitor<R> visitor);

    /** One answer for each kind of record. */
    interface Visitor<R> {
        R started(Started record);

        R finished(Finished record);

        R interrupted(Interrupted record);

        R unitFailed(UnitFailed record);
    }

    /** Key in the topic of runs. */
    default String key() {
        return run().prefix() + part();
    }

    /** The head of a run: what will be run. */
    record Started(StreamId run, RunManifest manifest) implements RunRecord {
        @Override
        public String part() {
            return "started";
        }

        @Override
        public <R> R tell(Visitor<R> visitor) {
            return visitor.started(this);
        }
    }

    /**
     * The end of a run that went to its end.
     *
     * @param taken how many replications of each plan the run consists of; a sequential rule takes fewer than the most
     */
    record Finished(StreamId run, Map<String, Integer> taken) implements RunRecord {
        public Finished {
            taken = Collections.unmodifiableMap(new TreeMap<>(taken));
        }

        @Override
        public String part() {
            return "closed";
        }

        @Override
        public <R> R tell(Visitor<R> visitor) {
            return visitor.finished(this);
        }
    }

    /**
     * The end of a run that was stopped before its end.
     *
     * @param reason for the user
     */
    record Interrupted(StreamId run, String reason) implements RunRecord {
        @Override
        public String part() {
            return "closed";
        }

        @Override
        public <R> R tell(Visitor<R> visitor) {
            return visitor.interrupted(this);
        }
    }

    /**
     * A worker could not simulate a unit; the run cannot become whole.
     *
     * @param unit what it could not simulate
     * @param reason for the user
     */
    record UnitFailed(WorkUnit unit, String reason) implements RunRecord {
        @Override
        public StreamId run() {
            return unit.run();
        }

        /** What happened, for the user. */
        public String sentence() {
            return "A worker could not simulate plan " + unit.plan() + ", replications " + unit.from() + " to "
                    + unit.through() + ": " + reason;
        }

        @Override
        public String part() {
            return "failed/" + unit.plan() + "/" + unit.from() + "-" + unit.through();
        }

        @Override
        public <R> R tell(Visitor<R> visitor) {
            return visitor.unitFailed(this);
        }
    }
}
