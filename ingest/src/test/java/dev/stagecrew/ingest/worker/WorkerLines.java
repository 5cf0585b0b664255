package dev.stagecrew.ingest.worker;

import dev.stagecrew.ingest.topic.WorkUnit;
import java.time.Duration;
import java.util.function.Consumer;

/** How a worker fares, a line each: what happened and to which unit. */
public record WorkerLines(Consumer<String> to) implements WorkerListener {
    /** Nobody reads them. */
    public static WorkerLines unread() {
        return new WorkerLines(line -> {});
    }

    @Override
    public void ready() {
        to.accept("Ready");
    }

    @Override
    public void begun(WorkUnit unit) {
        to.accept("Begun " + unit);
    }

    @Override
    public void done(WorkUnit unit) {
        to.accept("Done " + unit);
    }

    @Override
    public void skipped(WorkUnit unit, String why) {
        to.accept("Skipped " + unit + ": " + why);
    }

    @Override
    public void unreadable(String why) {
        to.accept("Unreadable: " + why);
    }

    @Override
    public void failed(WorkUnit unit, String why) {
        to.accept("Failed " + unit + ": " + why);
    }

    @Override
    public void hung(WorkUnit unit, Duration deadline) {
        to.accept("Hung " + unit);
    }

    @Override
    public void unsettled(WorkUnit unit, String why) {
        to.accept("Unsettled " + unit + ": " + why);
    }
}
