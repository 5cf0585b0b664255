package dev.stagecrew.ingest.worker;

import dev.stagecrew.ingest.topic.WorkUnit;
import java.time.Duration;

/** What a worker tells whoever watches it. */
public sealed interface WorkerNews {
    /** What a visitor makes of this kind of news. */
    <R> R tell(Visitor<R> visitor);

    /** One answer for each kind of news. */
    interface Visitor<R> {
        R ready(Ready news);

        R begun(Begun news);

        R done(Done news);

        R skipped(Skipped news);

        R failed(Failed news);

        R hung(Hung news);

        R unsettled(Unsettled news);
    }

    /** The worker takes units from now on. */
    record Ready() implements WorkerNews {
        @Override
        public <R> R tell(Visitor<R> visitor) {
            return visitor.ready(this);
        }
    }

    /** A unit was begun. */
    record Begun(WorkUnit unit) implements WorkerNews {
        @Override
        public <R> R tell(Visitor<R> visitor) {
            return visitor.begun(this);
        }
    }

    /** The results of a unit are with the broker. */
    record Done(WorkUnit unit) implements WorkerNews {
        @Override
        public <R> R tell(Visitor<R> visitor) {
            return visitor.done(this);
        }
    }

    /** A unit was left aside: its run has ended, or the worker is of another version. */
    record Skipped(WorkUnit unit, String why) implements WorkerNews {
        @Override
        public <R> R tell(Visitor<R> visitor) {
            return visitor.skipped(this);
        }
    }

    /** A unit could not be simulated; its run was told. */
    record Failed(WorkUnit unit, String why) implements WorkerNews {
        @Override
        public <R> R tell(Visitor<R> visitor) {
            return visitor.failed(this);
        }
    }

    /** The simulation of a unit has hung; the unit was given back for another worker, and this one stops. */
    record Hung(WorkUnit unit, Duration deadline) implements WorkerNews {
        @Override
        public <R> R tell(Visitor<R> visitor) {
            return visitor.hung(this);
        }
    }

    /** The broker did not hear how a unit went: another worker will do it again, with equal results. */
    record Unsettled(WorkUnit unit, String why) implements WorkerNews {
        @Override
        public <R> R tell(Visitor<R> visitor) {
            return visitor.unsettled(this);
        }
    }
}
