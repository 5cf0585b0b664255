package dev.stagecrew.app.command.work;

import dev.stagecrew.app.terminal.Terminal;
import dev.stagecrew.app.words.CliText;
import dev.stagecrew.ingest.topic.WorkUnit;
import dev.stagecrew.ingest.worker.WorkerListener;
import java.time.Duration;

/** What a worker tells on standard error: a line for each thing that happens to a unit. */
final class WorkerTalk implements WorkerListener {
    private final Terminal terminal;
    private final CliText words;
    private final String kafka;

    WorkerTalk(Terminal terminal, CliText words, String kafka) {
        this.terminal = terminal;
        this.words = words;
        this.kafka = kafka;
    }

    @Override
    public void ready() {
        say("worker.ready", kafka);
    }

    @Override
    public void begun(WorkUnit unit) {
        say("worker.begun", name(unit));
    }

    @Override
    public void done(WorkUnit unit) {
        say("worker.done", name(unit));
    }

    @Override
    public void skipped(WorkUnit unit, String why) {
        say("worker.skipped", name(unit), why);
    }

    @Override
    public void unreadable(String why) {
        say("worker.unreadable", why);
    }

    @Override
    public void failed(WorkUnit unit, String why) {
        say("worker.failed", name(unit), why);
    }

    @Override
    public void hung(WorkUnit unit, Duration deadline) {
        say("worker.hung", name(unit), deadline.toMinutes());
    }

    @Override
    public void unsettled(WorkUnit unit, String why) {
        say("worker.unsettled", name(unit), why);
    }

    private void say(String what, Object... arguments) {
        terminal.say("  " + words.say(what, arguments));
    }

    private static String name(WorkUnit unit) {
        return unit.run() + " " + unit.plan() + " " + unit.from() + "-" + unit.through();
    }
}
